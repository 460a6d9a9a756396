package dev.iolite.autoconfigure.retry;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.resilience.annotation.Retryable;

/**
 * Runs a method again, from its first line and in a new transaction, after its transaction lost against a concurrent one:
 * a serialization failure, a deadlock, a lock that did not come free.
 *
 * <pre>{@code
 * @RetryConflicts
 * @Transactional(isolation = Isolation.SERIALIZABLE)
 * public void book(long seat) { ... }
 * }</pre>
 *
 * <p>It belongs on the method that is the transaction: all that the method did is undone before it runs again. Called
 * inside another transaction the method runs once, since only the outermost one can be run again; and a commit whose answer
 * was lost is never repeated. The pauses between the attempts grow and are random.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Retryable(predicate = ConflictPredicate.class)
public @interface RetryConflicts {

    /**
     * How often the method is run again at most, besides the first time.
     *
     * @return a number from 0 on
     */
    @AliasFor(annotation = Retryable.class)
    long maxRetries() default 5;

    /**
     * The first pause.
     *
     * @return milliseconds
     */
    @AliasFor(annotation = Retryable.class)
    long delay() default 20;

    /**
     * How much shorter or longer than planned a pause may be, at random.
     *
     * @return milliseconds
     */
    @AliasFor(annotation = Retryable.class)
    long jitter() default 20;

    /**
     * By how much each pause is longer than the one before.
     *
     * @return a factor from 1 on
     */
    @AliasFor(annotation = Retryable.class)
    double multiplier() default 2;

    /**
     * The longest pause.
     *
     * @return milliseconds
     */
    @AliasFor(annotation = Retryable.class)
    long maxDelay() default 1000;
}
