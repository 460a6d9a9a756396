package dev.iolite.plan.read;

import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;

/** Says what a field's name stands for in a condition. */
interface FieldResolver {

    /** The value of a field. */
    Resolved resolve(String field);

    /**
     * The value of a field.
     *
     * @param expression the value
     * @param type its type
     * @param nullable whether it can be null
     */
    record Resolved(Expression expression, ColumnType type, boolean nullable) {}
}
