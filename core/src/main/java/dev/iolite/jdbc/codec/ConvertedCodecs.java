package dev.iolite.jdbc.codec;

import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Codecs that turn the values of some columns into others, wherever they travel.
 *
 * @param standard the database's own
 * @param columns which columns
 * @param stored makes of a value in Java what is stored
 * @param read makes of what is stored the value in Java
 */
record ConvertedCodecs(
        Codecs standard, Predicate<ColumnType> columns, UnaryOperator<Object> stored, UnaryOperator<Object> read)
        implements Codecs {

    @Override
    public Codec column(ColumnType type) {
        return converted(standard.column(type), type.element());
    }

    @Override
    public Codec parameter(Expression.Parameter parameter) {
        Codec codec = standard.parameter(parameter);
        return switch (parameter.conversion()) {
            case NONE, FOLD, PIECES -> converted(codec, parameter.type().element());
            // A part of a text is no value of the column.
            case CONTAINS_PATTERN, STARTS_PATTERN, ENDS_PATTERN -> codec;
        };
    }

    private Codec converted(Codec codec, ColumnType type) {
        return columns.test(type) ? new Converted(codec, this) : codec;
    }

    private static Object each(Object value, UnaryOperator<Object> change) {
        return value instanceof List<?> values
                ? values.stream()
                        .map(one -> one == null ? null : change.apply(one))
                        .toList()
                : change.apply(value);
    }

    private record Converted(Codec codec, ConvertedCodecs codecs) implements Codec {

        @Override
        public void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
            codec.bind(statement, index, value == null ? null : each(value, codecs.stored));
        }

        @Override
        public @Nullable Object read(ResultSet rows, int column) throws SQLException {
            Object value = codec.read(rows, column);
            return value == null ? null : each(value, codecs.read);
        }

        @Override
        public int readInt(ResultSet rows, int column) throws SQLException {
            return ((Number) codecs.read.apply(codec.readInt(rows, column))).intValue();
        }

        @Override
        public short readShort(ResultSet rows, int column) throws SQLException {
            return ((Number) codecs.read.apply(codec.readShort(rows, column))).shortValue();
        }

        @Override
        public Object stored(Object value) {
            return each(codec.stored(each(value, codecs.stored)), codecs.read);
        }
    }
}
