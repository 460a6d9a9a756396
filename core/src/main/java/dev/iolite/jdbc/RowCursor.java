package dev.iolite.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.BiFunction;

/** The rows of a statement that is still open, taken one after the other. */
final class RowCursor {

    private final ResultSet rows;
    private final ResultRow row;
    private final BiFunction<SQLException, Boolean, RuntimeException> failures;
    private boolean closed;

    RowCursor(ResultSet rows, ResultRow row, BiFunction<SQLException, Boolean, RuntimeException> failures) {
        this.rows = rows;
        this.row = row;
        this.failures = failures;
    }

    ResultRow row() {
        return row;
    }

    boolean next() {
        if (closed) {
            throw new IllegalStateException(
                    "The rows were read after withStream returned; take what you need inside of it");
        }
        try {
            return rows.next();
        } catch (SQLException e) {
            throw failures.apply(e, false);
        }
    }

    void close() {
        closed = true;
    }
}
