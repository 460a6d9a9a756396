package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.settings.LogSetting;
import dev.iolite.autoconfigure.settings.LogSetting.LogEmit;
import dev.iolite.event.EventListener;
import dev.iolite.event.LogEvent;
import dev.iolite.event.LogLevel;
import dev.iolite.event.QueryEvent;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Sends what iolite tells to the loggers {@code iolite.query}, {@code iolite.info}, {@code iolite.warn} and {@code
 * iolite.error} or to Spring's listeners, as {@code iolite.log} says.
 */
final class IoliteLog implements EventListener {

    private static final Logger QUERIES = LoggerFactory.getLogger("iolite.query");
    private static final Logger INFOS = LoggerFactory.getLogger("iolite.info");
    private static final Logger WARNINGS = LoggerFactory.getLogger("iolite.warn");
    private static final Logger ERRORS = LoggerFactory.getLogger("iolite.error");

    private final List<LogSetting> settings;
    private final ApplicationEventPublisher publisher;

    private IoliteLog(List<LogSetting> settings, ApplicationEventPublisher publisher) {
        this.settings = settings;
        this.publisher = publisher;
    }

    /** Without a setting, warnings go to their logger. */
    static IoliteLog of(IoliteProperties properties, ApplicationEventPublisher publisher) {
        List<LogSetting> settings =
                properties.log().isEmpty() ? List.of(new LogSetting(LogLevel.WARN, LogEmit.STDOUT)) : properties.log();
        return new IoliteLog(settings, publisher);
    }

    @Override
    public void onQuery(QueryEvent event) {
        for (LogSetting setting : settings) {
            if (setting.level() != LogLevel.QUERY) {
                continue;
            }
            if (setting.emit() == LogEmit.EVENT) {
                publisher.publishEvent(event);
            } else {
                logger(LogLevel.QUERY).info("{}", event.line());
            }
        }
    }

    @Override
    public void onLog(LogEvent event) {
        for (LogSetting setting : settings) {
            if (setting.level() != event.level()) {
                continue;
            }
            if (setting.emit() == LogEmit.EVENT) {
                publisher.publishEvent(event);
            } else {
                logger(event.level()).atLevel(severity(event.level())).log("{}: {}", event.target(), event.message());
            }
        }
    }

    private static Logger logger(LogLevel level) {
        return switch (level) {
            case QUERY -> QUERIES;
            case INFO -> INFOS;
            case WARN -> WARNINGS;
            case ERROR -> ERRORS;
        };
    }

    private static Level severity(LogLevel level) {
        return switch (level) {
            case QUERY, INFO -> Level.INFO;
            case WARN -> Level.WARN;
            case ERROR -> Level.ERROR;
        };
    }
}
