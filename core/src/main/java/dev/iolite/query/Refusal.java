package dev.iolite.query;

import dev.iolite.error.Failure;
import dev.iolite.error.FieldNotLoadedException;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.IoliteFailure;

/**
 * A part of a call that no query can mean. It is kept at its place, so that the call is refused as a whole when it is
 * made: only then is it known how errors are shown, who calls and what the rest of the call is.
 *
 * @param argument the name of an argument that is refused as a whole, such as {@code skip}; empty for a value
 * @param text what is shown behind the name; empty for nothing
 * @param origin the error, made where the part was written
 */
public record Refusal(String argument, String text, RuntimeException origin) {

    /** The argument's name where null stands for a condition, a key or a row. */
    public static final String NULL = "null";

    /** The argument's name where something else stands for a row. */
    public static final String INSTANCE = "instance";

    /**
     * A value that is refused at its place.
     *
     * @param error the error, made where the value was written
     * @param <E> a type of error that can tell what is wrong
     * @return the refusal
     */
    public static <E extends RuntimeException & IoliteFailure> Refusal of(E error) {
        return new Refusal("", "", error);
    }

    /**
     * An argument that is refused as a whole.
     *
     * @param argument its name in the call, such as {@code skip}
     * @param error the error, made where the argument was written
     * @return the refusal
     */
    public static Refusal of(String argument, InvalidInputException error) {
        return new Refusal(argument, "", error);
    }

    /**
     * Whether it is an argument of the call, beside its condition.
     *
     * @return false for a value and for a part of a condition
     */
    public boolean beside() {
        return !argument.isEmpty() && !argument.equals(NULL) && !argument.equals(INSTANCE);
    }

    /**
     * The same refusal with more to show.
     *
     * @param shown what stands behind the name
     * @return a copy
     */
    public Refusal showing(String shown) {
        return new Refusal(argument, shown, origin);
    }

    /**
     * What is wrong.
     *
     * @return the failure of the origin
     */
    public Failure failure() {
        return ((IoliteFailure) origin).failure();
    }

    /**
     * The error of one call; each call has its own, since a refused part may be kept in a constant.
     *
     * @return an exception to throw, with the origin as its cause
     */
    public RuntimeException exception() {
        return exception(failure(), origin);
    }

    /**
     * The error of a call that meets a refused part.
     *
     * @param failure what is wrong, with its place in the call
     * @param origin the error made where the part was written
     * @return an exception of the origin's kind
     */
    public static RuntimeException exception(Failure failure, Throwable origin) {
        return origin instanceof FieldNotLoadedException
                ? new FieldNotLoadedException(failure, origin)
                : new InvalidInputException(failure, origin);
    }

    /**
     * The refusal as a condition, for arguments that are no values.
     *
     * @return a condition without a field that refuses every call it is part of
     */
    public Condition condition() {
        return new Condition.Compare("", Comparison.EQ, new Operand.Refused(this), false);
    }
}
