package dev.iolite.event;

import org.jspecify.annotations.Nullable;

/** Hears what iolite tells. Listeners are called on the thread that works; what they throw is logged. */
public interface EventListener {

    /**
     * Whether {@link #onStart} is of interest: what it is told costs something.
     *
     * @return false by default
     */
    default boolean watches() {
        return false;
    }

    /**
     * Hears that a statement is about to be sent.
     *
     * @param statement the statement
     * @return waits for what becomes of it; null when nobody wants to know
     */
    default @Nullable StatementWatch onStart(SentStatement statement) {
        return null;
    }

    /**
     * Hears of a statement that was answered.
     *
     * @param event the statement
     */
    default void onQuery(QueryEvent event) {}

    /**
     * Hears a message.
     *
     * @param event the message
     */
    default void onLog(LogEvent event) {}
}
