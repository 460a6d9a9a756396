package dev.iolite.dsl;

/**
 * What is read of one row: {@code q -> q.include(USER.posts)}. A reusable piece: keep it in a constant and combine it with {@link #and}.
 *
 * @param <M> the model
 */
@FunctionalInterface
public interface One<M> {

    /**
     * Adds its parts to a query.
     *
     * @param query the query; its methods change and return it
     */
    void addTo(OneQuery<M> query);

    /**
     * This piece and then another.
     *
     * @param other the other piece
     * @return both
     */
    default One<M> and(One<M> other) {
        return query -> {
            addTo(query);
            other.addTo(query);
        };
    }
}
