package dev.iolite.dsl;

import dev.iolite.error.RecordNotFoundException;
import dev.iolite.query.LoadStrategy;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Selection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which row is wanted first and what is read of it; of {@code take} only the sign counts.
 *
 * @param <M> the model
 */
public final class FirstQuery<M> extends Listing<M, FirstQuery<M>> {

    private NotFoundRule notFound = NotFoundRule.UNSAID;
    private @Nullable LoadStrategy strategy;

    private FirstQuery(SelectionBuilder selection, String model) {
        super(selection, model);
    }

    /**
     * Builds a query.
     *
     * @param model the model's name
     * @param projection what a projection's record reads; null where the model itself is read
     * @param piece what the caller says
     * @param <M> the model
     * @return the query with everything said
     */
    public static <M> FirstQuery<M> of(String model, @Nullable Selection projection, First<M> piece) {
        FirstQuery<M> query = new FirstQuery<>(new SelectionBuilder(model, projection), model);
        piece.addTo(query);
        return query;
    }

    @Override
    public ReadArguments arguments() {
        rows().takeOne();
        return super.arguments();
    }

    /**
     * Whether a missing row is an error; stronger than the setting {@code iolite.reject-on-not-found}.
     *
     * @param reject true to throw {@link RecordNotFoundException}, false for an empty result
     * @return this
     */
    public FirstQuery<M> rejectOnNotFound(boolean reject) {
        notFound = reject ? NotFoundRule.REJECT : NotFoundRule.ACCEPT;
        return this;
    }

    /**
     * Which error a missing row is: {@code rejectOnNotFound(e -> new UserGone(e))}.
     *
     * @param error makes the exception that is thrown of the one that iolite would throw
     * @return this
     */
    public FirstQuery<M> rejectOnNotFound(Function<RecordNotFoundException, ? extends RuntimeException> error) {
        notFound = NotFoundRule.reject(error);
        return this;
    }

    /**
     * What a missing row means.
     *
     * @return what was said in this call
     */
    public NotFoundRule notFound() {
        return notFound;
    }

    /**
     * How included relations are read.
     * {@code q.relationLoadStrategy(JOIN)} sends the same SQL in one round trip where the driver can.
     *
     * @param how one after another, or together
     * @return this
     */
    public FirstQuery<M> relationLoadStrategy(LoadStrategy how) {
        strategy = how;
        return this;
    }

    /**
     * How included relations are read.
     *
     * @return null where nothing was said
     */
    public @Nullable LoadStrategy strategy() {
        return strategy;
    }

    @Override
    FirstQuery<M> self() {
        return this;
    }
}
