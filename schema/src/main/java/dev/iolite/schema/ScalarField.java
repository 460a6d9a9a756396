package dev.iolite.schema;

import org.jspecify.annotations.Nullable;

/**
 * A field that lies in a column of the model's own table.
 *
 * @param name the name in the model
 * @param index the place among the model's scalar fields, from 0
 * @param column the column's name
 * @param type the value type; of the elements when it is a list
 * @param enumType the enum's name when the type is ENUM, else null
 * @param list whether it holds a list of values
 * @param nullable whether it may be null
 * @param defaultValue what a create fills in; null when it must be given, may be null or is a list that stays NULL until
 *     it is written
 * @param updatedAt whether each write sets it to the time
 * @param version whether it is the version of optimistic locking
 * @param omitted whether it is left out of results unless asked for
 * @param hidden whether it is a foreign key that the model does not show
 * @param nativeType the database's own type; null for the usual one
 * @param filter what it says about which rows the model shows; null for nothing
 */
public record ScalarField(
        String name,
        int index,
        String column,
        ScalarType type,
        @Nullable String enumType,
        boolean list,
        boolean nullable,
        @Nullable DefaultValue defaultValue,
        boolean updatedAt,
        boolean version,
        boolean omitted,
        boolean hidden,
        @Nullable NativeType nativeType,
        @Nullable RowFilter filter)
        implements Field {

    /**
     * Whether a create must give a value.
     *
     * @return true when it is neither nullable nor a list, nor filled by a default, by the time or by the tenant
     */
    public boolean required() {
        return !nullable && defaultValue == null && !updatedAt && !list && !version && !tenant();
    }

    /**
     * Whether it holds the tenant to which a row belongs.
     *
     * @return true for at most one field of a model
     */
    public boolean tenant() {
        return filter == RowFilter.TENANT;
    }

    /**
     * Whether the column may hold NULL.
     *
     * @return true for a nullable field, and for a list without a default: its column stays NULL until it is written, and
     *     reads as an empty list
     */
    public boolean columnNullable() {
        return nullable || (list && defaultValue == null);
    }

    /** The same field at another place. */
    ScalarField at(int place) {
        return new ScalarField(
                name,
                place,
                column,
                type,
                enumType,
                list,
                nullable,
                defaultValue,
                updatedAt,
                version,
                omitted,
                hidden,
                nativeType,
                filter);
    }
}
