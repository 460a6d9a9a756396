package dev.iolite.dsl;

/**
 * What a create does with a many-to-many relation through a link model.
 *
 * @param <T> the model the relation leads to
 * @param <C> what a new row holds
 * @param <L> what a link row holds
 */
public final class LinkedToManyCreate<T, C extends CreateSpec<T>, L extends LinkSpec<?>>
        extends NestedToMany<T, C, LinkedToManyCreate<T, C, L>> {

    /**
     * Begins the operations; for generated code.
     *
     * @param data the row that has the relation
     * @param relation the relation
     */
    public LinkedToManyCreate(DataBuilder data, ListRelation<?, T> relation) {
        super(data, relation);
    }

    /**
     * Ties an existing row by a link with columns: {@code connect(CATEGORY.id.eq(3), link -> link.sortOrder(1))}.
     *
     * @param key its key
     * @param link what the link row holds
     * @return this
     */
    public LinkedToManyCreate<T, C, L> connect(Key<T> key, L link) {
        return connectLinked(key, link);
    }

    /**
     * Makes a row and ties it by a link with columns.
     *
     * @param row what it holds
     * @param link what the link row holds
     * @return this
     */
    public LinkedToManyCreate<T, C, L> createLinked(C row, L link) {
        return createRow(row, link);
    }

    /**
     * Ties a row, made if it does not exist, by a link with columns.
     *
     * @param key its key
     * @param row what a new one holds
     * @param link what the link row holds
     * @return this
     */
    public LinkedToManyCreate<T, C, L> connectOrCreate(Key<T> key, C row, L link) {
        return connectOrCreateLinked(key, row, link);
    }

    @Override
    LinkedToManyCreate<T, C, L> self() {
        return this;
    }
}
