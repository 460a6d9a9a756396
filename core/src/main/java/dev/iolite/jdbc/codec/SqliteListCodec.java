package dev.iolite.jdbc.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries lists as JSON texts.
 *
 * @param elements the elements
 * @param column whether it is a column's value, for which null reads as an empty list
 */
record SqliteListCodec(SqliteElements elements, boolean column) implements Codec {

    @Override
    public void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.VARCHAR);
        } else {
            statement.setString(index, text((List<?>) value));
        }
    }

    String text(List<?> values) {
        StringBuilder text = new StringBuilder(2 + values.size() * 4).append('[');
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "" : ",");
            Object value = values.get(i);
            Object element = value == null ? null : elements.write().apply(value);
            if (element instanceof String string) {
                CanonicalJson.quote(string, text);
            } else {
                text.append(element);
            }
        }
        return text.append(']').toString();
    }

    @Override
    public @Nullable Object read(ResultSet rows, int column) throws SQLException {
        String text = rows.getString(column);
        return text == null ? (this.column ? List.of() : null) : values(text);
    }

    List<@Nullable Object> values(String text) {
        if (!(CanonicalJson.parse(text) instanceof List<?> parsed)) {
            throw Refusal.stored("The database holds a text that is no list.");
        }
        List<@Nullable Object> values = new ArrayList<>(parsed.size());
        for (Object element : parsed) {
            values.add(element == null ? null : elements.read().apply(element));
        }
        return Collections.unmodifiableList(values);
    }

    @Override
    public Object stored(Object value) {
        return ((List<?>) value).stream().map(elements.stored()).toList();
    }
}
