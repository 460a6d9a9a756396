package dev.iolite.schema;

/** A property of a model: a column or a relation. */
public sealed interface Field permits ScalarField, RelationField {

    /**
     * The name in the model.
     *
     * @return the property name, such as {@code profileViews}
     */
    String name();

    /**
     * The place in the model's list of its kind, counted from 0.
     *
     * @return the place among the scalar fields or among the relation fields
     */
    int index();

    /**
     * Whether the model shows it.
     *
     * @return true for a foreign key without a property of its own and for a reverse relation that was not declared
     */
    boolean hidden();
}
