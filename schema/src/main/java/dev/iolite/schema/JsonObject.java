package dev.iolite.schema;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON object that was read, asked for members of a known kind. */
final class JsonObject {

    private final Map<?, ?> members;

    JsonObject(Map<?, ?> members) {
        this.members = members;
    }

    /** A text that is no schema of ours. */
    static final class UnreadableSchemaException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        UnreadableSchemaException(String reason) {
            super(message(reason));
        }

        UnreadableSchemaException(String reason, Throwable cause) {
            super(message(reason), cause);
        }

        private static String message(String reason) {
            return SchemaJson.RESOURCE + " cannot be read: " + reason
                    + ". Build the module that holds it again, with the same version of iolite.";
        }
    }

    String text(String name) {
        String text = optionalText(name);
        if (text == null) {
            throw new UnreadableSchemaException("it has no " + name);
        }
        return text;
    }

    @Nullable
    String optionalText(String name) {
        return members.get(name) instanceof String text ? text : null;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    int number(String name) {
        return members.get(name) instanceof Integer number ? number : 0;
    }

    List<String> texts(String name) {
        return members.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    <T> List<T> objects(String name, Function<JsonObject, T> read) {
        return members.get(name) instanceof List<?> list
                ? list.stream().map(element -> read.apply(of(element, name))).toList()
                : List.of();
    }

    <T> @Nullable T object(String name, Function<JsonObject, T> read) {
        Object value = members.get(name);
        return value == null ? null : read.apply(of(value, name));
    }

    private static JsonObject of(@Nullable Object value, String name) {
        if (value instanceof Map<?, ?> object) {
            return new JsonObject(object);
        }
        throw new UnreadableSchemaException(name + " is no object");
    }

    <E extends Enum<E>> E constant(Class<E> type, String name) {
        E constant = optionalConstant(type, name);
        if (constant == null) {
            throw new UnreadableSchemaException("it has no " + name);
        }
        return constant;
    }

    <E extends Enum<E>> @Nullable E optionalConstant(Class<E> type, String name) {
        String text = optionalText(name);
        if (text == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new UnreadableSchemaException(name + " is unknown: " + text);
    }
}
