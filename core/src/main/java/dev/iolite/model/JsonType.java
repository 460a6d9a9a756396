package dev.iolite.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A generic type such as {@code List<Pet>}, written in generated code without reflection.
 *
 * @param raw the class
 * @param arguments its type arguments
 */
public record JsonType(Class<?> raw, List<Type> arguments) implements ParameterizedType {

    /** Copies the arguments. */
    public JsonType {
        arguments = List.copyOf(arguments);
    }

    /**
     * A generic type.
     *
     * @param raw the class
     * @param arguments its type arguments, one at least
     * @return the type
     */
    public static JsonType of(Class<?> raw, Type... arguments) {
        return new JsonType(raw, Arrays.asList(arguments));
    }

    @Override
    public Type[] getActualTypeArguments() {
        return arguments.toArray(Type[]::new);
    }

    @Override
    public Type getRawType() {
        return raw;
    }

    @Override
    public @Nullable Type getOwnerType() {
        return raw.getDeclaringClass();
    }
}
