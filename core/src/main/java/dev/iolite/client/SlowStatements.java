package dev.iolite.client;

import dev.iolite.event.EventListener;
import dev.iolite.event.LogEvent;
import dev.iolite.event.LogLevel;
import dev.iolite.event.QueryEvent;
import java.time.Duration;
import java.util.List;

/** Warns all listeners of each statement that took long, with the line of the application that sent it. */
final class SlowStatements implements EventListener {

    private final double threshold;
    private final List<EventListener> listeners;

    SlowStatements(Duration threshold, List<EventListener> listeners) {
        this.threshold = threshold.toNanos() / 1e6;
        this.listeners = listeners;
    }

    @Override
    public void onQuery(QueryEvent event) {
        if (event.duration() < threshold) {
            return;
        }
        String caller = CallerLine.find();
        LogEvent warning = new LogEvent(
                event.timestamp(),
                LogLevel.WARN,
                "Slow statement: " + event.line() + (caller.isEmpty() ? "" : " at " + caller),
                event.target());
        listeners.forEach(listener -> listener.onLog(warning));
    }
}
