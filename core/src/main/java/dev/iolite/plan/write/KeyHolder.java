package dev.iolite.plan.write;

import dev.iolite.plan.Rewording;
import dev.iolite.schema.RelationField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row about to be written that holds the key of a relation. */
interface KeyHolder {

    /**
     * Sets the key of a relation.
     *
     * @param relation the relation
     * @param fields the key's fields
     * @param values their values; nulls to point to no row
     */
    void point(RelationField relation, List<String> fields, List<? extends @Nullable Object> values);

    /** Says what a constraint's refusal of the row means. */
    void reword(Rewording rewording);
}
