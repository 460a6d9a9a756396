package dev.iolite.plan;

import dev.iolite.error.Failure;

/**
 * How many rows a step must have written or found.
 *
 * @param expected the number
 * @param failure what is reported when it is another
 * @param telling whether the report tells both numbers
 */
public record Check(long expected, Failure failure, boolean telling) {

    /**
     * What to report.
     *
     * @param found the number of rows there were
     * @return the failure
     */
    public Failure failure(long found) {
        if (!telling) {
            return failure;
        }
        return new Failure(
                failure.code(),
                failure.model(),
                failure.fields(),
                failure.path(),
                failure.problem() + " Expected " + expected + ", found " + found + ".",
                failure.remedy());
    }
}
