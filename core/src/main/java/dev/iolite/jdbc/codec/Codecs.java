package dev.iolite.jdbc.codec;

import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;

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
}
