package dev.iolite.autoconfigure.settings;

import dev.iolite.event.LogLevel;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One entry of {@code iolite.log}: {@code query}, or {@code {level: warn, emit: event}}.
 *
 * @param level what is reported
 * @param emit where it goes
 */
public record LogSetting(
        LogLevel level, @DefaultValue("stdout") LogEmit emit) {

    /** Refuses an entry without a level. */
    public LogSetting {
        if (level == null) {
            throw InvalidSettingException.of(
                    null,
                    "an entry of the log has no level",
                    Choice.names(LogLevel.class).toArray(String[]::new));
        }
    }

    /**
     * Reads the short form, which Boot finds by this method's name.
     *
     * @param text a level
     * @return that level on the logger
     * @throws InvalidSettingException when there is no such level
     */
    public static LogSetting valueOf(String text) {
        return new LogSetting(Choice.of(LogLevel.class, "log level", text), LogEmit.STDOUT);
    }

    /** Where a report goes. */
    public enum LogEmit {
        /** The logger {@code iolite.<level>}. */
        STDOUT,
        /** A Spring event. */
        EVENT
    }
}
