package dev.iolite.event;

/** Hears what iolite tells. Listeners are called on the thread that works and must not throw. */
public interface EventListener {

    /**
     * Hears of a statement.
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
