package dev.iolite.query;

import java.util.List;

/** The right side of a comparison. */
public sealed interface Operand extends Node {

    /**
     * Answers one question for each kind of operand.
     *
     * @param <R> the answer's type
     */
    interface Visitor<R> {
        /** For one value. */
        R value(Value operand);
        /** For a list of values. */
        R values(Values operand);
        /** For another field of the same row. */
        R otherField(OtherField operand);
        /** For a numbered argument of a template. */
        R argument(Argument operand);
        /** For a value that was refused; those who do not show calls refuse the call. */
        default R refused(Refused operand) {
            throw operand.refusal().exception();
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
     * This operand with values replaced by numbers.
     *
     * @param numbering gives the numbers
     * @return an operand of the same shape that holds no value
     */
    Operand template(Numbering numbering);

    /**
     * One value.
     *
     * @param value in the Java type of the field it is compared with; never null
     */
    record Value(Object value) implements Operand {
        @Override
        public void describe(Shape shape) {
            shape.token(Value.class).argument(value);
        }

        @Override
        public Operand template(Numbering numbering) {
            return new Argument(numbering.next(), false, false);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.value(this);
        }
    }

    /**
     * A list of values; whether it is empty is part of the shape, its length is not.
     *
     * @param values in the Java type of the field's elements; none is null
     */
    record Values(List<?> values) implements Operand {
        @Override
        public void describe(Shape shape) {
            shape.token(Values.class).token(values.isEmpty()).argument(values);
        }

        @Override
        public Operand template(Numbering numbering) {
            return new Argument(numbering.next(), true, values.isEmpty());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.values(this);
        }
    }

    /**
     * Another field of the same row.
     *
     * @param field its name in the same model
     */
    record OtherField(String field) implements Operand {
        @Override
        public void describe(Shape shape) {
            shape.token(OtherField.class).token(field);
        }

        @Override
        public Operand template(Numbering numbering) {
            return this;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.otherField(this);
        }
    }

    /**
     * A numbered argument; stands in templates only.
     *
     * @param number the argument's number
     * @param list whether it is a list of values
     * @param empty whether that list is empty
     */
    record Argument(int number, boolean list, boolean empty) implements Operand {
        @Override
        public void describe(Shape shape) {
            throw new IllegalStateException("A template has no arguments of its own");
        }

        @Override
        public Operand template(Numbering numbering) {
            return this;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.argument(this);
        }
    }

    /**
     * A value that was refused where it was written; a call with it is never carried out.
     *
     * @param refusal why
     */
    record Refused(Refusal refusal) implements Operand {
        @Override
        public void describe(Shape shape) {
            throw refusal.exception();
        }

        @Override
        public Operand template(Numbering numbering) {
            throw refusal.exception();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.refused(this);
        }
    }

    /**
     * Templates of several operands, in order.
     *
     * @param operands the operands
     * @param numbering gives the numbers
     * @return one template for each
     */
    static List<Operand> templates(List<Operand> operands, Numbering numbering) {
        return operands.stream().map(operand -> operand.template(numbering)).toList();
    }
}
