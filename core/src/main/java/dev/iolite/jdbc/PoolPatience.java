package dev.iolite.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** Takes a connection from a pool with a patience of its own. Only HikariCP can; other pools have one for all. */
final class PoolPatience {

    private static final boolean HIKARI =
            ClassUtils.isPresent("com.zaxxer.hikari.HikariDataSource", PoolPatience.class.getClassLoader());

    private PoolPatience() {}

    /**
     * Waits for a connection.
     *
     * @param source the data source
     * @param patience how long to wait
     * @return a connection; null when the data source knows no patience but its own
     * @throws SQLException when none came free in time or none could be opened
     */
    static @Nullable Connection connection(DataSource source, Duration patience) throws SQLException {
        return HIKARI ? Hikari.connection(source, patience) : null;
    }

    /** Loaded only where HikariCP is there. */
    private static final class Hikari {

        /** A pool that was never asked has no patience yet: its first connection takes as long as it takes. */
        static @Nullable Connection connection(DataSource source, Duration patience) throws SQLException {
            return source instanceof HikariDataSource pooled && pooled.getHikariPoolMXBean() instanceof HikariPool pool
                    ? pool.getConnection(Math.max(1, patience.toMillis()))
                    : null;
        }
    }
}
