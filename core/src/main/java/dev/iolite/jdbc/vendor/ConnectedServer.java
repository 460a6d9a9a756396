package dev.iolite.jdbc.vendor;

import dev.iolite.sql.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.util.HostSpec;

/** Which of several servers a connection leads to, as far as the driver knows without asking it. */
public interface ConnectedServer {

    /** No server: the database is a file, or in memory, or its driver does not say. */
    Place NOWHERE = new Place(null, 0);

    /**
     * A server.
     *
     * @param host its name or address; null for none
     * @param port its port; 0 without a host
     */
    record Place(@Nullable String host, int port) {}

    /**
     * Where a connection leads.
     *
     * @param connection may be a pool's
     * @return the server
     */
    Place of(Connection connection);

    /**
     * The way of a database's driver.
     *
     * @param dialect the database
     * @return tells where its connections lead
     */
    static ConnectedServer of(Dialect dialect) {
        return switch (dialect.name()) {
            case "postgresql" -> new Postgresql();
            case "h2" -> new H2();
            default -> connection -> NOWHERE;
        };
    }

    /** Of the hosts in the URL it is the one that answered. */
    final class Postgresql implements ConnectedServer {
        @Override
        public Place of(Connection connection) {
            try {
                if (connection.isWrapperFor(PgConnection.class)) {
                    HostSpec host = connection
                            .unwrap(PgConnection.class)
                            .getQueryExecutor()
                            .getHostSpec();
                    return new Place(host.getHost(), host.getPort());
                }
            } catch (SQLException e) {
                // The statement that follows fails for the same reason, and tells it.
                return NOWHERE;
            }
            return NOWHERE;
        }
    }

    /** In memory and in a file there is none. */
    final class H2 implements ConnectedServer {

        private static final int DEFAULT_PORT = 9092;
        private static final Pattern SERVER =
                Pattern.compile("^jdbc:h2:(?:tcp|ssl)://(\\[[^\\]]+\\]|[^:/,]+)(?::(\\d+))?");

        @Override
        public Place of(Connection connection) {
            try {
                Matcher server =
                        SERVER.matcher(String.valueOf(connection.getMetaData().getURL()));
                return server.find()
                        ? new Place(
                                server.group(1),
                                server.group(2) == null ? DEFAULT_PORT : Integer.parseInt(server.group(2)))
                        : NOWHERE;
            } catch (SQLException e) {
                // The statement that follows fails for the same reason, and tells it.
                return NOWHERE;
            }
        }
    }
}
