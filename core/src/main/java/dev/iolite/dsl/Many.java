package dev.iolite.dsl;

/**
 * Which rows are wanted and what is read of them: {@code q -> q.where(..).take(3)}. A reusable piece: keep it in a constant and combine it with {@link #and}.
 *
 * @param <M> the model
 */
@FunctionalInterface
public interface Many<M> {

    /**
     * Adds its parts to a query.
     *
     * @param query the query; its methods change and return it
     */
    void addTo(ManyQuery<M> query);

    /**
     * This piece and then another.
     *
     * @param other the other piece
     * @return both
     */
    default Many<M> and(Many<M> other) {
        return query -> {
            addTo(query);
            other.addTo(query);
        };
    }
}
