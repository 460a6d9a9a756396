package dev.iolite.jdbc.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Carries texts. */
final class TextCodec implements Codec {

    private final TextCheck check;

    TextCodec(TextCheck check) {
        this.check = check;
    }

    @Override
    public void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.VARCHAR);
        } else {
            statement.setString(index, check.checked((String) value));
        }
    }

    @Override
    public @Nullable Object read(ResultSet rows, int column) throws SQLException {
        return rows.getString(column);
    }
}
