package dev.iolite.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;

/** A point within a transaction to which a write can go back. Outside of one there is nothing to go back over. */
final class Undo {

    /** Goes nowhere. */
    static final Undo NOTHING = new Undo(null, null);

    private final @Nullable Session session;
    private final @Nullable Savepoint savepoint;

    private Undo(@Nullable Session session, @Nullable Savepoint savepoint) {
        this.session = session;
        this.savepoint = savepoint;
    }

    static Undo mark(Session session) {
        try {
            Connection connection = session.connection();
            return connection.getAutoCommit() ? NOTHING : new Undo(session, connection.setSavepoint());
        } catch (SQLException e) {
            throw session.failure(e, false);
        }
    }

    void undo() {
        if (session != null && savepoint != null) {
            try {
                session.connection().rollback(savepoint);
            } catch (SQLException e) {
                throw session.failure(e, false);
            }
        }
    }

    void forget() {
        if (session != null && savepoint != null) {
            try {
                session.connection().releaseSavepoint(savepoint);
            } catch (SQLException e) {
                throw session.failure(e, false);
            }
        }
    }
}
