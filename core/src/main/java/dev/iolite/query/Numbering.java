package dev.iolite.query;

/**
 * Gives arguments their numbers while a template is made.
 *
 * <p>A template is the query with each value replaced by the number of its argument. {@code template} must visit
 * values in the very order in which {@code describe} adds them.
 */
public final class Numbering {

    private int next;

    /**
     * The number of the next argument.
     *
     * @return counted from 0
     */
    public int next() {
        return next++;
    }

    /**
     * How many numbers were given.
     *
     * @return the count
     */
    public int count() {
        return next;
    }
}
