package dev.iolite.client;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.jdbc.DatabaseProduct;
import dev.iolite.jdbc.ReplicatedDataSource;
import dev.iolite.jdbc.vendor.DatabaseUrl;
import dev.iolite.jdbc.vendor.FailedConnections;
import dev.iolite.jdbc.vendor.SingleConnections;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** The data source that a builder describes. Closes those that it opened itself. */
final class Connections implements AutoCloseable {

    private static final boolean HIKARI =
            ClassUtils.isPresent("com.zaxxer.hikari.HikariDataSource", Connections.class.getClassLoader());

    /** Reads do not wait long for a replica: the others and the primary are there. */
    private static final Duration REPLICA_PATIENCE = Duration.ofSeconds(2);

    private final List<AutoCloseable> opened = new ArrayList<>();
    private final DataSource dataSource;

    /** Without the pool, which would wait long for a database that refuses it; null where a data source was given. */
    private final @Nullable DataSource direct;

    private volatile boolean closed;

    Connections(IoliteBuilder given) {
        DatabaseUrl own = given.dataSource == null ? url(given) : null;
        direct = own == null ? null : new SingleConnections(own);
        DataSource primary = own == null ? Objects.requireNonNull(given.dataSource) : open(own, null);
        List<DataSource> replicas = new ArrayList<>();
        given.replicas.forEach(replica -> replicas.add(replica(replica, given, own)));
        dataSource = replicas.isEmpty() ? primary : new ReplicatedDataSource(primary, replicas);
    }

    DataSource dataSource() {
        return dataSource;
    }

    /**
     * The name the driver gives the database.
     *
     * @throws dev.iolite.error.ConnectionException when there is no connection; it says why
     */
    String product() {
        return DatabaseProduct.name(direct == null ? dataSource : direct);
    }

    /**
     * Opens a connection.
     *
     * @return the name the driver gives the database
     * @throws dev.iolite.error.ConnectionException when there is none, or when this was closed
     */
    String connect() {
        if (!closed) {
            product();
        }
        return DatabaseProduct.name(dataSource);
    }

    private static DatabaseUrl url(IoliteBuilder given) {
        if (given.url == null) {
            throw new InvalidInputException(
                    Failure.of(Code.P1013, null, "There is neither a data source nor the address of a database.")
                            .remedy("Call dataSource(...) or url(...)."));
        }
        return DatabaseUrl.parse(given.url).as(given.username, given.password);
    }

    private DataSource replica(IoliteBuilder.Replica replica, IoliteBuilder given, @Nullable DatabaseUrl own) {
        if (replica.address() == null) {
            return Objects.requireNonNull(replica.source());
        }
        DatabaseUrl url = DatabaseUrl.parse(replica.address());
        DatabaseUrl primary = own == null ? url.as(given.username, given.password) : own;
        return open(url.orAs(primary), REPLICA_PATIENCE);
    }

    /** A pool where HikariCP is there; else a connection for each call. */
    private DataSource open(DatabaseUrl url, @Nullable Duration patience) {
        FailedConnections.requireDriver(url);
        if (HIKARI) {
            return Pool.open(url, patience, opened);
        }
        SingleConnections source = new SingleConnections(url);
        opened.add(source);
        return source;
    }

    /** Whether there was something to close: the first time. */
    boolean isOpen() {
        return !closed;
    }

    @Override
    public void close() throws Exception {
        closed = true;
        for (AutoCloseable source : opened) {
            source.close();
        }
    }

    /** HikariCP's pool; loaded only where HikariCP is there. */
    private static final class Pool {

        static DataSource open(DatabaseUrl url, @Nullable Duration patience, List<AutoCloseable> opened) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url.jdbcUrl());
            config.setUsername(url.username());
            config.setPassword(url.password());
            if (url.connectionLimit() != null) {
                config.setMaximumPoolSize(url.connectionLimit());
            }
            if (patience != null) {
                config.setConnectionTimeout(patience.toMillis());
            }
            config.setPoolName("iolite");
            // a database that is down is the first query's error, not the builder's
            config.setInitializationFailTimeout(-1);
            HikariDataSource pool = new HikariDataSource(config);
            opened.add(pool);
            return pool;
        }
    }
}
