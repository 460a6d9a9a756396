package dev.iolite.jdbc;

import dev.iolite.event.QueryEvent;
import java.time.Instant;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells listeners of the begin and the end of a transaction in which a statement was sent, whoever manages it. Drivers
 * send the begin together with the first statement, so that it takes no time of its own.
 */
final class TransactionEvents implements TransactionSynchronization {

    private final Key key;
    private long end;

    private TransactionEvents(Key key) {
        this.key = key;
    }

    /** One client's view of the current transaction. */
    private static final class Key {

        private final Database database;

        Key(Database database) {
            this.database = database;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.database == database;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(database);
        }
    }

    /** A statement is about to be sent; the first of a transaction begins it. */
    static void statement(Session session) {
        if (!session.transactional() || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        Key key = new Key(session.database());
        if (!TransactionSynchronizationManager.hasResource(key)) {
            TransactionEvents events = new TransactionEvents(key);
            events.resume();
            TransactionSynchronizationManager.registerSynchronization(events);
            events.tell("BEGIN", 0);
        }
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(key, this);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }

    @Override
    public void beforeCompletion() {
        end = System.nanoTime();
    }

    /** Of a commit that failed nobody knows what became of it; the caller hears that as an error. */
    @Override
    public void afterCompletion(int status) {
        suspend();
        if (status != STATUS_UNKNOWN) {
            tell(status == STATUS_COMMITTED ? "COMMIT" : "ROLLBACK", System.nanoTime() - end);
        }
    }

    private void tell(String statement, long duration) {
        QueryEvent event = new QueryEvent(
                Instant.now().minusNanos(duration), statement, "", duration / 1e6, QueryEvent.TRANSACTION);
        key.database.listeners().forEach(listener -> listener.onQuery(event));
    }
}
