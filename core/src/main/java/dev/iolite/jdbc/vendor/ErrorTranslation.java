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
import dev.iolite.error.TransactionClosedException;
import dev.iolite.error.TransactionConflictException;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.schema.Schema;
import dev.iolite.sql.dialect.Dialect;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Turns the driver's errors into exceptions that name models and fields. Their causes hold no values. */
public final class ErrorTranslation {

    private final VendorErrors errors;
    private static final Failure ABORTED = Failure.of(
                    Code.P2028,
                    null,
                    "A statement of the transaction failed before, and its error was caught; the database does nothing"
                            + " more in it and keeps nothing of it.")
            .remedy(
                    "Let the first error pass, or put what may fail in iolite.transaction within this one: a savepoint.");

    private static final Failure SYNTAX_OF_RAW = Failure.of(
                    Code.P2010, null, "The database cannot parse the raw statement.")
            .remedy("Correct its syntax; the cause has the database's state.");

    private final ConstraintFailures constraints;

    private final AbortedTransaction aborted;

    private ErrorTranslation(VendorErrors errors, AbortedTransaction aborted, SchemaNames names) {
        this.errors = errors;
        this.aborted = aborted;
        this.constraints = new ConstraintFailures(names);
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
        return new ErrorTranslation(errors, AbortedTransaction.of(dialect), new SchemaNames(schema));
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
        Reported reported = errors.read(ofDriver(error));
        Throwable cause = RedactedException.of(error);
        String model = target.contains(".") ? target.substring(0, target.indexOf('.')) : null;
        return switch (reported.kind()) {
            case UNIQUE -> new UniqueConstraintException(constraints.unique(reported, model), cause);
            case FOREIGN_KEY -> new ForeignKeyException(constraints.foreignKey(reported, model), cause);
            case NOT_NULL, CHECK, TRIGGER, TOO_LONG, OUT_OF_RANGE ->
                new ConstraintException(refused(reported, model), cause);
            case INVALID_VALUE, DIVISION_BY_ZERO -> new InvalidInputException(invalid(reported, model), cause);
            case SYNTAX ->
                isRaw(target)
                        ? new StatementException(SYNTAX_OF_RAW, cause)
                        : new InvalidInputException(invalid(reported, model), cause);
            case CONFLICT ->
                new TransactionConflictException(
                        Failure.of(
                                        Code.P2034,
                                        model,
                                        "The write conflicts with a concurrent one, or both wait for each other.")
                                .remedy("Run the whole transaction again."),
                        cause);
            case ABORTED -> new TransactionClosedException(ABORTED, cause);
            case NOT_SUPPORTED ->
                new NotSupportedException(
                        Failure.of(Code.P2026, model, "The database cannot do this.")
                                .remedy("Do without it, or use a database that can."),
                        cause);
            default -> connectionOrOther(reported.kind(), target, model, autoCommitWrite, cause, error);
        };
    }

    /** What a commit is refused with that would undo the transaction. */
    static TransactionClosedException aborted() {
        return new TransactionClosedException(ABORTED);
    }

    /**
     * The database's own code of an error.
     *
     * @param error what the driver reported
     * @return its SQLState, or what the database has in its place; null when there is none
     */
    public @Nullable String status(SQLException error) {
        return errors.status(error);
    }

    /**
     * Has a transaction manager translate what fails at its commits and rollbacks: whether a commit whose connection was
     * lost took place, nobody knows.
     *
     * @param manager a transaction manager; nothing happens when its transactions are on another data source
     * @param dataSource that of this database
     */
    public void install(PlatformTransactionManager manager, DataSource dataSource) {
        LostCommits commits = new LostCommits(this);
        if (LostCommits.JPA && JpaCommits.install(manager, dataSource, commits)) {
            return;
        }
        if (manager instanceof DataSourceTransactionManager jdbc && jdbc.getDataSource() != dataSource) {
            return;
        } else if (manager instanceof JdbcTransactionManager jdbc) {
            TransactionTranslation transactions = new TransactionTranslation(this, aborted, dataSource);
            jdbc.setExceptionTranslator(transactions);
            jdbc.addListener(transactions);
        } else if (manager instanceof ConfigurableTransactionManager other) {
            other.addListener(commits);
        }
    }

    private Failure refused(Reported reported, @Nullable String model) {
        return switch (reported.kind()) {
            case CHECK -> constraints.check(reported, model);
            case NOT_NULL ->
                constraints.value(
                        Code.P2011,
                        reported,
                        model,
                        "A field that must have a value is null.",
                        "Give it a value, or make the field optional.");
            case TOO_LONG ->
                constraints.value(
                        Code.P2000,
                        reported,
                        model,
                        "A value is too long for its column.",
                        "Shorten it, or give the column a longer type.");
            case OUT_OF_RANGE ->
                constraints.value(
                        Code.P2020,
                        reported,
                        model,
                        "A number is out of the column's range.",
                        "Use a smaller number, or a wider type.");
            default ->
                Failure.of(Code.P2004, model, "A trigger or a function of the database refused the change.")
                        .remedy("Keep to what it demands; its own words are not shown, they may hold values.");
        };
    }

    private Failure invalid(Reported reported, @Nullable String model) {
        return switch (reported.kind()) {
            case DIVISION_BY_ZERO ->
                Failure.of(Code.P2020, model, "A number was divided by zero.").remedy("Divide by another number.");
            case SYNTAX ->
                Failure.of(Code.P2007, model, "The database cannot parse a full-text search or a raw statement.")
                        .remedy("Correct its syntax; words of a search are joined by & and |.");
            default ->
                constraints.value(
                        Code.P2007,
                        reported,
                        model,
                        "The database refused a value as invalid for its type.",
                        "Compare the model's types with the columns'.");
        };
    }

    private static DataAccessException connectionOrOther(
            Reported.Kind kind,
            String target,
            @Nullable String model,
            boolean autoCommitWrite,
            Throwable cause,
            SQLException error) {
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
            boolean ofCall = kind == Reported.Kind.DENIED || kind == Reported.Kind.TIMEOUT;
            return new ConnectionException(
                    Failure.of(failure.code(), ofCall ? model : null, failure.problem())
                            .remedy(failure.remedy()),
                    cause);
        }
        return new StatementException(StatementFailures.of(kind, model, isRaw(target), error), cause);
    }

    /** HikariCP wraps what the driver said last; without that it only waited. */
    private static SQLException ofDriver(SQLException error) {
        return error instanceof SQLTransientConnectionException && error.getCause() instanceof SQLException cause
                ? cause
                : error;
    }

    /** Whether a user wrote the statement: it is about no model. */
    private static boolean isRaw(String target) {
        return target.endsWith("Raw") && !target.contains(".");
    }
}
