package dev.iolite.query;

import org.jspecify.annotations.Nullable;

/**
 * Which part of an ordered list is wanted. Whether and which way is shape; how many are arguments.
 *
 * @param skip how many rows are passed over; null for none
 * @param take how many are read; null for all
 * @param backwards whether they are taken from the end
 * @param nothing whether none are wanted, so that no statement is needed
 * @param last whether one row is taken from the end: the last
 */
public record Page(@Nullable Operand skip, @Nullable Operand take, boolean backwards, boolean nothing, boolean last)
        implements Node {

    /** The whole list. */
    public static final Page ALL = new Page(null, null, false, false, false);

    /**
     * A page as the caller says it.
     *
     * @param skip how many rows are passed over, 0 or more; null for none
     * @param take how many are read; negative from the end; null for all
     * @return the page
     */
    public static Page of(@Nullable Integer skip, @Nullable Integer take) {
        Operand skipped = skip == null || skip == 0 ? null : new Operand.Value(skip);
        if (take == null) {
            return skipped == null ? ALL : new Page(skipped, null, false, false, false);
        }
        // Math.abs(Integer.MIN_VALUE) is negative; no table has that many rows
        int size = take == Integer.MIN_VALUE ? Integer.MAX_VALUE : Math.abs(take);
        return new Page(skipped, new Operand.Value(size), take < 0, take == 0, take == -1);
    }

    /**
     * Whether a part is cut out.
     *
     * @return false for the whole list
     */
    public boolean cuts() {
        return skip != null || take != null;
    }

    @Override
    public void describe(Shape shape) {
        shape.token(backwards).token(nothing).token(last).optional(skip).optional(take);
    }

    /**
     * This page with values replaced by numbers.
     *
     * @param numbering gives the numbers
     * @return a page of the same shape that holds no value
     */
    public Page template(Numbering numbering) {
        return new Page(
                skip == null ? null : skip.template(numbering),
                take == null ? null : take.template(numbering),
                backwards,
                nothing,
                last);
    }
}
