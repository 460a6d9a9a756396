package dev.iolite.schema;

import java.util.List;

/**
 * A set of fields whose values belong to one row at the most.
 *
 * @param name its name in calls: the field's name, {@code firstName_lastName}, or the given one such as {@code fullname};
 *     empty for all columns of a view without a key, which calls cannot use
 * @param fields the fields, in declared order
 * @param primary whether it is the model's id
 * @param constraint the constraint's name in the database
 */
public record Key(String name, List<String> fields, boolean primary, String constraint) {
    /** Copies the fields. */
    public Key {
        fields = List.copyOf(fields);
    }
}
