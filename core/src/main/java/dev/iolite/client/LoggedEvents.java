package dev.iolite.client;

import dev.iolite.event.EventListener;
import dev.iolite.event.LogEvent;
import dev.iolite.event.LogLevel;
import dev.iolite.event.QueryEvent;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/** Writes events to the loggers {@code iolite.query}, {@code iolite.info}, {@code iolite.warn} and {@code iolite.error}. */
final class LoggedEvents implements EventListener {

    private final Map<LogLevel, Log> loggers = new EnumMap<>(LogLevel.class);

    LoggedEvents(LogLevel... levels) {
        Arrays.asList(levels)
                .forEach(level -> loggers.put(
                        level, LogFactory.getLog("iolite." + level.name().toLowerCase(Locale.ROOT))));
    }

    @Override
    public void onQuery(QueryEvent event) {
        Log log = loggers.get(LogLevel.QUERY);
        if (log != null) {
            log.info(event.line());
        }
    }

    @Override
    public void onLog(LogEvent event) {
        Log log = loggers.get(event.level());
        if (log == null) {
            return;
        }
        String line = event.target() + ": " + event.message();
        switch (event.level()) {
            case QUERY, INFO -> log.info(line);
            case WARN -> log.warn(line);
            case ERROR -> log.error(line);
        }
    }
}
