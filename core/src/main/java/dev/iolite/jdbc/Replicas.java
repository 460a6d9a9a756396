package dev.iolite.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Gives connections of replicas in turn. One that gives none is left out for a while; when all are, the primary serves.
 */
final class Replicas extends AbstractDataSource {

    /** Long enough that few calls wait for a replica that is down. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final DataSource primary;
    private final Replica[] replicas;
    private final Consumer<String> warnings;
    private final AtomicInteger turn = new AtomicInteger();
    private final ThreadLocal<@Nullable Replica> last = new ThreadLocal<>();

    Replicas(DataSource primary, List<? extends DataSource> replicas, Consumer<String> warnings) {
        this.primary = primary;
        this.replicas = new Replica[replicas.size()];
        this.warnings = warnings;
        for (int i = 0; i < this.replicas.length; i++) {
            this.replicas[i] = new Replica(replicas.get(i), i + 1);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        int first = Math.floorMod(turn.getAndIncrement(), replicas.length);
        for (int i = 0; i < replicas.length; i++) {
            Connection connection = replicas[(first + i) % replicas.length].connection();
            if (connection != null) {
                return connection;
            }
        }
        return primary.getConnection();
    }

    /** Leaves out the replica whose connection this thread took last: it broke. */
    void lost() {
        Replica replica = last.get();
        if (replica != null) {
            replica.leaveOut();
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return primary.getConnection(username, password);
    }

    private final class Replica {

        private final DataSource source;
        private final int number;
        private volatile boolean down;
        private volatile long since;

        Replica(DataSource source, int number) {
            this.source = source;
            this.number = number;
        }

        @Nullable
        Connection connection() {
            if (down && System.nanoTime() - since < PAUSE.toNanos()) {
                return null;
            }
            try {
                Connection connection = source.getConnection();
                down = false;
                last.set(this);
                return connection;
            } catch (SQLException e) {
                leaveOut();
                warnings.accept("The replica " + number + " of " + replicas.length + " gave no connection (SQLState "
                        + e.getSQLState() + "); for the next " + PAUSE.toSeconds()
                        + " seconds reads go to the others, or to the primary.");
                return null;
            }
        }

        void leaveOut() {
            since = System.nanoTime();
            down = true;
        }
    }
}
