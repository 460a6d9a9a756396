package dev.iolite.dsl;

/**
 * What is read of a row that is found by its key: {@code q -> q.include(USER.posts)}. A reusable piece: keep it in a constant and combine it with {@link #and}.
 *
 * @param <M> the model
 */
@FunctionalInterface
public interface Unique<M> {

    /**
     * Adds its parts to a query.
     *
     * @param query the query; its methods change and return it
     */
    void addTo(UniqueQuery<M> query);

    /**
     * This piece and then another.
     *
     * @param other the other piece
     * @return both
     */
    default Unique<M> and(Unique<M> other) {
        return query -> {
            addTo(query);
            other.addTo(query);
        };
    }
}
