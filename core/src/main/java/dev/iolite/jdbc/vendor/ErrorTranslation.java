package dev.iolite.jdbc.vendor;

import dev.iolite.error.Code;
import dev.iolite.error.ConnectionException;
import dev.iolite.error.ConstraintException;
import dev.iolite.error.Failure;
import dev.iolite.error.ForeignKeyException;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.NotSupportedException;
import dev.iolite.error.OutcomeUnknownException;
import dev.iolite.error.StatementException;
import dev.iolite.error.TransactionConflictException;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.schema.ForeignKey;
import dev.iolite.schema.Model;
import dev.iolite.schema.Schema;
import dev.iolite.sql.dialect.Dialect;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Turns the driver's errors into exceptions that name models and fields. Their causes hold no values. */
public final class ErrorTranslation {

    private final VendorErrors errors;
    private final SchemaNames names;

    private ErrorTranslation(VendorErrors errors, SchemaNames names) {
        this.errors = errors;
        this.names = names;
    }

    /**
     * The translation for one database.
     *
     * @param dialect the database
     * @param schema its models
     * @return a translation
     */
    public static ErrorTranslation of(Dialect dialect, Schema schema) {
        VendorErrors errors = switch (dialect.name()) {
            case "postgresql" -> new PostgresqlErrors();
            case "sqlite" -> new SqliteErrors();
            case "h2" -> new H2Errors();
            default -> error -> Reported.of(SqlStates.kind(error));
        };
        return new ErrorTranslation(errors, new SchemaNames(schema));
    }

    /**
     * The exception a user sees.
     *
     * @param error what the driver reported
     * @param target what ran, such as {@code User.create}
     * @param autoCommitWrite whether the statement wrote and was its own transaction, so that nobody knows its outcome
     *     when the connection is lost
     * @return an exception of {@code dev.iolite.error}
     */
    public DataAccessException translate(SQLException error, String target, boolean autoCommitWrite) {
        Reported reported = errors.read(error);
        Throwable cause = RedactedException.of(error);
        String model = target.contains(".") ? target.substring(0, target.indexOf('.')) : null;
        return switch (reported.kind()) {
            case UNIQUE -> new UniqueConstraintException(unique(reported, model), cause);
            case FOREIGN_KEY -> new ForeignKeyException(foreignKey(reported, model), cause);
            case NOT_NULL ->
                constraint(
                        Code.P2011,
                        reported,
                        model,
                        "A field that must have a value is null.",
                        "Give it a value, or make the field optional.",
                        cause);
            case CHECK ->
                constraint(
                        Code.P2004,
                        reported,
                        model,
                        "A check of the database failed.",
                        "Look at the table's check constraints.",
                        cause);
            case TOO_LONG ->
                constraint(
                        Code.P2000,
                        reported,
                        model,
                        "A value is too long for its column.",
                        "Shorten it, or give the column a longer type.",
                        cause);
            case OUT_OF_RANGE ->
                constraint(
                        Code.P2020,
                        reported,
                        model,
                        "A number is out of the column's range.",
                        "Use a smaller number, or a wider type.",
                        cause);
            case INVALID_VALUE, SYNTAX, DIVISION_BY_ZERO ->
                new InvalidInputException(invalid(reported.kind(), model), cause);
            case CONFLICT ->
                new TransactionConflictException(
                        Failure.of(
                                        Code.P2034,
                                        model,
                                        "The write conflicts with a concurrent one, or both wait for each other.")
                                .remedy("Run the whole transaction again."),
                        cause);
            case NOT_SUPPORTED ->
                new NotSupportedException(Failure.of(Code.P2026, model, "The database cannot do this."), cause);
            default -> connectionOrOther(reported.kind(), model, autoCommitWrite, cause, error);
        };
    }

    /**
     * Has a transaction manager translate what fails at its commits and rollbacks: whether a commit whose connection was
     * lost took place, nobody knows.
     *
     * @param manager the transaction manager of this database
     */
    public void install(JdbcTransactionManager manager) {
        TransactionTranslation transactions = new TransactionTranslation(this);
        manager.setExceptionTranslator(transactions);
        manager.addListener(transactions);
    }

    private static Failure invalid(Reported.Kind kind, @Nullable String model) {
        return switch (kind) {
            case DIVISION_BY_ZERO ->
                Failure.of(Code.P2020, model, "A number was divided by zero.").remedy("Divide by another number.");
            case SYNTAX ->
                Failure.of(Code.P2007, model, "The database cannot parse a full-text search or a raw statement.")
                        .remedy("Correct its syntax; words of a search are joined by & and |.");
            default ->
                Failure.of(Code.P2007, model, "The database refused a value as invalid for its type.")
                        .remedy("Compare the model's types with the columns'.");
        };
    }

    private static DataAccessException connectionOrOther(
            Reported.Kind kind, @Nullable String model, boolean autoCommitWrite, Throwable cause, SQLException error) {
        if (kind == Reported.Kind.CONNECTION_LOST && autoCommitWrite) {
            return new OutcomeUnknownException(
                    Failure.of(
                                    Code.OUTCOME_UNKNOWN,
                                    model,
                                    "The connection was lost while the write was under way, so nobody knows whether it took place.")
                            .remedy("Read the row before writing again."),
                    cause);
        }
        ConnectionFailures failure = ConnectionFailures.of(kind);
        if (failure != null) {
            return new ConnectionException(
                    Failure.of(failure.code(), null, failure.problem()).remedy(failure.remedy()), cause);
        }
        return new StatementException(StatementFailures.of(kind, model, error), cause);
    }

    private ConstraintException constraint(
            Code code, Reported reported, @Nullable String model, String problem, String remedy, Throwable cause) {
        Optional<Model> table = model(reported, model);
        Failure failure = Failure.of(code, table.map(Model::name).orElse(model), problem)
                .fields(table.map(found -> SchemaNames.fields(found, reported.columns()))
                        .orElse(reported.columns()))
                .remedy(remedy);
        return new ConstraintException(failure, cause);
    }

    private Optional<Model> model(Reported reported, @Nullable String model) {
        Optional<Model> table = names.table(reported.table());
        return table.isPresent() ? table : names.named(model);
    }

    private Failure unique(Reported reported, @Nullable String model) {
        Optional<SchemaNames.Found> found = names.constraint(reported.constraint());
        Optional<Model> table = names.table(reported.table());
        String name = found.map(key -> key.model().name())
                .or(() -> table.map(Model::name))
                .orElse(model);
        List<String> fields = found.map(SchemaNames.Found::fields)
                .or(() -> table.map(owner -> SchemaNames.fields(owner, reported.columns())))
                .orElse(reported.columns());
        String what = fields.isEmpty() ? "the same unique values" : "the same " + String.join(" and ", fields);
        return Failure.of(Code.P2002, name, "A row with " + what + " exists already.")
                .fields(fields)
                .remedy("Use other values, or upsert or connectOrCreate.");
    }

    private Failure foreignKey(Reported reported, @Nullable String model) {
        Optional<SchemaNames.Found> found = names.constraint(reported.constraint())
                .filter(known -> known.foreignKey() != null)
                .or(() -> names.foreignKey(reported.table(), reported.columns()));
        ForeignKey key = found.map(SchemaNames.Found::foreignKey).orElse(null);
        if (found.isPresent() && key != null) {
            String owner = found.get().model().name();
            return Failure.of(
                            Code.P2003,
                            owner,
                            "The relation " + owner + "." + key.relation() + " would point to a " + key.target()
                                    + " that does not exist.")
                    .fields(key.fields())
                    .remedy("Connect an existing " + key.target()
                            + ", or delete or move the rows that point to it first.");
        }
        return Failure.of(
                        Code.P2003,
                        model,
                        names.link(reported.table())
                                .map(relation ->
                                        "The relation " + relation + " would point to a row that does not exist.")
                                .orElseGet(() -> unnamed(model)))
                .remedy("Connect an existing row, or delete or move the rows that point to it first.");
    }

    /** SQLite names no foreign key: the model's relations are the candidates. */
    private String unnamed(@Nullable String model) {
        List<String> relations = names.relationsOf(model);
        String problem = "A relation would point to a row that does not exist.";
        return relations.isEmpty()
                ? problem
                : problem + " The database does not say which; relations of " + model + " are "
                        + String.join(", ", relations) + ".";
    }
}
