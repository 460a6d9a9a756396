package dev.iolite.schema;

import java.util.List;

/**
 * A constraint that ties fields of a model to a key of another.
 *
 * @param constraint its name in the database
 * @param relation the name of the relation field of the owning model
 * @param fields the fields of the owning model
 * @param target the model pointed to
 * @param references the fields pointed to
 * @param onDelete what happens to the owner when the target is deleted
 * @param onUpdate what happens to the owner when the target's key changes
 */
public record ForeignKey(
        String constraint,
        String relation,
        List<String> fields,
        String target,
        List<String> references,
        Action onDelete,
        Action onUpdate) {
    /** Copies the lists. */
    public ForeignKey {
        fields = List.copyOf(fields);
        references = List.copyOf(references);
    }

    /** What a database does to the rows that point to a changed one. */
    public enum Action {
        /** The change goes on to them. */
        CASCADE,
        /** The change is refused. */
        RESTRICT,
        /** The change is refused at the end of the statement. */
        NO_ACTION,
        /** Their key becomes null. */
        SET_NULL,
        /** Their key becomes its default. */
        SET_DEFAULT
    }
}
