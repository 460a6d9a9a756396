package dev.iolite.jdbc.codec;

import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The codecs of one database. */
public interface Codecs {

    /**
     * The codec of a column.
     *
     * @param type the column's type, possibly a list
     * @return its codec
     */
    Codec column(ColumnType type);

    /**
     * The codec of a parameter, with its conversion; a {@code many} parameter takes a {@link java.util.List}.
     *
     * @param parameter the parameter
     * @return its codec
     */
    Codec parameter(Expression.Parameter parameter);

    /**
     * Codecs that turn the values of some columns into others wherever they travel: rows, writes, conditions, lists, groups
     * and cursors. The database compares and sorts what is stored, and {@code contains} and its like search in that.
     *
     * <pre>{@code
     * Iolite.builder().codecs(standard -> Codecs.converting(
     *         standard, type -> "phone".equals(type.field()), phone -> "00" + phone, stored -> stored.toString().substring(2)))
     * }</pre>
     *
     * @param standard the database's own
     * @param columns which columns, by the type of one value
     * @param stored makes of a value in Java what is stored, of the same Java type
     * @param read makes of what is stored the value in Java
     * @return codecs that hand on everything else
     */
    static Codecs converting(
            Codecs standard, Predicate<ColumnType> columns, UnaryOperator<Object> stored, UnaryOperator<Object> read) {
        return new ConvertedCodecs(standard, columns, stored, read);
    }
}
