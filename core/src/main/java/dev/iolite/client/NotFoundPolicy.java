package dev.iolite.client;

import dev.iolite.error.RecordNotFoundException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says what {@code findUnique} and {@code findFirst} do when there is no row: Prisma's {@code rejectOnNotFound} of the
 * whole client. A call's own setting comes first.
 */
@FunctionalInterface
public interface NotFoundPolicy {

    /** An empty result; the default. */
    NotFoundPolicy RETURN_EMPTY = (operation, model) -> null;

    /** {@link RecordNotFoundException}. */
    NotFoundPolicy THROW = (operation, model) -> error -> error;

    /**
     * Both reads of every model are rejected with an exception of the application's own.
     *
     * @param factory makes it
     * @return the policy
     */
    static NotFoundPolicy throwing(NotFoundExceptionFactory factory) {
        return (operation, model) -> factory::create;
    }

    /** The two reads the policy is asked for. */
    enum Operation {
        /** {@code findUnique}. */
        FIND_UNIQUE,
        /** {@code findFirst}. */
        FIND_FIRST
    }

    /**
     * What is thrown when there is no row.
     *
     * @param operation the read
     * @param model the model's name
     * @return makes the exception from {@code No User found}; null for an empty result
     */
    @Nullable
    Function<RecordNotFoundException, RuntimeException> rejection(Operation operation, String model);
}
