package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.settings.InvalidSettingException;
import dev.iolite.error.RecordNotFoundException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ClassUtils;

/** Makes the application's own exception: from the one of iolite, from its message, or from nothing. */
final class NotFoundConstructor {

    private NotFoundConstructor() {}

    static Function<RecordNotFoundException, RuntimeException> of(String property, String className) {
        Class<? extends RuntimeException> type = type(property, className);
        Constructor<? extends RuntimeException> fromFailure =
                ClassUtils.getConstructorIfAvailable(type, RecordNotFoundException.class);
        if (fromFailure != null) {
            return error -> BeanUtils.instantiateClass(fromFailure, error);
        }
        Constructor<? extends RuntimeException> fromMessage = ClassUtils.getConstructorIfAvailable(type, String.class);
        if (fromMessage != null) {
            return error -> caused(
                    BeanUtils.instantiateClass(fromMessage, error.failure().message()), error);
        }
        Constructor<? extends RuntimeException> fromNothing = ClassUtils.getConstructorIfAvailable(type);
        if (fromNothing != null) {
            return error -> caused(BeanUtils.instantiateClass(fromNothing), error);
        }
        throw InvalidSettingException.of(
                property,
                className + " has no public constructor that can be used",
                "a public constructor with a RecordNotFoundException",
                "with a String",
                "with nothing");
    }

    private static Class<? extends RuntimeException> type(String property, String className) {
        Class<?> found;
        try {
            found = ClassUtils.forName(className, null);
        } catch (ClassNotFoundException | LinkageError e) {
            throw InvalidSettingException.of(
                    property, "there is no class " + className, "true", "false", "the full name of an exception class");
        }
        if (!RuntimeException.class.isAssignableFrom(found) || Modifier.isAbstract(found.getModifiers())) {
            throw InvalidSettingException.of(
                    property,
                    className + " is not a RuntimeException that can be made",
                    "true",
                    "false",
                    "the full name of an exception class");
        }
        return found.asSubclass(RuntimeException.class);
    }

    /** Keeps what iolite knows, unless the constructor set a cause itself. */
    private static RuntimeException caused(RuntimeException exception, @Nullable Throwable cause) {
        if (exception.getCause() == null && cause != null) {
            exception.addSuppressed(cause);
        }
        return exception;
    }
}
