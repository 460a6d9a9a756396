package dev.iolite.jdbc.codec;

import dev.iolite.sql.Conversion;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Binds a text as a LIKE pattern that finds it literally.
 *
 * @param text binds the pattern
 * @param conversion which of the patterns
 */
record PatternCodec(Codec text, Conversion conversion) implements Codec {

    @Override
    public void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        text.bind(statement, index, value == null ? null : pattern((String) value));
    }

    private String pattern(String part) {
        StringBuilder pattern = new StringBuilder(part.length() + 2);
        if (conversion != Conversion.STARTS_PATTERN) {
            pattern.append('%');
        }
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '%' || c == '_' || c == '\\') {
                pattern.append('\\');
            }
            pattern.append(c);
        }
        if (conversion != Conversion.ENDS_PATTERN) {
            pattern.append('%');
        }
        return pattern.toString();
    }

    @Override
    public @Nullable Object read(ResultSet rows, int column) {
        throw new IllegalStateException("A pattern is never read");
    }
}
