package dev.iolite.client;

import dev.iolite.dsl.Filter;
import dev.iolite.error.ConnectionException;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.OutcomeUnknownException;
import dev.iolite.error.TransactionClosedException;
import dev.iolite.error.TransactionConflictException;
import dev.iolite.event.EventListener;
import dev.iolite.event.EventType;
import dev.iolite.event.Subscription;
import dev.iolite.jdbc.Transactions;
import dev.iolite.model.Readers;
import dev.iolite.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The client of one database: what repositories and the door without generated code are made from.
 *
 * <pre>{@code
 * try (Iolite iolite = Iolite.open("file:dev.db")) {
 *     UserRepository users = new UserRepository(iolite);
 *     users.findMany(USER.city.eq("Oslo"));
 * }
 * }</pre>
 */
public final class Iolite implements AutoCloseable {

    private final Engine engine;
    private final Readers readers;
    private final Transactions transactions;
    private final NotFoundPolicy notFoundPolicy;
    private final ReadLimits readLimits;
    private final TransactionOptions transactionOptions;
    private final Filters filters;
    private final InputChecks checks;
    private final Connector connector;
    private final DynamicModels models;

    Iolite(
            Engine engine,
            Readers readers,
            Transactions transactions,
            NotFoundPolicy notFoundPolicy,
            ReadLimits readLimits,
            TransactionOptions transactionOptions,
            Filters filters,
            InputChecks checks,
            Connector connector) {
        this.engine = engine;
        this.readers = readers;
        this.transactions = transactions;
        this.notFoundPolicy = notFoundPolicy;
        this.readLimits = readLimits;
        this.transactionOptions = transactionOptions;
        this.filters = filters;
        this.checks = checks;
        this.connector = connector;
        this.models = new DynamicModels(engine, readLimits, notFoundPolicy, filters.switches());
    }

    /**
     * Opens a database by its address, with all models on the class path.
     *
     * @param url in JDBC's form or in Prisma's, such as {@code file:dev.db}
     * @return a client; closing it closes its connections
     */
    public static Iolite open(String url) {
        return builder().url(url).build();
    }

    /**
     * Makes a client piece by piece.
     *
     * @return a builder
     */
    public static IoliteBuilder builder() {
        return new IoliteBuilder();
    }

    /**
     * The models.
     *
     * @return the schema this client works on
     */
    public Schema schema() {
        return engine.schema();
    }

    /**
     * Carries out neutral queries; repositories use it.
     *
     * @return the engine
     */
    public Engine engine() {
        return engine;
    }

    /**
     * The generated readers of all models.
     *
     * @return finds a reader by model name
     */
    public Readers readers() {
        return readers;
    }

    /**
     * The door without generated code to a model.
     *
     * @param name the model's name
     * @return the model's operations on nested maps
     * @throws dev.iolite.error.InvalidInputException when there is no model of that name
     */
    public DynamicModel model(String name) {
        return models.model(name);
    }

    /**
     * What reads of one row do when there is none.
     *
     * @return the policy of this client
     */
    public NotFoundPolicy notFoundPolicy() {
        return notFoundPolicy;
    }

    /**
     * What holds for all reads.
     *
     * @return the limits of this client
     */
    public ReadLimits readLimits() {
        return readLimits;
    }

    /**
     * Runs a statement of the user's own: {@code iolite.queryRaw(Row.class, "select * from \"user\" where id = ?", 1)}.
     *
     * @param type what a row becomes: a record, whose components take the columns of their names; a model; {@link Map};
     *     or the type of the one column
     * @param sql SQL with question marks
     * @param values one for each question mark; they are bound
     * @param <T> what a row becomes
     * @return the rows; empty when there are none
     * @throws dev.iolite.error.InvalidInputException when the columns do not fit the type
     */
    public <T> List<T> queryRaw(Class<T> type, String sql, @Nullable Object... values) {
        return queryRaw(type, Sql.positional(sql, values));
    }

    /**
     * Runs a statement made of pieces: {@code iolite.queryRaw(Row.class, sql("select * from post where id in ({})",
     * join(ids)))}.
     *
     * @param type what a row becomes
     * @param sql the statement with its values
     * @param <T> what a row becomes
     * @return the rows; empty when there are none
     */
    public <T> List<T> queryRaw(Class<T> type, Sql sql) {
        return engine.queryRaw(sql, new RawRows(engine.schema(), readers).shape(type));
    }

    /**
     * Runs a statement and returns its rows as maps from the columns' labels.
     *
     * @param sql SQL with question marks
     * @param values one for each question mark; they are bound
     * @return the rows; empty when there are none
     */
    public List<Map<String, @Nullable Object>> queryRaw(String sql, @Nullable Object... values) {
        return engine.queryRaw(Sql.positional(sql, values), RawRows.maps());
    }

    /**
     * Runs a statement made of pieces and returns its rows as maps from the columns' labels.
     *
     * @param sql the statement with its values
     * @return the rows; empty when there are none
     */
    public List<Map<String, @Nullable Object>> queryRaw(Sql sql) {
        return engine.queryRaw(sql, RawRows.maps());
    }

    /**
     * Runs a statement that returns no rows: {@code iolite.executeRaw("update post set likes = 0 where id = ?", 1)}.
     *
     * @param sql SQL with question marks
     * @param values one for each question mark; they are bound
     * @return how many rows it changed
     */
    public long executeRaw(String sql, @Nullable Object... values) {
        return engine.executeRaw(Sql.positional(sql, values));
    }

    /**
     * Runs a statement made of pieces that returns no rows.
     *
     * @param sql the statement with its values
     * @return how many rows it changed
     */
    public long executeRaw(Sql sql) {
        return engine.executeRaw(sql);
    }

    /**
     * Runs code in a transaction; inside one, in a savepoint that is rolled back alone.
     *
     * @param work the code; an exception rolls back what it wrote
     * @param <T> the result
     * @return the code's result
     */
    public <T> T transaction(Supplier<T> work) {
        return transaction(transactionOptions, work);
    }

    /**
     * Runs code in a transaction; inside one, in a savepoint that is rolled back alone.
     *
     * @param work the code; an exception rolls back what it wrote
     */
    public void transaction(Runnable work) {
        transaction(transactionOptions, work);
    }

    /**
     * Runs code in a transaction with options; inside one, in a savepoint, and the options of the outer one hold.
     *
     * @param options isolation, time limits and retries; what they leave open is the client's default
     * @param work the code; an exception rolls back what it wrote; with retries it must be fit to run again
     * @param <T> the result
     * @return the code's result
     * @throws dev.iolite.error.TransactionClosedException when it took too long (P2028)
     * @throws dev.iolite.error.ConnectionException when no connection came free in time (P2024)
     * @throws dev.iolite.error.TransactionConflictException when it conflicts with another once more than it is retried
     * @throws dev.iolite.error.OutcomeUnknownException when the connection was lost during the commit
     */
    public <T> T transaction(TransactionOptions options, Supplier<T> work) {
        TransactionOptions chosen = options.orElse(transactionOptions);
        checkOptions(chosen);
        try {
            return chosen.retries() == 0 || transactions.active()
                    ? transactions.run(chosen.terms(), work)
                    : ConflictRetries.of(chosen.retries()).invoke(() -> transactions.run(chosen.terms(), work));
        } catch (TransactionClosedException | TransactionConflictException e) {
            engine.explain(e, chosen.tree(e.failure()));
            throw e;
        } catch (ConnectionException | OutcomeUnknownException e) {
            engine.explain(e, chosen.tree(e.failure()));
            throw e;
        }
    }

    private void checkOptions(TransactionOptions options) {
        try {
            options.check();
        } catch (InvalidInputException e) {
            engine.explain(e, options.tree(e.failure()));
            throw e;
        }
    }

    /**
     * Runs code in a transaction with options; inside one, in a savepoint, and the options of the outer one hold.
     *
     * @param options isolation, time limits and retries; what they leave open is the client's default
     * @param work the code; an exception rolls back what it wrote; with retries it must be fit to run again
     */
    public void transaction(TransactionOptions options, Runnable work) {
        this.<@Nullable Object>transaction(options, () -> {
            work.run();
            return null;
        });
    }

    /**
     * Runs code whose reads all go to the primary, where there are replicas: for what must see its own writes.
     *
     * @param work the code
     * @param <T> the result
     * @return the code's result
     */
    public <T> T onPrimary(Supplier<T> work) {
        return connector.onPrimary(work);
    }

    /**
     * Runs code for which a filter is switched off: {@code iolite.unfiltered(SOFT_DELETE, () -> users.findMany())}. It
     * holds for all calls that the code makes on this thread.
     *
     * @param filter which; a block within the block switches off another one too
     * @param work the code
     * @param <T> the result
     * @return the code's result
     */
    public <T> T unfiltered(Filter filter, Supplier<T> work) {
        return filters.switches().block(Set.of(filter.name()), work);
    }

    /**
     * Runs code for which a filter is switched off.
     *
     * @param filter which
     * @param work the code
     */
    public void unfiltered(Filter filter, Runnable work) {
        this.<@Nullable Object>unfiltered(filter, () -> {
            work.run();
            return null;
        });
    }

    /** Switches filters off for single calls. */
    FilterSwitch filters() {
        return filters.switches();
    }

    /** Refuses what the application's constraints do not allow. */
    InputChecks checks() {
        return checks;
    }

    /** Whether the tenant filter holds for the call that is being made, so that iolite itself writes tenant ids. */
    boolean worksForTenant() {
        return !filters.switches().names().contains(Filter.TENANT.name());
    }

    /** What hides rows. */
    Filters hiding() {
        return filters;
    }

    /**
     * Adds a listener for statements and log messages.
     *
     * @param listener is called on the thread that works; what it throws is logged and stops nothing
     * @return ends it
     */
    public Subscription on(EventListener listener) {
        EventListener guarded = new GuardedListener(listener);
        connector.listeners().add(guarded);
        return () -> connector.listeners().remove(guarded);
    }

    /**
     * Hears one kind of event: {@code iolite.on(QUERY, e -> log.info(e.query()))}.
     *
     * @param type the kind
     * @param action is called on the thread that works; what it throws is logged and stops nothing
     * @param <E> the event
     * @return ends it
     */
    public <E> Subscription on(EventType<E> type, Consumer<? super E> action) {
        return on(type.listener(action));
    }

    /** Opens a connection at once; without this call the first query does. */
    public void connect() {
        connector.connect();
    }

    /** Closes the connections that this client opened itself; a data source that was given stays open. */
    @Override
    public void close() {
        connector.close();
    }
}
