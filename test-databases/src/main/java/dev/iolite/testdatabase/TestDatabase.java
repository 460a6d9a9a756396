package dev.iolite.testdatabase;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** An empty database of its own, with a pool that remembers what it was asked; gone after {@link #close()}. */
public final class TestDatabase implements AutoCloseable {

    /** Set by the run that proves that no unit of work needs a second connection; a server shows it best. */
    private static final boolean ONE_CONNECTION = Boolean.getBoolean("iolite.one-connection");

    private static final int POOL_SIZE = ONE_CONNECTION ? 1 : 10;

    private boolean prepared;

    private final DatabaseKind kind;
    private final DatabaseLocation location;
    private final StatementLog statements = new StatementLog();
    private final HikariDataSource pool;
    private final DataSource dataSource;
    private final Map<Class<?>, Object> shared = new LinkedHashMap<>();

    private TestDatabase(DatabaseKind kind, DatabaseLocation location, int poolSize) {
        this.kind = kind;
        this.location = location;
        this.pool = pool(location, poolSize);
        this.dataSource = statements.recording(pool);
    }

    /**
     * Makes an empty database with a pool of ten connections, or of one with {@code -Diolite.one-connection=true}.
     *
     * @param kind which database
     * @return the open database
     * @throws IllegalStateException if no server of this kind can be had: tests fail then, they are never skipped
     */
    public static TestDatabase open(DatabaseKind kind) {
        return open(kind, POOL_SIZE);
    }

    /**
     * Makes an empty database with a pool of a given size.
     *
     * @param kind which database
     * @param poolSize the largest number of connections at a time
     * @return the open database
     * @throws IllegalStateException if no server of this kind can be had
     */
    public static TestDatabase open(DatabaseKind kind, int poolSize) {
        DatabaseLocation location = switch (kind) {
            case POSTGRESQL -> PostgresServer.shared().createDatabase();
            case SQLITE -> SqliteFile.create();
            case H2 -> H2Memory.create();
        };
        return new TestDatabase(kind, location, poolSize);
    }

    /**
     * The databases a test class runs on: all of them, or those that {@code -Diolite.databases=SQLITE,H2} leaves, and
     * PostgreSQL at most with {@code -Diolite.one-connection=true}.
     *
     * @return may be empty
     */
    public static List<DatabaseKind> kinds() {
        String chosen = System.getProperty("iolite.databases", "");
        Stream<DatabaseKind> kinds = chosen.isBlank()
                ? Arrays.stream(DatabaseKind.values())
                : Arrays.stream(chosen.split(",")).map(name -> DatabaseKind.valueOf(name.trim()));
        return kinds.filter(kind -> !ONE_CONNECTION || kind == DatabaseKind.POSTGRESQL)
                .toList();
    }

    /**
     * Which database this is.
     *
     * @return the kind given to {@code open}
     */
    public DatabaseKind kind() {
        return kind;
    }

    /**
     * The pool, wrapped so that {@link #statements()} sees every statement.
     *
     * @return the same object each time
     */
    public DataSource dataSource() {
        return dataSource;
    }

    /**
     * The pool without the wrapper, for what must not be recorded or measured.
     *
     * @return the same pool each time
     */
    public DataSource unrecorded() {
        return pool;
    }

    /**
     * What was sent through {@link #dataSource()}.
     *
     * @return the log, which goes on growing
     */
    public StatementLog statements() {
        return statements;
    }

    /**
     * The JDBC URL, for tests that open their own pool.
     *
     * @return a URL that needs {@link #username()} and {@link #password()} beside it
     */
    public String url() {
        return location.url();
    }

    /**
     * The user to connect as.
     *
     * @return the name, empty where the database has no users
     */
    public String username() {
        return location.username();
    }

    /**
     * The user's password.
     *
     * @return the password, empty where there is none
     */
    public String password() {
        return location.password();
    }

    /**
     * Runs SQL outside the log, such as the script that makes the tables.
     *
     * @param statements each one statement
     * @throws IllegalStateException if the database refuses one, with that statement in its message
     */
    public void execute(Iterable<String> statements) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                execute(statement, sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot connect to " + kind, e);
        }
    }

    /**
     * Runs a script the first time this is called on the database, such as the tables of a test class whose instances
     * are made anew for each test.
     *
     * @param statements SQL, in order
     */
    public void executeOnce(Iterable<String> statements) {
        if (!prepared) {
            execute(statements);
            prepared = true;
        }
    }

    /**
     * Runs SQL outside the log.
     *
     * @param statements each one statement
     * @throws IllegalStateException if the database refuses one, with that statement in its message
     */
    public void execute(String... statements) {
        execute(List.of(statements));
    }

    private void execute(Statement statement, String sql) {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(kind + " refuses: " + sql, e);
        }
    }

    /**
     * What tests of one class share on this database, such as a client and its tables: made once, closed before the
     * database is, if it can be closed.
     *
     * @param type tells the shared objects apart
     * @param make makes it when it is first asked for
     * @param <T> the type
     * @return the same object each time
     */
    public <T> T shared(Class<T> type, Function<TestDatabase, T> make) {
        Object known = shared.get(type);
        if (known == null) {
            known = make.apply(this);
            shared.put(type, known);
        }
        return type.cast(known);
    }

    /** Closes what was shared and the pool, and removes the database. */
    @Override
    public void close() {
        shared.values().forEach(TestDatabase::closeShared);
        pool.close();
        location.remove();
    }

    private static void closeShared(Object object) {
        if (object instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                throw new IllegalStateException(object + " does not close", e);
            }
        }
    }

    @Override
    public String toString() {
        return kind.toString();
    }

    private static HikariDataSource pool(DatabaseLocation location, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(location.url());
        config.setUsername(location.username());
        config.setPassword(location.password());
        config.setMaximumPoolSize(size);
        // Connections open when asked for: most test classes need one or two.
        config.setMinimumIdle(0);
        config.setConnectionTimeout(10_000);
        return new HikariDataSource(config);
    }
}
