package dev.iolite.jdbc;

import dev.iolite.sql.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a raw query become.
 *
 * @param <T> what one row becomes
 */
public interface RawShape<T> {

    /**
     * Prepares for a result.
     *
     * @param labels the labels of its columns, in order
     * @return how its rows are read
     * @throws dev.iolite.error.InvalidInputException when the columns do not fit
     */
    Columns<T> columns(List<String> labels);

    /**
     * How the rows of one result are read.
     *
     * @param types the type of each column; null where only the driver knows
     * @param reader makes what one row becomes
     * @param <T> what one row becomes
     */
    record Columns<T>(List<@Nullable ColumnType> types, Reader<T> reader) {}

    /**
     * Makes what one row becomes.
     *
     * @param <T> what that is
     */
    interface Reader<T> {

        /**
         * Reads the current row.
         *
         * @param row the row
         * @return what it becomes
         */
        T read(ResultRow row);
    }
}
