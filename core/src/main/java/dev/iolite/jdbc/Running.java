package dev.iolite.jdbc;

import dev.iolite.event.EventListener;
import dev.iolite.event.QueryEvent;
import dev.iolite.event.SentStatement;
import dev.iolite.event.StatementWatch;
import dev.iolite.jdbc.vendor.ConnectedServer;
import dev.iolite.sql.Summary;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement under way, and what listeners are told of it. Where nobody listens there is none of it. */
final class Running {

    private final Database database;
    private final String target;
    private final Command command;
    private final Command.Values values;
    private final List<StatementWatch> watches = new ArrayList<>();
    private final long start;
    private boolean ended;

    private Running(Database database, String target, Command command, Command.Values values) {
        this.database = database;
        this.target = target;
        this.command = command;
        this.values = values;
        this.start = System.nanoTime();
    }

    /** Null when nobody listens: then a statement costs nothing but itself. */
    static @Nullable Running start(Session session, Command command, Command.Values values) {
        Database database = session.database();
        if (database.listeners().isEmpty()) {
            return null;
        }
        TransactionEvents.statement(session);
        Running running = new Running(database, session.target(), command, values);
        running.tell(session.connection());
        return running;
    }

    private void tell(Connection connection) {
        Summary summary = command.summary();
        SentStatement sent = null;
        for (EventListener listener : database.listeners()) {
            if (!listener.watches()) {
                continue;
            }
            if (sent == null) {
                ConnectedServer.Place place = database.server().of(connection);
                sent = new SentStatement(
                        target,
                        command.text(),
                        summary.operation(),
                        summary.table(),
                        summary.text(),
                        database.system(),
                        namespace(connection),
                        place.host(),
                        place.port(),
                        summary.batch());
            }
            StatementWatch watch = listener.onStart(sent);
            if (watch != null) {
                watches.add(watch);
            }
        }
    }

    /** Drivers know it without asking the server. */
    private static @Nullable String namespace(Connection connection) {
        try {
            return connection.getCatalog();
        } catch (SQLException e) {
            // The statement that follows fails for the same reason, and tells it.
            return null;
        }
    }

    void answered() {
        ended = true;
        watches.forEach(StatementWatch::answered);
        tellQuery();
    }

    /** A statement that the database refuses has been sent, too. */
    private void tellQuery() {
        long duration = System.nanoTime() - start;
        QueryEvent event = new QueryEvent(
                Instant.now().minusNanos(duration),
                command.text(),
                database.parameters() ? command.describe(values) : "",
                duration / 1e6,
                target);
        database.listeners().forEach(listener -> listener.onQuery(event));
    }

    /** Rows that cannot be read come after the answer: they are the call's failure, not the statement's. */
    void failed(Throwable failure, @Nullable SQLException cause) {
        if (!ended) {
            ended = true;
            watches.forEach(watch -> watch.failed(
                    failure, cause == null ? null : database.failures().status(cause)));
            tellQuery();
        }
    }
}
