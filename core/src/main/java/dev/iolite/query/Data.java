package dev.iolite.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a write gives one row.
 *
 * @param assignments the scalar fields, each once, in the order given
 * @param nested the operations on related rows, in the order given
 */
public record Data(List<Assignment> assignments, List<NestedWrite> nested) {

    /** Nothing given. */
    public static final Data EMPTY = new Data(List.of(), List.of());

    /** Copies the lists. */
    public Data {
        assignments = List.copyOf(assignments);
        nested = List.copyOf(nested);
    }

    /**
     * What one field becomes.
     *
     * @param field the field's name
     * @param change how it changes
     */
    public record Assignment(String field, Change change) {}

    /** How a field changes. */
    public sealed interface Change {

        /**
         * Answers one question for each kind of change.
         *
         * @param <R> the answer's type
         */
        interface Visitor<R> {
            /** For {@link Set}. */
            R set(Set change);
            /** For {@link Arithmetic}. */
            R arithmetic(Arithmetic change);
            /** For {@link Push}. */
            R push(Push change);
            /** For {@link Refused}; those who do not show calls refuse the call. */
            default R refused(Refused change) {
                throw change.refusal().exception();
            }
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
         * A new value.
         *
         * @param value the value; a {@link List} for scalar lists; null for NULL
         */
        record Set(@Nullable Object value) implements Change {
            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.set(this);
            }
        }

        /**
         * The old value changed in the database, so that no concurrent change is lost; null stays null.
         *
         * @param operator how
         * @param value by how much, in the field's Java type
         */
        record Arithmetic(Operator operator, Object value) implements Change {
            /** The four operations. */
            public enum Operator {
                /** Adds. */
                INCREMENT,
                /** Subtracts. */
                DECREMENT,
                /** Multiplies. */
                MULTIPLY,
                /** Divides; whole numbers are cut towards zero. */
                DIVIDE
            }

            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.arithmetic(this);
            }
        }

        /**
         * Elements added at the end of a scalar list.
         *
         * @param values the elements
         */
        record Push(List<?> values) implements Change {
            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.push(this);
            }
        }

        /**
         * A change that was refused where it was written; a call with it is never carried out.
         *
         * @param refusal why
         */
        record Refused(Refusal refusal) implements Change {
            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.refused(this);
            }
        }
    }
}
