package dev.iolite.conformance;

import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.TestDatabase;
import java.util.function.Consumer;

/** Fills tables with many rows quickly: each statement makes its rows of numbers. */
final class ManyRows {

    private final DatabaseKind kind;
    private final Consumer<String> sql;

    /**
     * Fills the tables of a database.
     *
     * @param kind which database
     * @param sql runs a statement there
     */
    ManyRows(DatabaseKind kind, Consumer<String> sql) {
        this.kind = kind;
        this.sql = sql;
    }

    static ManyRows in(TestDatabase database) {
        return new ManyRows(database.kind(), database::execute);
    }

    /** Stations with the ids 1 to {@code count}, of the heights 0 to 999; every tenth has none. */
    ManyRows stations(int count) {
        return insert(
                "\"station\" (\"id\", \"name\", \"height\")",
                "n, 'station ' || n, case when n % 10 = 0 then null else n % 1000 end",
                count);
    }

    /** As many readings, numbered from 1, on each of the first stations. */
    ManyRows readings(int stations, int each) {
        return insert(
                "\"reading\" (\"station_id\", \"number\", \"amount\")",
                "(n - 1) / " + each + " + 1, (n - 1) % " + each + " + 1, n % 1000",
                stations * each);
    }

    /** One flaw of the first reading of each of the first stations. */
    ManyRows flaws(int count) {
        return insert(
                "\"reading_flaw\" (\"id\", \"station_id\", \"number\", \"text\")", "n, n, 1, 'flaw ' || n", count);
    }

    private ManyRows insert(String into, String values, int count) {
        sql.accept("insert into " + into + " select " + values + " from " + numbers(count));
        return this;
    }

    private String numbers(int count) {
        return switch (kind) {
            case POSTGRESQL -> "generate_series(1, " + count + ") as s(n)";
            case H2 -> "system_range(1, " + count + ") as s(n)";
            case SQLITE ->
                "(with recursive s(n) as (select 1 union all select n + 1 from s where n < " + count
                        + ") select n from s) as s";
        };
    }
}
