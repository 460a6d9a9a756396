package dev.iolite.conformance;

import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.TestDatabase;

/** Fills tables with many rows quickly: each statement makes its rows of numbers. */
final class ManyRows {

    private ManyRows() {}

    /**
     * Stations with the ids 1 to {@code count}, of the heights 0 to 999; every tenth has none.
     *
     * @param database where the tables are
     * @param count how many
     */
    static void stations(TestDatabase database, int count) {
        insert(
                database,
                "\"station\" (\"id\", \"name\", \"height\")",
                "n, 'station ' || n, case when n % 10 = 0 then null else n % 1000 end",
                count);
    }

    /** As many readings, numbered from 1, on each of the first stations. */
    static void readings(TestDatabase database, int stations, int each) {
        insert(
                database,
                "\"reading\" (\"station_id\", \"number\", \"amount\")",
                "(n - 1) / " + each + " + 1, (n - 1) % " + each + " + 1, n % 1000",
                stations * each);
    }

    /** One flaw of the first reading of each of the first stations. */
    static void flaws(TestDatabase database, int count) {
        insert(
                database,
                "\"reading_flaw\" (\"id\", \"station_id\", \"number\", \"text\")",
                "n, n, 1, 'flaw ' || n",
                count);
    }

    private static void insert(TestDatabase database, String into, String values, int count) {
        database.execute("insert into " + into + " select " + values + " from " + numbers(database.kind(), count));
    }

    private static String numbers(DatabaseKind kind, int count) {
        return switch (kind) {
            case POSTGRESQL -> "generate_series(1, " + count + ") as s(n)";
            case H2 -> "(select x as n from system_range(1, " + count + ")) as s";
            case SQLITE ->
                "(with recursive s(n) as (select 1 union all select n + 1 from s where n < " + count
                        + ") select n from s) as s";
        };
    }
}
