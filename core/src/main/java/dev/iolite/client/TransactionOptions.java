package dev.iolite.client;

import dev.iolite.error.CallTree;
import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.jdbc.Transactions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionDefinition;

/**
 * How a transaction is run: {@code TransactionOptions.serializable().timeout(ofSeconds(2)).retries(5)}. What is left open
 * is as the client's own options say.
 *
 * @param isolation the isolation level, one of Spring's constants; the default one leaves it open
 * @param timeout how long it may take once it has its connection; zero for no limit, null leaves it open
 * @param maxWait how long it waits for a connection of HikariCP's pool; zero for as long as the pool waits, null leaves it
 *     open
 * @param retries how often it is run again after a conflict with another one; 0 for never
 * @param onlyReads whether it only reads, so that a replica can serve it
 */
public record TransactionOptions(
        int isolation, @Nullable Duration timeout, @Nullable Duration maxWait, int retries, boolean onlyReads) {

    /** The option that no transaction can have, refused by the call that begins one. */
    void check() {
        if (timeout != null && timeout.isNegative()) {
            throw invalid("timeout");
        }
        if (maxWait != null && maxWait.isNegative()) {
            throw invalid("maxWait");
        }
        if (retries < 0) {
            throw invalid("retries");
        }
    }

    private static InvalidInputException invalid(String option) {
        return new InvalidInputException(
                Failure.of(Code.P2019, null, "The option " + option + " of a transaction is negative.")
                        .at(option)
                        .remedy("Use zero or more."));
    }

    /** The call that begins a transaction, with the limit marked that was passed. */
    CallTree tree(Failure failure) {
        List<CallTree> options = new ArrayList<>();
        leaf(options, "isolation", isolation != TransactionDefinition.ISOLATION_DEFAULT, false, failure);
        leaf(options, "timeout", timeout != null, failure.code() == Code.P2028, failure);
        leaf(options, "maxWait", maxWait != null, failure.code() == Code.P2024, failure);
        leaf(options, "retries", retries != 0, failure.code() == Code.P2034, failure);
        leaf(options, "readOnly", onlyReads, false, failure);
        return CallTree.of("transaction", options);
    }

    private static void leaf(List<CallTree> options, String name, boolean given, boolean meant, Failure failure) {
        if (given) {
            options.add(meant ? CallTree.refused(name, "= ?", failure) : CallTree.leaf(name, "= ?"));
        }
    }

    private static TransactionOptions of(int isolation) {
        return new TransactionOptions(isolation, null, null, 0, false);
    }

    /**
     * The client's or the database's own isolation level.
     *
     * @return options that leave all else open
     */
    public static TransactionOptions defaults() {
        return of(TransactionDefinition.ISOLATION_DEFAULT);
    }

    /**
     * Isolation level read uncommitted.
     *
     * @return options that leave all else open
     */
    public static TransactionOptions readUncommitted() {
        return of(TransactionDefinition.ISOLATION_READ_UNCOMMITTED);
    }

    /**
     * Isolation level read committed.
     *
     * @return options that leave all else open
     */
    public static TransactionOptions readCommitted() {
        return of(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /**
     * Isolation level repeatable read.
     *
     * @return options that leave all else open
     */
    public static TransactionOptions repeatableRead() {
        return of(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Isolation level serializable.
     *
     * @return options that leave all else open
     */
    public static TransactionOptions serializable() {
        return of(TransactionDefinition.ISOLATION_SERIALIZABLE);
    }

    /**
     * The same options with a time limit. It is looked at before each statement and before the commit, and drivers stop a
     * statement that outlasts it.
     *
     * @param limit how long the transaction may take; zero for no limit
     * @return a copy
     */
    public TransactionOptions timeout(Duration limit) {
        return new TransactionOptions(isolation, limit, maxWait, retries, onlyReads);
    }

    /**
     * The same options with a limit for waiting.
     *
     * @param limit how long to wait for a connection; zero for as long as the pool waits
     * @return a copy
     */
    public TransactionOptions maxWait(Duration limit) {
        return new TransactionOptions(isolation, timeout, limit, retries, onlyReads);
    }

    /**
     * The same options for code that only reads: a replica serves it, where there is one, and all its reads see one moment
     * if the isolation level says so.
     *
     * @return a copy
     */
    public TransactionOptions readOnly() {
        return new TransactionOptions(isolation, timeout, maxWait, retries, true);
    }

    /**
     * The same options with retries: the whole transaction is run again after a conflict with a concurrent one, after a
     * growing, random pause. Inside another transaction nothing is run again, nor when nobody knows whether the commit took
     * place.
     *
     * @param times how often at most, besides the first time
     * @return a copy
     */
    public TransactionOptions retries(int times) {
        return new TransactionOptions(isolation, timeout, maxWait, times, onlyReads);
    }

    TransactionOptions orElse(TransactionOptions other) {
        return new TransactionOptions(
                isolation == TransactionDefinition.ISOLATION_DEFAULT ? other.isolation : isolation,
                timeout == null ? other.timeout : timeout,
                maxWait == null ? other.maxWait : maxWait,
                retries == 0 ? other.retries : retries,
                onlyReads || other.onlyReads);
    }

    Transactions.Terms terms() {
        return new Transactions.Terms(isolation, limit(timeout), limit(maxWait), onlyReads);
    }

    private static @Nullable Duration limit(@Nullable Duration duration) {
        return duration == null || duration.isZero() ? null : duration;
    }
}
