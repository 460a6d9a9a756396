package dev.iolite.client;

import dev.iolite.error.TransactionConflictException;
import java.time.Duration;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Runs whole transactions again after a conflict; the pauses grow and are random, so that rivals part. */
final class ConflictRetries {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private ConflictRetries() {}

    static RetryTemplate of(int retries) {
        return new RetryTemplate(RetryPolicy.builder()
                .maxRetries(retries)
                .delay(FIRST_PAUSE)
                .jitter(FIRST_PAUSE)
                .multiplier(2)
                .maxDelay(LONGEST_PAUSE)
                .predicate(TransactionConflictException::isConflict)
                .build());
    }
}
