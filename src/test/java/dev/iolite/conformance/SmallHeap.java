package dev.iolite.conformance;

import static dev.iolite.conformance.scale.StationFields.STATION;

import com.zaxxer.hikari.HikariDataSource;
import dev.iolite.client.Iolite;
import dev.iolite.conformance.scale.StationRepository;

/**
 * A program that reads many stations with a small heap, for {@link StreamingMillionsTest}. Its arguments are URL, user
 * and password of a database; it prints a line for each way of reading.
 */
final class SmallHeap {

    static final long INCLUDED = 100_000;

    private SmallHeap() {}

    /** Reads all stations, and some with their readings. */
    public static void main(String[] arguments) {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(arguments[0]);
            pool.setUsername(arguments[1]);
            pool.setPassword(arguments[2]);
            pool.setMaximumPoolSize(2);
            try (Iolite iolite = Iolite.builder().dataSource(pool).build()) {
                read(new StationRepository(iolite));
            }
        }
    }

    private static void read(StationRepository stations) {
        long ids = stations.withStream(
                q -> {}, rows -> rows.mapToLong(station -> station.getId()).sum());
        System.out.println("ids " + ids);
        long readings = stations.withStream(
                q -> q.where(STATION.id.lte(INCLUDED)).include(STATION.readings),
                rows -> rows.mapToLong(station -> station.getReadings().size()).sum());
        System.out.println("readings " + readings);
    }
}
