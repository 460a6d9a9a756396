package dev.iolite.schema;

import java.util.List;

/** What a field holds when a create does not give it. */
public sealed interface DefaultValue {

    /**
     * Answers one question for each kind of default.
     *
     * @param <R> the answer's type
     */
    interface Visitor<R> {
        /** For a literal. */
        R literal(Literal value);
        /** For a list of literals. */
        R literals(Literals value);
        /** For a value that iolite generates. */
        R generated(Generated value);
        /** For a number that the database counts up. */
        R autoIncrement(AutoIncrement value);
        /** For an SQL expression. */
        R sql(Sql value);
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
     * A constant, sent by iolite and also declared in the database.
     *
     * @param value the value in its Java type; an enum's value by name, JSON as text
     */
    record Literal(Object value) implements DefaultValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /**
     * A constant list for a scalar list field.
     *
     * @param values its elements
     */
    record Literals(List<Object> values) implements DefaultValue {
        /** Copies the values. */
        public Literals {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.literals(this);
        }
    }

    /**
     * A value made by iolite when the row is written.
     *
     * @param kind how it is made
     * @param length the length of a NANOID; 0 for its usual length and for all others
     */
    record Generated(Kind kind, int length) implements DefaultValue {
        /** The ways to make a value. */
        public enum Kind {
            /** Collision-resistant id, version 1. */
            CUID,
            /** Collision-resistant id, version 2. */
            CUID2,
            /** Random UUID, version 4. */
            UUID,
            /** Time-ordered UUID, version 7. */
            UUID7,
            /** Sortable id of 26 letters. */
            ULID,
            /** Short random id. */
            NANOID,
            /** The time of the write. */
            NOW
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.generated(this);
        }
    }

    /** A number that the database counts up. */
    record AutoIncrement() implements DefaultValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.autoIncrement(this);
        }
    }

    /**
     * An expression that the database evaluates.
     *
     * @param expression SQL as the developer wrote it in the model; empty where the database does it in its own way
     */
    record Sql(String expression) implements DefaultValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sql(this);
        }
    }
}
