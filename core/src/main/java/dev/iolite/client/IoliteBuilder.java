package dev.iolite.client;

import dev.iolite.dsl.ModelFilter;
import dev.iolite.error.ErrorFormat;
import dev.iolite.event.EventListener;
import dev.iolite.event.LogLevel;
import dev.iolite.event.SqlCommenter;
import dev.iolite.jdbc.codec.Codecs;
import dev.iolite.model.JsonFormat;
import dev.iolite.model.ModelTypes;
import dev.iolite.query.ShapeCache;
import dev.iolite.schema.Schema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes a client piece by piece; what is not given is found or has a default. */
public final class IoliteBuilder {

    @Nullable
    String url;

    @Nullable
    String username;

    @Nullable
    String password;

    @Nullable
    DataSource dataSource;

    final List<Replica> replicas = new ArrayList<>();

    @Nullable
    PlatformTransactionManager transactions;

    final List<PlatformTransactionManager> otherTransactions = new ArrayList<>();

    @Nullable
    Schema schema;

    @Nullable
    List<ModelTypes> types;

    @Nullable
    JsonFormat json;

    UnaryOperator<Codecs> codecs = UnaryOperator.identity();
    String dialect = "auto";
    NotFoundPolicy notFoundPolicy = NotFoundPolicy.RETURN_EMPTY;
    ReadLimits readLimits = ReadLimits.DEFAULT;
    ErrorFormat errorFormat = ErrorFormat.COLORLESS;
    boolean logParameters;
    int batchSize = Integer.MAX_VALUE;
    int planCacheSize = ShapeCache.DEFAULT_BOUND;

    @Nullable
    Duration statementTimeout;

    @Nullable
    Duration slowThreshold;

    final List<QueryInterceptor> interceptors = new ArrayList<>();
    TransactionOptions transactionOptions = TransactionOptions.defaults();
    final List<EventListener> listeners = new ArrayList<>();
    final List<SqlCommenter> commenters = new ArrayList<>();
    final List<ModelFilter> filters = new ArrayList<>();

    @Nullable
    TenantResolver tenants;

    @Nullable
    InputValidator inputValidator;

    IoliteBuilder() {}

    /**
     * The database's address, where no data source is given.
     *
     * @param address in JDBC's form or in Prisma's, such as {@code file:dev.db}
     * @return this
     */
    public IoliteBuilder url(String address) {
        this.url = address;
        return this;
    }

    /**
     * Who connects, where the address does not say.
     *
     * @param name the user
     * @param secret the password, or null
     * @return this
     */
    public IoliteBuilder credentials(String name, @Nullable String secret) {
        this.username = name;
        this.password = secret;
        return this;
    }

    /**
     * Where connections come from; it stays open when the client is closed.
     *
     * @param source the data source
     * @return this
     */
    public IoliteBuilder dataSource(DataSource source) {
        this.dataSource = source;
        return this;
    }

    /**
     * Adds a copy of the database that serves reads: those outside of transactions and those of read-only ones.
     *
     * @param source where its connections come from; it stays open when the client is closed
     * @return this
     */
    public IoliteBuilder replica(DataSource source) {
        this.replicas.add(new Replica(source, null));
        return this;
    }

    /**
     * Adds a copy of the database that serves reads: those outside of transactions and those of read-only ones.
     *
     * @param address in the form of {@link #url}; the user is the database's own where it names none
     * @return this
     */
    public IoliteBuilder replica(String address) {
        this.replicas.add(new Replica(null, address));
        return this;
    }

    /** A replica: a data source, or an address. */
    record Replica(@Nullable DataSource source, @Nullable String address) {}

    /**
     * What begins transactions on the data source; a {@code JdbcTransactionManager} by default.
     *
     * @param manager the transaction manager
     * @return this
     */
    public IoliteBuilder transactionManager(PlatformTransactionManager manager) {
        this.transactions = manager;
        return this;
    }

    /**
     * Adds a transaction manager of the application, in whose transactions the client may take part: a commit without an
     * answer is an {@code OutcomeUnknownException} there too. Nothing happens where it works on another data source.
     *
     * @param manager the transaction manager
     * @return this
     */
    public IoliteBuilder otherTransactionManager(PlatformTransactionManager manager) {
        this.otherTransactions.add(manager);
        return this;
    }

    /**
     * The models; by default those of all modules on the class path.
     *
     * @param models the schema
     * @return this
     */
    public IoliteBuilder schema(Schema models) {
        this.schema = models;
        return this;
    }

    /**
     * The generated readers; by default those of all modules on the class path.
     *
     * @param modules one object for each module
     * @return this
     */
    public IoliteBuilder types(List<ModelTypes> modules) {
        this.types = List.copyOf(modules);
        return this;
    }

    /**
     * Adds what stands around every call; the first added is the outermost.
     *
     * @param interceptor is called on the thread that calls
     * @return this
     */
    public IoliteBuilder interceptor(QueryInterceptor interceptor) {
        this.interceptors.add(interceptor);
        return this;
    }

    /**
     * Adds a condition that no call on a model forgets unless it says {@code unfiltered(..)}.
     *
     * @param filter the model, the filter's name and the condition
     * @return this
     */
    public IoliteBuilder filter(ModelFilter filter) {
        this.filters.add(filter);
        return this;
    }

    /**
     * Says which tenant calls work for, where models have a {@code @TenantId}.
     *
     * @param resolver is asked on the caller's thread for each call that uses such a model
     * @return this
     */
    public IoliteBuilder tenantResolver(TenantResolver resolver) {
        this.tenants = resolver;
        return this;
    }

    /**
     * Checks what calls write before any statement is sent.
     *
     * @param validator knows the constraints of models and input records
     * @return this
     */
    public IoliteBuilder inputValidator(InputValidator validator) {
        this.inputValidator = validator;
        return this;
    }

    /**
     * What holds for all reads: how relations are read, and how much a call may ask for.
     *
     * @param limits the limits
     * @return this
     */
    public IoliteBuilder readLimits(ReadLimits limits) {
        this.readLimits = limits;
        return this;
    }

    /**
     * How JSON fields are written and read.
     *
     * @param format the format
     * @return this
     */
    public IoliteBuilder jsonFormat(JsonFormat format) {
        this.json = format;
        return this;
    }

    /**
     * The database, where it shall not be asked.
     *
     * @param name {@code postgresql}, {@code sqlite}, {@code h2} or {@code auto}
     * @return this
     */
    public IoliteBuilder dialect(String name) {
        this.dialect = name;
        return this;
    }

    /**
     * What reads of one row do when there is none.
     *
     * @param policy the policy
     * @return this
     */
    public IoliteBuilder rejectOnNotFound(NotFoundPolicy policy) {
        this.notFoundPolicy = policy;
        return this;
    }

    /**
     * Whether {@code findUnique} and {@code findFirst} throw when there is no row.
     *
     * @param reject false by default
     * @return this
     */
    public IoliteBuilder rejectOnNotFound(boolean reject) {
        return rejectOnNotFound(reject ? NotFoundPolicy.THROW : NotFoundPolicy.RETURN_EMPTY);
    }

    /**
     * Lets {@code findUnique} and {@code findFirst} throw when there is no row.
     *
     * @param factory makes the exception
     * @return this
     */
    public IoliteBuilder rejectOnNotFound(NotFoundExceptionFactory factory) {
        return rejectOnNotFound(NotFoundPolicy.throwing(factory));
    }

    /**
     * How much errors say.
     *
     * @param format the format
     * @return this
     */
    public IoliteBuilder errorFormat(ErrorFormat format) {
        this.errorFormat = format;
        return this;
    }

    /**
     * Adds a listener for statements and log messages.
     *
     * @param listener is called on the thread that works
     * @return this
     */
    public IoliteBuilder listener(EventListener listener) {
        listeners.add(listener);
        return this;
    }

    /**
     * Writes events to the loggers {@code iolite.query}, {@code iolite.info}, {@code iolite.warn} and {@code iolite.error}.
     *
     * @param levels which of them
     * @return this
     */
    public IoliteBuilder log(LogLevel... levels) {
        return listener(new LoggedEvents(levels));
    }

    /**
     * Changes how values are carried through JDBC, such as for columns that were made before this client.
     *
     * @param change takes the database's own codecs and returns those to use, which hand on what they do not change
     * @return this
     */
    public IoliteBuilder codecs(UnaryOperator<Codecs> change) {
        this.codecs = change;
        return this;
    }

    /**
     * Whether query events carry the values of parameters.
     *
     * @param shown false by default
     * @return this
     */
    public IoliteBuilder logParameters(boolean shown) {
        this.logParameters = shown;
        return this;
    }

    /**
     * How {@code iolite.transaction} runs where the call does not say.
     *
     * @param options isolation, time limits and retries; by default the database's own isolation, no limit for the
     *     transaction, the pool's own patience and no retry
     * @return this
     */
    public IoliteBuilder transactionOptions(TransactionOptions options) {
        this.transactionOptions = options;
        return this;
    }

    /**
     * How long one statement may take, in a transaction or outside of one.
     *
     * @param limit more than zero; null, the default, for no limit. SQLite's driver and H2's round up to whole seconds
     *     what a statement waits for locks
     * @return this
     */
    public IoliteBuilder statementTimeout(@Nullable Duration limit) {
        this.statementTimeout = limit;
        return this;
    }

    /**
     * From which duration on a statement is reported to listeners as slow, at level {@code warn} and with the caller's line.
     *
     * @param threshold the duration; null, the default, for never
     * @return this
     */
    public IoliteBuilder slowThreshold(@Nullable Duration threshold) {
        this.slowThreshold = threshold;
        return this;
    }

    /**
     * How many rows one statement of {@code createMany} or of nested creates writes at most.
     *
     * @param rows 1 or more; by default as many as the database takes well
     * @return this
     * @throws IllegalArgumentException when it is less
     */
    public IoliteBuilder batchSize(int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("A statement writes one row at least, not " + rows);
        }
        this.batchSize = rows;
        return this;
    }

    /**
     * How many plans are kept, each for one shape of call; Prisma's {@code queryPlanCacheMaxSize}.
     *
     * @param shapes 2048 by default, more than most applications have; 0 for none
     * @return this
     */
    public IoliteBuilder planCacheSize(int shapes) {
        this.planCacheSize = shapes;
        return this;
    }

    /**
     * Adds a comment to each statement; Prisma's {@code comments}.
     *
     * @param commenter says what stands in it
     * @return this
     */
    public IoliteBuilder commenter(SqlCommenter commenter) {
        this.commenters.add(commenter);
        return this;
    }

    /**
     * Makes the client. A database that cannot be reached is reported by the first query or {@link Iolite#connect()}
     * unless its kind must be asked now.
     *
     * @return the client
     */
    public Iolite build() {
        return new Wiring(this).iolite();
    }
}
