package dev.iolite.benchmarks;

/** One call to compare. */
@FunctionalInterface
interface Work {

    /**
     * Does it once.
     *
     * @return what it read or wrote, so that no compiler can leave it out and both sides can be compared
     */
    Object run() throws Exception;
}
