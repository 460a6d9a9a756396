package dev.iolite.dsl;

/**
 * Which row is wanted first and what is read of it: {@code q -> q.where(..).orderBy(..)}. A reusable piece: keep it in a constant and combine it with {@link #and}.
 *
 * @param <M> the model
 */
@FunctionalInterface
public interface First<M> {

    /**
     * Adds its parts to a query.
     *
     * @param query the query; its methods change and return it
     */
    void addTo(FirstQuery<M> query);

    /**
     * This piece and then another.
     *
     * @param other the other piece
     * @return both
     */
    default First<M> and(First<M> other) {
        return query -> {
            addTo(query);
            other.addTo(query);
        };
    }
}
