package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.settings.LogSetting;
import dev.iolite.autoconfigure.settings.RejectOnNotFound;
import dev.iolite.error.ErrorFormat;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings below {@code iolite}. Names that are not known stop the start.
 *
 * @param datasource the database, unless there is a DataSource bean or a service connection
 * @param log what is reported and where: query, info, warn, error, each on the logger iolite.&lt;level&gt; or as a Spring event
 * @param errorFormat how errors are written
 * @param rejectOnNotFound whether findUnique and findFirst throw when there is no row: true, false, an exception's class, or each operation on its own
 * @param dialect the database's kind; auto asks the driver
 * @param omit fields left out of results unless asked for, by model, beside those with @Omit
 * @param schema the database schema of all models that name none; the connection's own when not given
 * @param query how statements run
 */
@ConfigurationProperties(prefix = "iolite", ignoreUnknownFields = false)
public record IoliteProperties(
        @DefaultValue Datasource datasource,
        @DefaultValue List<LogSetting> log,
        @DefaultValue("colorless") ErrorFormat errorFormat,
        @DefaultValue("false") RejectOnNotFound rejectOnNotFound,
        @DefaultValue("auto") String dialect,
        @DefaultValue Map<String, List<String>> omit,
        @Nullable String schema,
        @DefaultValue Query query) {

    /** Copies the lists. */
    public IoliteProperties {
        log = List.copyOf(log);
        omit = Map.copyOf(omit);
    }

    /**
     * A database.
     *
     * @param url where it is: a JDBC URL, or postgresql://user:password@host/database?schema=x, mysql://..., file:./dev.db
     * @param username who connects; wins over the name in the URL
     * @param password the password; wins over the one in the URL
     */
    public record Datasource(
            @Nullable String url,
            @Nullable String username,
            @Nullable String password) {

        /** Never shows the password, nor the URL, which may hold one. */
        @Override
        public String toString() {
            return "Datasource[...]";
        }
    }

    /**
     * How statements run.
     *
     * @param slowThreshold from which duration on a statement is reported as slow at level warn
     * @param logParameters whether reports of statements show the values; those of @Omit fields never are
     */
    public record Query(
            @DefaultValue("500ms") Duration slowThreshold,
            @DefaultValue("false") boolean logParameters) {}
}
