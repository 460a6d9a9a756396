package dev.iolite.jdbc.codec;

import dev.iolite.model.JsonText;
import dev.iolite.schema.ScalarType;
import dev.iolite.sql.ColumnType;
import java.sql.Array;
import java.sql.Clob;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Carries values of raw statements, whose columns nobody declared: parameters by their Java type, columns by what the
 * driver says they are.
 */
public final class UntypedCodec implements Codec {

    private final Codecs codecs;

    /**
     * A codec of one database.
     *
     * @param codecs the codecs of values whose type is known
     */
    public UntypedCodec(Codecs codecs) {
        this.codecs = codecs;
    }

    @Override
    public void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
        } else if (value instanceof Enum<?> constant) {
            statement.setString(index, constant.name());
        } else if (value instanceof Collection<?> list) {
            bindList(statement, index, list);
        } else {
            Optional<ScalarType> type = scalar(value.getClass());
            if (type.isPresent()) {
                codecs.column(ColumnType.of(type.get())).bind(statement, index, value);
            } else {
                statement.setObject(index, value);
            }
        }
    }

    private void bindList(PreparedStatement statement, int index, Collection<?> list) throws SQLException {
        ScalarType element = list.stream()
                .findFirst()
                .flatMap(first -> scalar(first.getClass()))
                .orElse(ScalarType.STRING);
        codecs.column(new ColumnType(element, true, null, null)).bind(statement, index, List.copyOf(list));
    }

    /**
     * The value type of a Java class.
     *
     * @param type a class, primitive or not
     * @return the type; empty where there is none
     */
    public static Optional<ScalarType> scalar(Class<?> type) {
        if (type == JsonText.class) {
            return Optional.of(ScalarType.JSON);
        }
        Class<?> boxed = java.lang.invoke.MethodType.methodType(type).wrap().returnType();
        return Stream.of(ScalarType.values())
                .filter(scalar -> scalar.javaType() == boxed && boxed != Object.class)
                .findFirst();
    }

    @Override
    public @Nullable Object read(ResultSet rows, int column) throws SQLException {
        int type = rows.getMetaData().getColumnType(column);
        return switch (type) {
            case Types.DATE -> orNull(rows, rows.getObject(column, java.time.LocalDate.class));
            case Types.TIME -> orNull(rows, rows.getObject(column, java.time.LocalTime.class));
            case Types.TIMESTAMP -> timestamp(rows, column);
            case Types.TIMESTAMP_WITH_TIMEZONE -> orNull(rows, rows.getObject(column, OffsetDateTime.class));
            default -> plain(rows.getObject(column));
        };
    }

    /** PostgreSQL's driver calls both of its types TIMESTAMP; only their names differ. */
    private static @Nullable Object timestamp(ResultSet rows, int column) throws SQLException {
        boolean zoned = "timestamptz".equals(rows.getMetaData().getColumnTypeName(column));
        return zoned
                ? orNull(rows, rows.getObject(column, OffsetDateTime.class))
                : orNull(rows, rows.getObject(column, LocalDateTime.class));
    }

    private static @Nullable Object orNull(ResultSet rows, @Nullable Object value) throws SQLException {
        return rows.wasNull() ? null : value;
    }

    private static @Nullable Object plain(@Nullable Object value) throws SQLException {
        if (value instanceof Array array) {
            return Arrays.asList((Object[]) array.getArray());
        }
        if (value instanceof Clob text) {
            return text.getSubString(1, (int) text.length());
        }
        if (value instanceof Timestamp time) {
            return time.toLocalDateTime();
        }
        if (value != null && value.getClass().getName().startsWith("org.postgresql.")) {
            // the driver's own wrapper of types that JDBC does not know, such as json
            return value.toString();
        }
        return value;
    }
}
