package dev.iolite.jdbc.vendor;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said of a statement that failed for reasons of its own. */
final class StatementFailures {

    /** What the first two characters of a state mean, for those that have no words of their own. */
    private static final Map<String, String> CLASSES = Map.of(
            "21", "a query gave more rows or columns than it may",
            "25", "the transaction is in another state",
            "34", "the cursor is unknown",
            "3B", "the savepoint is unknown",
            "42", "a name or an operator in the statement is unknown or ambiguous",
            "54", "a limit of the database is exceeded",
            "55", "the object cannot be used like this",
            "57", "an operator intervened",
            "58", "the database's system failed",
            "XX", "the database found an error within itself");

    private StatementFailures() {}

    static Failure of(Reported.Kind kind, @Nullable String model, boolean raw, SQLException error) {
        return switch (kind) {
            case TABLE_MISSING ->
                Failure.of(Code.P2021, model, "A table of the models does not exist in the database.")
                        .remedy("Run the migrations, or correct the table's name in the model.");
            case COLUMN_MISSING ->
                Failure.of(Code.P2022, model, "A column of the models does not exist in the database.")
                        .remedy("Run the migrations, or correct the column's name in the model.");
            case KEY_MISSING ->
                Failure.of(
                                Code.P2039,
                                model,
                                "The database has no unique constraint on the fields of a key of the model.")
                        .remedy("Run the migrations: upsert and connectOrCreate need the constraint.");
            case GENERATED_COLUMN ->
                Failure.of(Code.P2039, model, "A column computes its value itself and takes none.")
                        .remedy("Leave the field out of the data, or change the column.");
            case READ_ONLY ->
                Failure.of(Code.P2039, model, "The database or the transaction is read-only.")
                        .remedy("Write in a transaction that is not read-only, on the primary server.");
            case PARAMETERS ->
                Failure.of(Code.P1016, model, "The statement has not as many question marks as there are values.")
                        .remedy("Give one value for each question mark.");
            case TOO_MANY_PARAMETERS ->
                Failure.of(Code.P2029, model, "The statement has more values than the database takes.")
                        .remedy("Split the call, or give the values as one list.");
            default -> unknown(model, raw, error);
        };
    }

    /** The text of a driver may hold values: state and code must do. */
    private static Failure unknown(@Nullable String model, boolean raw, SQLException error) {
        String state = error.getSQLState();
        String meaning = state == null || state.length() < 2 ? null : CLASSES.get(state.substring(0, 2));
        String reported = (state == null ? "" : "SQLState " + state + ", ") + "code " + error.getErrorCode()
                + (meaning == null ? "" : ": " + meaning);
        return raw
                ? Failure.of(Code.P2010, model, "The database refused the raw statement with " + reported + ".")
                        .remedy("Correct the SQL; the database's log has its own words.")
                : Failure.of(Code.P2039, model, "The database reported " + reported + ".")
                        .remedy("Look it up in the database's log: its own words are not shown, they may hold values.");
    }
}
