package dev.iolite.client;

import dev.iolite.event.EventListener;
import dev.iolite.event.LogEvent;
import dev.iolite.event.QueryEvent;
import dev.iolite.event.SentStatement;
import dev.iolite.event.StatementWatch;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * A listener whose failures are nobody else's: the statement has been answered, so the call goes on, and the logger {@code
 * iolite.error} tells of it.
 */
final class GuardedListener implements EventListener {

    private static final Log LOG = LogFactory.getLog("iolite.error");

    private final EventListener listener;

    GuardedListener(EventListener listener) {
        this.listener = listener;
    }

    @Override
    public boolean watches() {
        return listener.watches();
    }

    @Override
    public @Nullable StatementWatch onStart(SentStatement statement) {
        try {
            return listener.onStart(statement);
        } catch (RuntimeException e) {
            tell(statement.target(), e);
            return null;
        }
    }

    @Override
    public void onQuery(QueryEvent event) {
        try {
            listener.onQuery(event);
        } catch (RuntimeException e) {
            tell(event.target(), e);
        }
    }

    @Override
    public void onLog(LogEvent event) {
        try {
            listener.onLog(event);
        } catch (RuntimeException e) {
            tell(event.target(), e);
        }
    }

    private void tell(String target, RuntimeException failure) {
        LOG.error(target + ": a listener failed; the call goes on.", failure);
    }
}
