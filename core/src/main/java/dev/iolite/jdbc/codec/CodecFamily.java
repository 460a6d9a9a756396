package dev.iolite.jdbc.codec;

import dev.iolite.sql.ColumnType;

/** The codecs of one database. */
interface CodecFamily {

    /** The codec of single values. */
    Codec scalar(ColumnType type);

    /**
     * The codec of lists.
     *
     * @param element the type of the elements, possibly itself a list where lists of lists travel as texts
     * @param column whether it is a column's value, for which null reads as an empty list
     */
    Codec list(ColumnType element, boolean column);

    /**
     * The codec of lists that are bound in pieces, where the database's arrays are short.
     *
     * @param element the type of the elements
     */
    default Codec pieces(ColumnType element) {
        return list(element, false);
    }
}
