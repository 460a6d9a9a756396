package dev.iolite.sql;

import dev.iolite.schema.EnumType;
import dev.iolite.schema.NativeType;
import dev.iolite.schema.ScalarType;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column, by which dialects and codecs choose.
 *
 * @param scalar the value type; of the elements of a list
 * @param list whether it holds a list of values
 * @param enumType the enum when the value type is ENUM, else null
 * @param nativeType the database's own type; null for the usual one
 * @param field the field whose column it is, for messages; null for none
 * @param omitted whether its values stay out of reports of statements, even of those that show values
 */
public record ColumnType(
        ScalarType scalar,
        boolean list,
        @Nullable EnumType enumType,
        @Nullable NativeType nativeType,
        @Nullable String field,
        boolean omitted) {

    /** For counts and row numbers. */
    public static final ColumnType LONG = of(ScalarType.LONG);

    /** For numbers of rows to skip and take. */
    public static final ColumnType INT = of(ScalarType.INT);

    /** For texts that belong to no column. */
    public static final ColumnType STRING = of(ScalarType.STRING);

    /**
     * A type that belongs to no field.
     *
     * @param scalar the value type; of the elements of a list
     * @param list whether it holds a list of values
     * @param enumType the enum when the value type is ENUM, else null
     * @param nativeType the database's own type; null for the usual one
     */
    public ColumnType(ScalarType scalar, boolean list, @Nullable EnumType enumType, @Nullable NativeType nativeType) {
        this(scalar, list, enumType, nativeType, null, false);
    }

    /**
     * The usual type of a value type.
     *
     * @param scalar any but ENUM
     * @return the type
     */
    public static ColumnType of(ScalarType scalar) {
        return new ColumnType(scalar, false, null, null);
    }

    /**
     * The type of one element.
     *
     * @return this type, not as a list
     */
    public ColumnType element() {
        return list ? new ColumnType(scalar, false, enumType, nativeType, field, omitted) : this;
    }

    /**
     * The type of a value that is not a column's own but says something of it, such as a word it is searched for.
     *
     * @param column the column's type
     * @return this type, for that field and as secret as it
     */
    public ColumnType about(ColumnType column) {
        return new ColumnType(scalar, list, enumType, nativeType, column.field, column.omitted);
    }
}
