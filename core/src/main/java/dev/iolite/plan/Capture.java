package dev.iolite.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the rows that a step returns go. */
public sealed interface Capture {

    /**
     * Answers one question for each kind.
     *
     * @param <R> the answer's type
     */
    interface Visitor<R> {
        /** For {@link None}. */
        R none(None capture);
        /** For {@link One}. */
        R one(One capture);
        /** For {@link Ordered}. */
        R ordered(Ordered capture);
        /** For {@link Matched}. */
        R matched(Matched capture);
    }

    /** No later step needs them. */
    Capture NONE = new None();

    /**
     * Calls the visitor's method for this kind.
     *
     * @param visitor what to ask
     * @param <R> the answer's type
     * @return the visitor's answer
     */
    <R> R accept(Visitor<R> visitor);

    /** No later step needs them. */
    record None() implements Capture {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.none(this);
        }
    }

    /**
     * There is one row at the most.
     *
     * @param register where it goes
     */
    record One(int register) implements Capture {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.one(this);
        }
    }

    /**
     * The database handed out keys in the order of the rows sent: the smallest belongs to the first.
     *
     * @param register where the first row goes; the others follow
     * @param column the place of the key in the rows returned
     */
    record Ordered(int register, int column) implements Capture {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ordered(this);
        }
    }

    /**
     * Rows are told apart by values known before.
     *
     * @param register where the first row goes; the others follow
     * @param columns the places of these values in the rows returned
     * @param keys for each row sent its values; some may be {@link Input}s
     */
    record Matched(int register, List<Integer> columns, List<List<? extends @Nullable Object>> keys)
            implements Capture {
        /** Copies the lists. */
        public Matched {
            columns = List.copyOf(columns);
            keys = List.copyOf(keys);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.matched(this);
        }
    }
}
