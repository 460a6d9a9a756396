package dev.iolite.model;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.StoredValueException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of an enum by their names, for reading columns.
 *
 * @param <E> the enum
 */
public final class EnumNames<E extends Enum<E>> {

    private final Class<E> type;
    private final Map<String, E> byName = new HashMap<>();

    private EnumNames(Class<E> type) {
        this.type = type;
        for (E constant : type.getEnumConstants()) {
            byName.put(constant.name(), constant);
        }
    }

    /**
     * The names of an enum.
     *
     * @param type the enum
     * @param <E> the same
     * @return its values by name
     */
    public static <E extends Enum<E>> EnumNames<E> of(Class<E> type) {
        return new EnumNames<>(type);
    }

    /**
     * Reads a column.
     *
     * @param row the row
     * @param column the column's number
     * @return the value, or null
     * @throws StoredValueException when the enum has no value of the stored name
     */
    public @Nullable E read(Row row, int column) {
        String name = row.getString(column);
        return name == null ? null : value(name);
    }

    /**
     * Reads a column that holds a list.
     *
     * @param row the row
     * @param column the column's number
     * @return the values
     * @throws StoredValueException when the enum has no value of a stored name
     */
    public List<E> readList(Row row, int column) {
        List<String> names = row.get(column);
        return names == null ? List.of() : names.stream().map(this::value).toList();
    }

    private E value(String name) {
        E value = byName.get(name);
        if (value == null) {
            throw new StoredValueException(
                    Failure.of(Code.P2023, null, "A stored value is none of the enum " + type.getSimpleName() + ".")
                            .remedy("Add it to the enum, or correct the rows."));
        }
        return value;
    }
}
