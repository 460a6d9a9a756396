package dev.iolite.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionDefinition;

/**
 * How a transaction is run: {@code TransactionOptions.serializable().timeout(ofSeconds(2))}.
 *
 * @param isolation the isolation level, one of Spring's constants
 * @param timeout how long it may take; null for no limit
 */
public record TransactionOptions(int isolation, @Nullable Duration timeout) {

    /**
     * The database's own isolation level.
     *
     * @return options without a time limit
     */
    public static TransactionOptions defaults() {
        return new TransactionOptions(TransactionDefinition.ISOLATION_DEFAULT, null);
    }

    /**
     * Isolation level read committed.
     *
     * @return options without a time limit
     */
    public static TransactionOptions readCommitted() {
        return new TransactionOptions(TransactionDefinition.ISOLATION_READ_COMMITTED, null);
    }

    /**
     * Isolation level repeatable read.
     *
     * @return options without a time limit
     */
    public static TransactionOptions repeatableRead() {
        return new TransactionOptions(TransactionDefinition.ISOLATION_REPEATABLE_READ, null);
    }

    /**
     * Isolation level serializable.
     *
     * @return options without a time limit
     */
    public static TransactionOptions serializable() {
        return new TransactionOptions(TransactionDefinition.ISOLATION_SERIALIZABLE, null);
    }

    /**
     * The same options with a time limit.
     *
     * @param limit how long the transaction may take
     * @return a copy
     */
    public TransactionOptions timeout(Duration limit) {
        return new TransactionOptions(isolation, limit);
    }
}
