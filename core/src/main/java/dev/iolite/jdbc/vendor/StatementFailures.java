package dev.iolite.jdbc.vendor;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What is said of a statement that failed for reasons of its own. */
final class StatementFailures {

    private StatementFailures() {}

    static Failure of(Reported.Kind kind, @Nullable String model, SQLException error) {
        return switch (kind) {
            case TABLE_MISSING ->
                Failure.of(Code.P2021, model, "A table of the models does not exist in the database.")
                        .remedy("Run the migrations, or correct the table's name in the model.");
            case COLUMN_MISSING ->
                Failure.of(Code.P2022, model, "A column of the models does not exist in the database.")
                        .remedy("Run the migrations, or correct the column's name in the model.");
            case READ_ONLY ->
                Failure.of(Code.P2039, model, "The database or the transaction is read-only.")
                        .remedy("Write in a transaction that is not read-only, on the primary server.");
            default ->
                Failure.of(
                        Code.P2039,
                        model,
                        "The database reported SQLState " + error.getSQLState() + ", code " + error.getErrorCode()
                                + ".");
        };
    }
}
