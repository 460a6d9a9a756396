package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.settings.LogSetting;
import dev.iolite.autoconfigure.settings.RejectOnNotFound;
import dev.iolite.error.ErrorFormat;
import dev.iolite.query.LoadStrategy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.transaction.annotation.Isolation;

/**
 * The settings below {@code iolite}. Names that are not known stop the start.
 *
 * @param datasource the database, unless there is a DataSource bean or a service connection
 * @param log what is reported and where: query, info, warn, error, each on the logger iolite.&lt;level&gt; or as a Spring event
 * @param errorFormat how errors are written
 * @param rejectOnNotFound whether findUnique and findFirst throw when there is no row: true, false, an exception's class, or each operation on its own
 * @param datasources further databases by name, for those that an EnableIolite annotation names
 * @param dialect the database's kind; auto asks the driver
 * @param omit fields left out of results unless asked for, by model, beside those with @Omit
 * @param schema the database schema of all models that name none; the connection's own when not given
 * @param relationLoadStrategy how included relations are read unless the call says otherwise: query or join
 * @param query how statements run and are reported
 * @param transaction how iolite.transaction runs unless the call says otherwise
 * @param migrate how models and tables are kept together
 * @param replicas copies of the database that serve reads
 * @param observation what Micrometer sees
 */
@ConfigurationProperties(prefix = "iolite", ignoreUnknownFields = false)
public record IoliteProperties(
        @DefaultValue Datasource datasource,
        @DefaultValue List<LogSetting> log,
        @DefaultValue("colorless") ErrorFormat errorFormat,
        @DefaultValue RejectOnNotFound rejectOnNotFound,
        @DefaultValue Map<String, NamedDatasource> datasources,
        @DefaultValue("auto") String dialect,
        @DefaultValue Map<String, List<String>> omit,
        @Nullable String schema,
        @DefaultValue("query") LoadStrategy relationLoadStrategy,
        @DefaultValue Query query,
        @DefaultValue Transaction transaction,
        @DefaultValue Migrate migrate,
        @DefaultValue Replicas replicas,
        @DefaultValue Observation observation) {

    /** Copies the lists; what is said twice is said once. */
    public IoliteProperties {
        log = log.stream().distinct().toList();
        schema = schema == null || schema.isBlank() ? null : schema;
        omit = Map.copyOf(omit);
        datasources = Map.copyOf(datasources);
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
     * A further database. What stands here holds for it alone; all other settings hold for it as for the application's own.
     *
     * @param url where it is, in any form of iolite.datasource.url
     * @param username who connects; wins over the name in the URL
     * @param password the password; wins over the one in the URL
     * @param dialect the database's kind; auto asks the driver
     * @param schema the database schema of its models that name none; the connection's own when not given
     * @param migrations where its migrations lie; classpath:db/ and its name when not given, empty for none
     * @param replicas copies of it that serve reads
     * @param hikari settings of HikariCP's pool, named like those of spring.datasource.hikari
     */
    public record NamedDatasource(
            @Nullable String url,
            @Nullable String username,
            @Nullable String password,
            @DefaultValue("auto") String dialect,
            @Nullable String schema,
            @Nullable List<String> migrations,
            @DefaultValue Replicas replicas,
            @DefaultValue Map<String, String> hikari) {

        /** Copies the map. */
        public NamedDatasource {
            hikari = Map.copyOf(hikari);
        }

        /** Never shows the password, nor the URL, which may hold one. */
        @Override
        public String toString() {
            return "NamedDatasource[...]";
        }

        Datasource address() {
            return new Datasource(url, username, password);
        }
    }

    /**
     * Copies of a database that serve reads outside of transactions and read-only transactions.
     *
     * @param urls where they are, in any form of iolite.datasource.url; the user is that of the primary where they name none
     */
    public record Replicas(@DefaultValue List<String> urls) {

        /** Copies the list. */
        public Replicas {
            urls = List.copyOf(urls);
        }

        /** Never shows the URLs, which may hold passwords. */
        @Override
        public String toString() {
            return "Replicas[...]";
        }
    }

    /**
     * How statements run.
     *
     * @param timeout how long one statement may take; no limit when not given
     * @param batchSize how many rows one statement of createMany or of nested creates writes at most; fewer where the database takes fewer parameters
     * @param planCacheSize how many plans are kept, each for one shape of call; 0 for none
     * @param maxTake the most rows a call may take; no limit when not given
     * @param maxIncludeDepth how many levels of relations a call may include
     * @param fetchSize how many rows of a stream are in memory at a time
     * @param slowThreshold from which duration on a statement is reported as slow at level warn
     * @param logParameters whether reports of statements show the values
     */
    public record Query(
            @Nullable Duration timeout,
            @DefaultValue("1000") int batchSize,
            @DefaultValue("2048") int planCacheSize,
            @Nullable Integer maxTake,
            @DefaultValue("20") int maxIncludeDepth,
            @DefaultValue("500") int fetchSize,
            @DefaultValue("500ms") Duration slowThreshold,
            @DefaultValue("false") boolean logParameters) {}

    /**
     * How iolite.transaction runs.
     *
     * @param timeout how long a transaction may take once it has its connection; 0 for no limit
     * @param maxWait how long a transaction waits for a connection of HikariCP's pool; 0 for as long as the pool waits
     * @param isolation how strictly it is kept apart from others
     */
    public record Transaction(
            @DefaultValue("5s") Duration timeout,
            @DefaultValue("2s") Duration maxWait,
            @DefaultValue("default") Isolation isolation) {}

    /**
     * What Micrometer sees.
     *
     * @param enabled whether each operation and each statement is an observation
     * @param includeQueryText whether the observation of a statement holds its text, which has no values in it
     */
    public record Observation(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("false") boolean includeQueryText) {}

    /**
     * How models and tables are kept together.
     *
     * @param validate what happens at the start when the database is not as the models say
     * @param location the folder of the migrations that the reports name
     * @param vendors the databases that have migrations of their own, each in a folder of its name; none for one database
     * @param naming how the file of a migration is named
     */
    public record Migrate(
            @DefaultValue("warn") Validate validate,
            @DefaultValue("src/main/resources/db/migration") String location,
            @DefaultValue List<String> vendors,
            @DefaultValue("timestamp") Naming naming) {

        /** Copies the list. */
        public Migrate {
            vendors = List.copyOf(vendors);
        }
    }

    /** What happens at the start when the database is not as the models say. */
    public enum Validate {
        /** Nothing: it is not looked at. */
        OFF,
        /** A warning lists all differences, with the script where no table is there. */
        WARN,
        /** The start stops with that list. */
        FAIL
    }

    /** How the file of a migration is named. */
    public enum Naming {
        /** {@code V20260131120000__name.sql}: two branches never take the same one. */
        TIMESTAMP,
        /** {@code V1__name.sql}. */
        NUMBER
    }
}
