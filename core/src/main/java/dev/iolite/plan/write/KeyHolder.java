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

    /** Which row it is, where it is there already; null for a new one. */
    @Nullable
    Where itself();

    /** Whether a database that names no foreign key may mean another one of the row when it refuses a relation's. */
    boolean pointsElsewhere(RelationField relation);

    /** Says what a constraint's refusal of the row means. */
    void reword(Rewording rewording);
}
