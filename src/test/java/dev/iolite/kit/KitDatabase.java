package dev.iolite.kit;

import com.zaxxer.hikari.HikariDataSource;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** One PostgreSQL database whose tables are made anew for each case. */
final class KitDatabase implements AutoCloseable {

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

    private final TestDatabase database = TestDatabase.open(DatabaseKind.POSTGRESQL);

    KitDatabase() {
        database.execute(LIMIT);
    }

    /** Empties the database and makes tables. */
    void reset(String ddl) {
        // Server-side statements and enum types of the last case live in its connections
        evict();
        database.statements().clear();
        database.execute(EMPTY, ddl);
    }

    private void evict() {
        try {
            database.unrecorded()
                    .unwrap(HikariDataSource.class)
                    .getHikariPoolMXBean()
                    .softEvictConnections();
        } catch (SQLException e) {
            throw new IllegalStateException("not the pool of the test databases", e);
        }
    }

    void execute(String sql) {
        database.execute(sql);
    }

    /** How many statements iolite sent since the tables were made. */
    long statements() {
        return database.statements().statements().size();
    }

    /** The last of them, for the report of a failure. */
    String lastStatement() {
        List<String> all = database.statements().statements();
        return all.isEmpty() ? "none" : all.get(all.size() - 1);
    }

    DataSource dataSource() {
        return database.dataSource();
    }

    @Override
    public void close() {
        database.close();
    }
}
