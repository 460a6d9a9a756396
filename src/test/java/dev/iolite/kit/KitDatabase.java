package dev.iolite.kit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.StatementLog;
import dev.iolite.testdatabase.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * One PostgreSQL database whose tables are made anew for each case. The peer's answers come from a database that
 * compares texts as English does, so this one does, too.
 */
final class KitDatabase implements AutoCloseable {

    private static final Pattern URL = Pattern.compile("(jdbc:postgresql://[^/]*/)([^?]*)(\\?.*)?");

    private static final String EMPTY = """
            do $$ declare name text; begin
              for name in select nspname from pg_namespace
                  where nspname not like 'pg\\_%' and nspname <> 'information_schema' loop
                execute format('drop schema %I cascade', name);
              end loop;
              create schema public;
            end $$""";

    private static final String LIMIT = """
            do $$ begin
              execute format('alter database %I set statement_timeout = 10000', current_database());
              execute format('alter database %I set client_min_messages = error', current_database());
            end $$""";

    private final TestDatabase server = TestDatabase.open(DatabaseKind.POSTGRESQL);
    private final String name =
            "iolite_kit_" + UUID.randomUUID().toString().replace('-', '_').substring(0, 13);
    private final StatementLog log = new StatementLog();
    private final HikariDataSource pool;
    private final DataSource recorded;

    KitDatabase() {
        server.execute("create database " + name + " template template0 encoding 'UTF8' locale_provider icu"
                + " icu_locale 'en-US' lc_collate 'C' lc_ctype 'C'");
        pool = new HikariDataSource(configuration());
        recorded = log.recording(pool);
        execute(LIMIT);
    }

    private HikariConfig configuration() {
        Matcher url = URL.matcher(server.url());
        if (!url.matches()) {
            throw new IllegalStateException("not the URL of a PostgreSQL database");
        }
        HikariConfig configuration = new HikariConfig();
        configuration.setJdbcUrl(url.group(1) + name + (url.group(3) == null ? "" : url.group(3)));
        configuration.setUsername(server.username());
        configuration.setPassword(server.password());
        configuration.setMinimumIdle(0);
        configuration.setMaximumPoolSize(5);
        return configuration;
    }

    /** Empties the database and makes tables. */
    void reset(String ddl) {
        // Server-side statements and enum types of the last case live in its connections
        pool.getHikariPoolMXBean().softEvictConnections();
        log.clear();
        execute(EMPTY);
        execute(ddl);
    }

    void execute(String sql) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("refused: " + sql, e);
        }
    }

    /** How many statements iolite sent since the tables were made. */
    long statements() {
        return log.statements().size();
    }

    /** The last of them, for the report of a failure. */
    String lastStatement() {
        List<String> all = log.statements();
        return all.isEmpty() ? "none" : all.get(all.size() - 1);
    }

    DataSource dataSource() {
        return recorded;
    }

    @Override
    public void close() {
        pool.close();
        server.execute("drop database if exists " + name + " with (force)");
        server.close();
    }
}
