package dev.iolite.schema.prisma;

import java.util.List;

/** An expression in an attribute or a setting. */
sealed interface Value {

    Place place();

    /** How it is called in messages. */
    String described();

    record Text(String text, Place place) implements Value {
        @Override
        public String described() {
            return '"' + text + '"';
        }
    }

    record Number(String text, Place place) implements Value {
        @Override
        public String described() {
            return text;
        }
    }

    /** A word: a field, an enum value, {@code true}. */
    record Name(String text, Place place) implements Value {
        @Override
        public String described() {
            return text;
        }
    }

    record Call(String name, List<Argument> arguments, Place place) implements Value {
        @Override
        public String described() {
            return name + "()";
        }
    }

    record Array(List<Value> values, Place place) implements Value {
        @Override
        public String described() {
            return "a list";
        }
    }

    /**
     * One argument.
     *
     * @param name its name; empty when it has none
     * @param value its value
     */
    record Argument(String name, Value value) {}
}
