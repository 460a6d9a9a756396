package dev.iolite.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of a many-to-many relation that has no model. Its primary key is all its columns, those of the first side
 * before those of the second; a link goes when either of its rows goes.
 *
 * @param name the table's name
 * @param namespace the database schema it lies in; null for the default one
 * @param first the side whose columns come first
 * @param second the other side
 * @param primaryKey the name of the primary key's constraint
 * @param index the name of the index on the second side's columns
 */
public record LinkTable(
        String name, @Nullable String namespace, Side first, Side second, String primaryKey, String index) {

    /**
     * The columns that point to one of the two models.
     *
     * @param model the model's name
     * @param columns the columns, each with the field it points to
     * @param constraint the name of the foreign key
     */
    public record Side(String model, List<Link.LinkColumn> columns, String constraint) {
        /** Copies the columns. */
        public Side {
            columns = List.copyOf(columns);
        }
    }
}
