package dev.iolite.jdbc.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries lists as PostgreSQL's arrays. They are read from their text: the driver's arrays of times are in the zone of the
 * JVM, and those of enums cost a look into the catalog.
 *
 * @param elements the elements
 * @param column whether it is a column's value, for which null reads as an empty list
 */
record PostgresqlListCodec(PostgresqlElements elements, boolean column) implements Codec {

    @Override
    public void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.ARRAY);
            return;
        }
        List<?> values = (List<?>) value;
        @Nullable Object[] array = Arrays.copyOf(elements.start(), values.size());
        for (int i = 0; i < array.length; i++) {
            Object element = values.get(i);
            array[i] = element == null ? null : elements.bind().apply(element);
        }
        statement.setArray(index, statement.getConnection().createArrayOf(elements.array(), array));
    }

    @Override
    public @Nullable Object read(ResultSet rows, int column) throws SQLException {
        String text = rows.getString(column);
        if (text == null) {
            return this.column ? List.of() : null;
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (String element : ArrayText.elements(text)) {
            values.add(element == null ? null : elements.read().apply(element));
        }
        return Collections.unmodifiableList(values);
    }

    @Override
    public Object stored(Object value) {
        return ((List<?>) value).stream().map(elements.stored()).toList();
    }
}
