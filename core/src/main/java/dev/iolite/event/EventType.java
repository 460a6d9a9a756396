package dev.iolite.event;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A kind of event: {@code iolite.on(QUERY, e -> ..)}.
 *
 * @param <E> the event
 */
public final class EventType<E> {

    /** Statements. */
    public static final EventType<QueryEvent> QUERY = new EventType<>(action -> new EventListener() {
        @Override
        public void onQuery(QueryEvent event) {
            action.accept(event);
        }
    });

    /** What happens. */
    public static final EventType<LogEvent> INFO = logged(LogLevel.INFO);

    /** What should not be. */
    public static final EventType<LogEvent> WARN = logged(LogLevel.WARN);

    /** What went wrong. */
    public static final EventType<LogEvent> ERROR = logged(LogLevel.ERROR);

    private final Function<Consumer<? super E>, EventListener> listening;

    private EventType(Function<Consumer<? super E>, EventListener> listening) {
        this.listening = listening;
    }

    private static EventType<LogEvent> logged(LogLevel level) {
        return new EventType<>(action -> new EventListener() {
            @Override
            public void onLog(LogEvent event) {
                if (event.level() == level) {
                    action.accept(event);
                }
            }
        });
    }

    /**
     * A listener that hears this kind only.
     *
     * @param action what to do with each event
     * @return the listener
     */
    public EventListener listener(Consumer<? super E> action) {
        return listening.apply(action);
    }
}
