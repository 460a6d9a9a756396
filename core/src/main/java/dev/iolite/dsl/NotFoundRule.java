package dev.iolite.dsl;

import dev.iolite.error.RecordNotFoundException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What it means that a row was not found.
 *
 * @param kind whether anything was said, and what
 * @param error makes the exception to be thrown; used where {@code kind} is REJECT
 */
public record NotFoundRule(Kind kind, Function<RecordNotFoundException, ? extends RuntimeException> error) {

    /** Nothing was said: a weaker rule decides. */
    public static final NotFoundRule UNSAID = new NotFoundRule(Kind.UNSAID, e -> e);

    /** An empty result. */
    public static final NotFoundRule ACCEPT = new NotFoundRule(Kind.ACCEPT, e -> e);

    /** A {@link RecordNotFoundException}. */
    public static final NotFoundRule REJECT = new NotFoundRule(Kind.REJECT, e -> e);

    /** The three things that can be said. */
    public enum Kind {
        /** Nothing. */
        UNSAID,
        /** That it is no error. */
        ACCEPT,
        /** That it is one. */
        REJECT
    }

    /**
     * An exception of the caller's.
     *
     * @param error makes it of the one that iolite would throw
     * @return the rule
     */
    public static NotFoundRule reject(Function<RecordNotFoundException, ? extends RuntimeException> error) {
        return new NotFoundRule(Kind.REJECT, error);
    }

    /**
     * The stronger of two rules.
     *
     * @param weaker what holds where this says nothing; null for nothing
     * @return this, or the weaker one
     */
    public NotFoundRule or(@Nullable NotFoundRule weaker) {
        return kind != Kind.UNSAID || weaker == null ? this : weaker;
    }
}
