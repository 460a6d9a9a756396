package dev.iolite.conformance;

import static dev.iolite.conformance.scale.FlawFields.FLAW;
import static dev.iolite.conformance.scale.ReadingFields.READING;
import static dev.iolite.conformance.scale.StationFields.STATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.client.Iolite;
import dev.iolite.conformance.scale.Reading;
import dev.iolite.conformance.scale.ReadingRepository;
import dev.iolite.conformance.scale.Station;
import dev.iolite.conformance.scale.StationRepository;
import dev.iolite.dsl.Where;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.StatementLog;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Chapter 3: a list is one value of the statement, whatever its length. */
@EachDatabase
class LongListsTest {

    private static final int ROWS = 70_000;
    private static final List<Long> NONE = List.of();
    private static final List<Long> HUNDRED_THOUSAND = even(100_000);
    private static final List<Long> MILLION = even(1_000_000);

    private final Iolite iolite;
    private final StationRepository stations;
    private final ReadingRepository readings;
    private final StatementLog statements;

    LongListsTest(TestDatabase database) {
        this.iolite = Tables.on(database);
        this.stations = new StationRepository(iolite);
        this.readings = new ReadingRepository(iolite);
        this.statements = database.statements();
        database.shared(Filled.class, Filled::new);
        statements.clear();
    }

    /** More rows than one array of H2 holds. */
    private static final class Filled {
        Filled(TestDatabase database) {
            ManyRows.in(database).stations(ROWS).readings(ROWS, 1).flaws(ROWS);
        }
    }

    @Test
    void aListOfAnyLengthIsOneBind(Golden golden) {
        assertThat(stations.count(STATION.id.in(2L))).isEqualTo(1);
        assertThat(stations.count(STATION.id.in(HUNDRED_THOUSAND))).isEqualTo(ROWS / 2);
        assertThat(stations.count(STATION.id.in(MILLION))).isEqualTo(ROWS / 2);
        assertThat(statements.all()).hasSize(3).containsOnly(statements.all().get(0));
        golden.check();
    }

    @Test
    void aListOfAnyLengthExcludesRows(Golden golden) {
        assertThat(stations.count(STATION.id.notIn(2L))).isEqualTo(ROWS - 1);
        assertThat(stations.count(STATION.id.notIn(HUNDRED_THOUSAND))).isEqualTo(ROWS / 2);
        assertThat(stations.count(STATION.id.notIn(MILLION))).isEqualTo(ROWS / 2);
        golden.check();
    }

    @Test
    void anEmptyListHoldsNothing() {
        assertThat(stations.count(STATION.id.in(NONE))).isZero();
        assertThat(stations.count(STATION.id.notIn(NONE))).isEqualTo(ROWS);
    }

    @Test
    void aFieldWithoutAnIndexIsComparedQuickly() {
        List<Integer> heights = IntStream.range(500, 100_500).boxed().toList();
        assertThat(stations.count(STATION.height.in(heights))).isEqualTo(31_500);
        assertThat(stations.count(STATION.height.notIn(heights))).isEqualTo(31_500);
        assertThat(stations.count(STATION.height.in(heights).not())).isEqualTo(31_500);
    }

    @Test
    void textsMakeLongListsToo() {
        List<String> names =
                LongStream.rangeClosed(1, 100_000).mapToObj(n -> "Station " + n).toList();
        assertThat(stations.count(STATION.name.in(names))).isZero();
        assertThat(stations.count(STATION.name.ignoreCase().in(names))).isEqualTo(ROWS);
    }

    @Test
    void twoLongListsStandInOneQuery(Golden golden) {
        Where<Station> both = STATION.id
                .in(HUNDRED_THOUSAND)
                .and(STATION.id.notIn(LongStream.rangeClosed(5, 100_000).boxed().toList()));
        assertThat(stations.findMany(q -> q.where(both).orderBy(STATION.id.asc())))
                .extracting(Station::getId)
                .containsExactly(2L, 4L);
        golden.check();
    }

    @Test
    void parentsOfAnyNumberAreIncludedWithOneStatement(Golden golden) {
        List<Station> all = stations.findMany(q -> q.include(STATION.readings));

        assertThat(all)
                .hasSize(ROWS)
                .allSatisfy(station -> assertThat(station.getReadings())
                        .singleElement()
                        .extracting(Reading::getStationId)
                        .isEqualTo(station.getId()));
        assertThat(statements.roundTrips()).isEqualTo(2);
        golden.check();
    }

    @Test
    void parentsOfAnyNumberWithTwoKeysAreIncludedWithOneStatement(Golden golden) {
        List<Reading> all = readings.findMany(
                q -> q.include(READING.flaws, f -> f.orderBy(FLAW.id.asc()).take(1)));

        assertThat(all)
                .hasSize(ROWS)
                .allSatisfy(reading -> assertThat(reading.getFlaws())
                        .singleElement()
                        .extracting(flaw -> flaw.getId())
                        .isEqualTo(reading.getStationId()));
        assertThat(statements.roundTrips()).isEqualTo(2);
        golden.check();
    }

    @Test
    void theDoorTakesLongListsToo() {
        assertThat(iolite.model("Station").count(Map.of("where", Map.of("id", Map.of("in", HUNDRED_THOUSAND)))))
                .isEqualTo(ROWS / 2);
        assertThat(iolite.model("Station").count(Map.of("where", Map.of("id", Map.of("notIn", HUNDRED_THOUSAND)))))
                .isEqualTo(ROWS / 2);
    }

    private static List<Long> even(int count) {
        return LongStream.rangeClosed(1, count).map(n -> 2 * n).boxed().toList();
    }
}
