package dev.iolite.dsl;

import dev.iolite.error.InvalidInputException;

/** Says in the words of a call what is wrong with a question to its result; for the client. */
@FunctionalInterface
public interface ResultErrors {

    /** Leaves errors as they are; for results without a client. */
    ResultErrors NONE = (error, asked) -> {};

    /**
     * Completes an error.
     *
     * @param error what is wrong
     * @param asked what the result was asked for, such as {@code city} or {@code profileViews.sum()}
     */
    void explain(InvalidInputException error, String asked);
}
