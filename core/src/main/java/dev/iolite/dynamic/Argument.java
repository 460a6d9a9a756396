package dev.iolite.dynamic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of the argument tree at its place.
 *
 * @param name the key under which it stands; empty for the elements of lists and for the whole tree
 * @param value what stands there
 * @param position where
 */
record Argument(String name, @Nullable Object value, Position position) {

    boolean isNull() {
        return value == null;
    }

    boolean isObject() {
        return value instanceof Map;
    }

    boolean isList() {
        return value instanceof Collection;
    }

    Argument asChoice() {
        return new Argument(name, value, position.asChoice());
    }

    /** The value; null is refused. */
    Object required() {
        if (value == null) {
            throw position.missing("A value is required but not set.", "Leave the argument out or give a value.");
        }
        return value;
    }

    /** The value as an object. */
    Arguments object() {
        if (required() instanceof Map<?, ?> map) {
            return Arguments.of(map, position);
        }
        throw position.invalid("An object is expected, found " + kind() + ".", "Give a map of arguments.");
    }

    /** The elements of a list; a single value counts as a list of one. */
    List<Argument> items() {
        if (!(required() instanceof Collection<?> elements)) {
            return List.of(this);
        }
        List<Argument> items = new ArrayList<>(elements.size());
        int index = 0;
        for (Object element : elements) {
            items.add(new Argument("", element, position.at(index++)));
        }
        return items;
    }

    /** The objects of a list; a single object counts as a list of one. */
    List<Arguments> objects() {
        return items().stream().map(Argument::object).toList();
    }

    /** Names: a text or a list of texts. */
    List<String> texts() {
        return items().stream().map(Argument::text).toList();
    }

    String text() {
        if (required() instanceof String text) {
            return text;
        }
        throw mismatch("a text");
    }

    boolean flag() {
        if (required() instanceof Boolean flag) {
            return flag;
        }
        throw mismatch("true or false");
    }

    int integer() {
        return (int) Numbers.whole(this, Integer.MIN_VALUE, Integer.MAX_VALUE, "a whole number of 32 bits");
    }

    /** An error that says what is expected here; the value itself is never told. */
    RuntimeException mismatch(String expected) {
        return position.invalid("Invalid argument type: " + expected + " is expected, found " + kind() + ".", "");
    }

    /** The kind of the value, without the value. */
    String kind() {
        if (value == null) {
            return "null";
        }
        if (value instanceof Map) {
            return "an object";
        }
        return value instanceof Collection ? "a list" : "a " + value.getClass().getSimpleName();
    }
}
