package dev.iolite.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of a write step that becomes known while the plan runs. All other objects stand for themselves. */
public sealed interface Input {

    /**
     * Answers one question for each kind of input.
     *
     * @param <R> the answer's type
     */
    interface Visitor<R> {
        /** For {@link Given}. */
        R given(Given input);

        /** For {@link Output}. */
        R output(Output input);
        /** For {@link Generated}. */
        R generated(Generated input);
        /** For {@link Each}. */
        R each(Each input);
    }

    /**
     * Calls the visitor's method for this kind.
     *
     * @param visitor what to ask
     * @param <R> the answer's type
     * @return the visitor's answer
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * A value of the call, where a plan serves all calls of one shape.
     *
     * @param number its number among the call's values
     */
    record Given(int number) implements Input {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.given(this);
        }
    }

    /**
     * A column of a row that an earlier step found or made.
     *
     * @param register where that step puts its row
     * @param column the column's place in the row
     */
    record Output(int register, int column) implements Input {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.output(this);
        }
    }

    /**
     * A value that is made when the plan starts.
     *
     * @param number its number among {@link WritePlan#generated()}
     */
    record Generated(int number) implements Input {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.generated(this);
        }
    }

    /**
     * A list some of whose elements become known while the plan runs.
     *
     * @param values the elements; may hold nulls
     */
    record Each(List<? extends @Nullable Object> values) implements Input {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.each(this);
        }
    }
}
