package dev.iolite.query;

import java.util.List;

/**
 * Gives arguments their numbers while a template is made.
 *
 * <p>A template is the query with each value replaced by the number of its argument. {@code template} must visit
 * values in the very order in which {@code describe} adds them.
 */
public final class Numbering {

    private int next;

    /** Numbers from 0. */
    public Numbering() {
        this(0);
    }

    /**
     * Numbers after those of another template.
     *
     * @param first the first number
     */
    public Numbering(int first) {
        this.next = first;
    }

    /**
     * The number of the next argument.
     *
     * @return counted from the first
     */
    public int next() {
        return next++;
    }

    /**
     * Templates of several conditions, in order.
     *
     * @param conditions the conditions
     * @return one template for each
     */
    List<Condition> templates(List<Condition> conditions) {
        return conditions.stream().map(condition -> condition.template(this)).toList();
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
