package dev.iolite.benchmarks;

/** One piece of work, done in two ways that must have the same result. */
public interface Workload {

    /**
     * The name used on the command line and in the last lines.
     *
     * @return such as {@code find-by-id}
     */
    String name();

    /**
     * Does it with hand-written JDBC.
     *
     * @return what is compared; its content does not depend on generated keys
     * @throws Exception when it fails
     */
    Object jdbc() throws Exception;

    /**
     * Does it with iolite.
     *
     * @return what iolite returned
     * @throws Exception when it fails
     */
    Object iolite() throws Exception;

    /**
     * What iolite returned in the form that {@link #jdbc()} returns.
     *
     * @param result what {@link #iolite()} returned
     * @return equal to the JDBC result
     */
    Object comparable(Object result);

    /**
     * Takes back what was written; not timed.
     *
     * @throws Exception when it fails
     */
    default void reset() throws Exception {}
}
