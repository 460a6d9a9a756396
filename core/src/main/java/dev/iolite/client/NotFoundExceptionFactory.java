package dev.iolite.client;

import dev.iolite.error.RecordNotFoundException;

/**
 * Makes the exception that stands for a missing row, as a function of Prisma's {@code rejectOnNotFound} does: {@code error
 * -> new Gone(error.model())}.
 */
@FunctionalInterface
public interface NotFoundExceptionFactory {

    /**
     * Makes the exception.
     *
     * @param error says which model and operation found nothing; it can be the cause
     * @return what is thrown, never null
     */
    RuntimeException create(RecordNotFoundException error);
}
