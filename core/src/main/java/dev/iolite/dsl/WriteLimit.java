package dev.iolite.dsl;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How many rows a write may touch: {@code w -> w.limit(100)}. */
public final class WriteLimit {

    private @Nullable Integer limit;

    private WriteLimit() {}

    /**
     * Asks the caller.
     *
     * @param piece what the caller says
     * @return the limit; null for all rows
     */
    public static @Nullable Integer of(Consumer<WriteLimit> piece) {
        WriteLimit limit = new WriteLimit();
        piece.accept(limit);
        return limit.limit;
    }

    /**
     * Touches this many rows at the most; which of them is not said.
     *
     * @param number 0 or more
     * @return this
     * @throws dev.iolite.error.InvalidInputException when it is negative
     */
    public WriteLimit limit(int number) {
        if (number < 0) {
            throw Values.refused("", "limit got a negative number.", "Give 0 or more.");
        }
        limit = number;
        return this;
    }
}
