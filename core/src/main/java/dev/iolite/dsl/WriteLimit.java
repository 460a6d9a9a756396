package dev.iolite.dsl;

import dev.iolite.query.Condition;
import dev.iolite.query.Refusal;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How a write to many rows is done: {@code w -> w.limit(100)}. */
public final class WriteLimit {

    private @Nullable Integer limit;
    private @Nullable Refusal refusal;
    private Set<String> unfiltered = Set.of();

    private WriteLimit() {}

    /**
     * Asks the caller.
     *
     * @param piece what the caller says
     * @return everything said
     */
    public static WriteLimit of(Consumer<WriteLimit> piece) {
        WriteLimit limit = new WriteLimit();
        piece.accept(limit);
        return limit;
    }

    /**
     * How many rows are touched at the most, for planners.
     *
     * @return the limit; null for all rows
     */
    public @Nullable Integer rows() {
        return limit;
    }

    /**
     * Which rows are touched, for planners.
     *
     * @param where the condition of the write
     * @return the condition; with what was refused here, if anything was
     */
    public Condition narrowed(Condition where) {
        return refusal == null ? where : Condition.and(where, refusal.condition());
    }

    /**
     * Touches this many rows at the most; which of them is not said.
     * The call is refused when it is negative.
     *
     * @param number 0 or more
     * @return this
     */
    public WriteLimit limit(int number) {
        if (number < 0) {
            refusal = Refusal.of("limit", Values.refused("", "limit got a negative number.", "Give 0 or more."));
        } else {
            limit = number;
        }
        return this;
    }

    /**
     * Switches filters off for the whole call, its relations and nested writes too: {@code unfiltered(SOFT_DELETE)}.
     *
     * @param filters which of them
     * @return this
     */
    public WriteLimit unfiltered(Filter... filters) {
        unfiltered = Filters.and(unfiltered, filters);
        return this;
    }

    /**
     * The filters that the call switches off, for planners.
     *
     * @return their names; empty when all hold
     */
    public Set<String> unfiltered() {
        return unfiltered;
    }
}
