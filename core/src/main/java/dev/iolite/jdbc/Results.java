package dev.iolite.jdbc;

import dev.iolite.jdbc.codec.Codec;
import dev.iolite.model.JsonFormat;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;

/** The results of several selects, in order. */
final class Results {

    private final PreparedStatement statement;
    private final JsonFormat json;
    private boolean started;

    Results(PreparedStatement statement, JsonFormat json) {
        this.statement = statement;
        this.json = json;
    }

    /** Reads all rows of the next result. */
    void next(Codec[] outputs, Consumer<ResultRow> reader) {
        try {
            if (started && !statement.getMoreResults()) {
                throw new IllegalStateException("There are fewer results than selects");
            }
            started = true;
            try (ResultSet rows = statement.getResultSet()) {
                ResultRow row = new ResultRow(rows, outputs, json);
                while (rows.next()) {
                    reader.accept(row);
                }
            }
        } catch (SQLException e) {
            throw new ResultRow.RowReadException(e);
        }
    }
}
