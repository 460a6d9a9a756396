package dev.iolite.dsl;

import dev.iolite.query.LoadStrategy;
import dev.iolite.query.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are wanted, in which order, and what is read of them.
 *
 * @param <M> the model
 */
public final class ManyQuery<M> extends Listing<M, ManyQuery<M>> {

    private static final int PAGE_SIZE = 20;

    private final boolean nested;
    private @Nullable LoadStrategy strategy;

    ManyQuery(SelectionBuilder selection, String model, boolean nested) {
        super(selection, model);
        this.nested = nested;
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
    public static <M> ManyQuery<M> of(String model, @Nullable Selection projection, Many<M> piece) {
        ManyQuery<M> query = new ManyQuery<>(new SelectionBuilder(model, projection), model, false);
        piece.addTo(query);
        return query;
    }

    /**
     * A page of rows: {@code paginate(2, 20)} are rows 21 to 40.
     * In SQL {@code limit ? offset ?}.
     * The call is refused when one is below 1.
     *
     * @param page its number, from 1
     * @param size how many rows a page has, 1 or more
     * @return this
     */
    public ManyQuery<M> paginate(int page, int size) {
        rows().paginate(page, size);
        return this;
    }

    /**
     * A page of 20 rows.
     * {@code users.findMany(q -> q.paginate(2))}, in SQL {@code limit 20 offset 20}.
     * The call is refused when it is below 1.
     *
     * @param page its number, from 1
     * @return this
     */
    public ManyQuery<M> paginate(int page) {
        return paginate(page, PAGE_SIZE);
    }

    /**
     * How included relations are read; for the whole call.
     * {@code q.relationLoadStrategy(JOIN)} sends the same SQL, each level's parents as a subquery, in one round trip
     * where the driver can.
     * The call is refused when called inside an include.
     *
     * @param how one after another, or together
     * @return this
     */
    public ManyQuery<M> relationLoadStrategy(LoadStrategy how) {
        if (nested) {
            rows().refuse(
                            "relationLoadStrategy",
                            "relationLoadStrategy was called inside an include.",
                            "Call it on the outermost query; it holds for all its relations.");
        } else {
            strategy = how;
        }
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
    ManyQuery<M> self() {
        return this;
    }
}
