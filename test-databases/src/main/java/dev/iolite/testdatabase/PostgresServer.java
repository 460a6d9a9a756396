package dev.iolite.testdatabase;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one PostgreSQL server of this run; each test class gets a database on it. */
final class PostgresServer {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);
    private static final Pattern URL = Pattern.compile("(jdbc:postgresql://[^/]*/)([^?]*)(\\?.*)?");
    private static final String PREFIX = "iolite_test_";
    private static final long LEFTOVER_SECONDS = 3600;
    private static final int FIRST_VERSION_WITH_BUILTIN_LOCALE = 170000;

    private static @Nullable PostgresServer shared;
    private static @Nullable IllegalStateException failure;

    private final String before;
    private final String after;
    private final PostgresAccess access;
    private final PGSimpleDataSource admin;
    private final String createOptions;

    private PostgresServer(PostgresAccess access) {
        Matcher url = URL.matcher(access.url());
        if (!url.matches()) {
            throw new IllegalStateException(
                    "not a jdbc:postgresql://host/database URL: " + access.url().replaceAll("\\?.*", ""));
        }
        this.before = url.group(1);
        this.after = url.group(3) == null ? "" : url.group(3);
        this.access = access;
        this.admin = new PGSimpleDataSource();
        admin.setUrl(access.url());
        if (!access.username().isEmpty()) {
            admin.setUser(access.username());
            admin.setPassword(access.password());
        }
        this.createOptions = collation(admin);
    }

    /**
     * Starts the server, or finds it, when the first test asks.
     *
     * @throws IllegalStateException when there is none, the same to every test of the run: each start takes seconds
     */
    static synchronized PostgresServer shared() {
        if (failure != null) {
            throw failure;
        }
        if (shared == null) {
            try {
                shared = start();
            } catch (IllegalStateException e) {
                failure = e;
                throw e;
            }
        }
        return shared;
    }

    private static PostgresServer start() {
        PostgresAccess access = PostgresSource.firstAvailable();
        PostgresServer server = new PostgresServer(access);
        log.info("PostgreSQL {} for the tests: {}", server.version(), access.origin());
        server.dropLeftovers();
        return server;
    }

    private String version() {
        return Sql.column(admin, "show server_version").get(0);
    }

    DatabaseLocation createDatabase() {
        String name = PREFIX + Instant.now().getEpochSecond() + "_"
                + UUID.randomUUID().toString().substring(0, 8);
        Sql.run(admin, "create database \"" + name + "\" template template0 encoding 'UTF8' " + createOptions);
        return new Database(name);
    }

    /**
     * Text is compared by code point, so that all databases of the tests agree on order; case still follows Unicode.
     * Before 17 that takes the C library's {@code C.UTF-8} for the character classes.
     */
    private static String collation(PGSimpleDataSource admin) {
        int version =
                Integer.parseInt(Sql.column(admin, "show server_version_num").get(0));
        return version >= FIRST_VERSION_WITH_BUILTIN_LOCALE
                ? "locale_provider builtin builtin_locale 'C.UTF-8' lc_collate 'C' lc_ctype 'C'"
                : "lc_collate 'C' lc_ctype 'C.UTF-8'";
    }

    /** A run that was killed leaves its databases on a server that outlives it. */
    private void dropLeftovers() {
        List<String> names = Sql.column(admin, "select datname from pg_database where datname like '" + PREFIX + "%'");
        long oldest = Instant.now().getEpochSecond() - LEFTOVER_SECONDS;
        for (String name : names) {
            long created = Long.parseLong(name.substring(PREFIX.length()).replaceAll("_.*", ""));
            if (created < oldest) {
                drop(name);
            }
        }
    }

    private void drop(String name) {
        Sql.run(admin, "drop database if exists \"" + name + "\" with (force)");
    }

    private final class Database implements DatabaseLocation {

        private final String name;

        Database(String name) {
            this.name = name;
        }

        @Override
        public String url() {
            return before + name + after;
        }

        @Override
        public String username() {
            return access.username();
        }

        @Override
        public String password() {
            return access.password();
        }

        @Override
        public void remove() {
            drop(name);
        }
    }
}
