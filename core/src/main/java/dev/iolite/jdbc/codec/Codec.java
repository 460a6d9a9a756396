package dev.iolite.jdbc.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Carries values of one type through JDBC. */
public interface Codec {

    /**
     * Binds a value.
     *
     * @param statement the statement
     * @param index the parameter's number, from 1
     * @param value the value in its Java type, or null
     * @throws SQLException when the driver refuses it
     * @throws dev.iolite.error.InvalidInputException when the value cannot be stored as it is
     */
    void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException;

    /**
     * Reads a value.
     *
     * @param rows the result, at a row
     * @param column the column's number, from 1
     * @return the value in its Java type, or null
     * @throws SQLException when the driver fails
     */
    @Nullable
    Object read(ResultSet rows, int column) throws SQLException;

    /**
     * Reads a whole number that is never null, without boxing.
     *
     * @param rows the result, at a row
     * @param column the column's number, from 1
     * @return the number
     * @throws SQLException when the driver fails
     * @throws dev.iolite.error.StoredValueException when the stored number is too large
     */
    default int readInt(ResultSet rows, int column) throws SQLException {
        return rows.getInt(column);
    }

    /**
     * Reads a small whole number that is never null, without boxing.
     *
     * @param rows the result, at a row
     * @param column the column's number, from 1
     * @return the number
     * @throws SQLException when the driver fails
     * @throws dev.iolite.error.StoredValueException when the stored number is too large
     */
    default short readShort(ResultSet rows, int column) throws SQLException {
        return rows.getShort(column);
    }

    /**
     * The value as it will be stored, such as a time cut to the column's precision.
     *
     * @param value a value in its Java type
     * @return what reading would give back
     */
    default Object stored(Object value) {
        return value;
    }
}
