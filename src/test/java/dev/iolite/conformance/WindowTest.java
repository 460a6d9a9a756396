package dev.iolite.conformance;

import static dev.iolite.conformance.scale.ReadingFields.READING;
import static dev.iolite.conformance.scale.StationFields.STATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.client.Iolite;
import dev.iolite.conformance.scale.ReadingRepository;
import dev.iolite.conformance.scale.Station;
import dev.iolite.conformance.scale.StationRepository;
import dev.iolite.dsl.Many;
import dev.iolite.error.InvalidInputException;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.StatementLog;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** Chapter 8: windows that scroll by keys, whatever happens to the rows meanwhile. */
@EachDatabase
class WindowTest {

    /** Heights fall and are null for the ids 10 and 20; the id decides between equal ones. */
    private static final Many<Station> BY_HEIGHT =
            q -> q.orderBy(STATION.height.desc()).orderBy(STATION.name.asc());

    private final TestDatabase database;
    private final StationRepository stations;
    private final ReadingRepository readings;
    private final StatementLog statements;

    WindowTest(TestDatabase database) {
        Iolite iolite = Tables.on(database);
        this.database = database;
        this.stations = new StationRepository(iolite);
        this.readings = new ReadingRepository(iolite);
        this.statements = database.statements();
    }

    @BeforeEach
    void rows() {
        readings.deleteAll();
        stations.deleteAll();
        ManyRows.in(database).stations(20).readings(5, 4);
        statements.clear();
    }

    @Test
    void aWindowGoesOnWhereADeletedRowStood(Golden golden) {
        Window<Station> first = stations.findWindow(BY_HEIGHT, ScrollPosition.keyset(), 4);
        assertThat(first).extracting(Station::getId).containsExactly(10L, 20L, 19L, 18L);

        ScrollPosition last = first.positionAt(3);
        statements.clear();
        assertThat(stations.findWindow(BY_HEIGHT, last, 2))
                .extracting(Station::getId)
                .containsExactly(17L, 16L);
        golden.check();

        stations.delete(STATION.id.eq(18L));
        assertThat(stations.findWindow(BY_HEIGHT, last, 2))
                .extracting(Station::getId)
                .containsExactly(17L, 16L);
    }

    @Test
    void aPositionMayStandAtNull() {
        Window<Station> first = stations.findWindow(BY_HEIGHT, ScrollPosition.keyset(), 1);
        assertThat(first).extracting(Station::getId).containsExactly(10L);
        stations.delete(STATION.id.eq(10L));
        assertThat(stations.findWindow(BY_HEIGHT, first.positionAt(0), 2))
                .extracting(Station::getId)
                .containsExactly(20L, 19L);
    }

    @Test
    void windowsGoBackwardsToo() {
        Many<Station> rising = q -> q.orderBy(STATION.height.asc());
        ScrollPosition end = ScrollPosition.keyset().backward();
        Window<Station> last = stations.findWindow(rising, end, 3);
        assertThat(last).extracting(Station::getId).containsExactly(19L, 10L, 20L);
        stations.delete(STATION.id.eq(19L));
        Window<Station> before = stations.findWindow(rising, last.positionAt(0), 3);
        assertThat(before).extracting(Station::getId).containsExactly(16L, 17L, 18L);
        assertThat(before.hasNext()).isTrue();
    }

    @Test
    void everyRowComesOnceInWindowsOfAnySize() {
        for (int size : new int[] {1, 3, 7, 20, 50}) {
            assertThat(scrolled(BY_HEIGHT, size))
                    .containsExactlyElementsOf(stations.findMany(BY_HEIGHT).stream()
                            .map(Station::getId)
                            .toList());
        }
    }

    @Test
    void aPositionMayTravelAsText() {
        Window<Station> first = stations.findWindow(BY_HEIGHT, ScrollPosition.keyset(), 4);
        Map<String, Object> texts = new HashMap<>(((KeysetScrollPosition) first.positionAt(3)).getKeys());
        texts.replaceAll((field, value) -> value instanceof Long number ? (Object) number.intValue() : value);
        assertThat(stations.findWindow(BY_HEIGHT, ScrollPosition.forward(texts), 2))
                .extracting(Station::getId)
                .containsExactly(17L, 16L);
    }

    @Test
    void anOrderByARelationNeedsTheRow() {
        Many<Station> byCount = q -> q.orderBy(STATION.readings.count().desc());
        Window<Station> first = stations.findWindow(byCount, ScrollPosition.keyset(), 2);
        assertThat(first).extracting(Station::getId).containsExactly(1L, 2L);
        assertThat(stations.findWindow(byCount, first.positionAt(1), 2))
                .extracting(Station::getId)
                .containsExactly(3L, 4L);
    }

    @Test
    void aPositionOfAnotherQueryIsRefused() {
        assertThatThrownBy(() -> stations.findWindow(BY_HEIGHT, ScrollPosition.forward(Map.of("name", "station 1")), 2))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("scroll position")
                .hasMessageContaining("id");
    }

    @Test
    void compoundIdsAreKeysToo() {
        var first = readings.findWindow(q -> q.orderBy(READING.number.desc()), ScrollPosition.keyset(), 3);
        assertThat(first).extracting(reading -> reading.getStationId()).containsExactly(1L, 2L, 3L);
        readings.deleteMany(READING.stationId.eq(3L));
        var second = readings.findWindow(q -> q.orderBy(READING.number.desc()), first.positionAt(2), 3);
        assertThat(second).extracting(reading -> reading.getStationId()).containsExactly(4L, 5L, 1L);
    }

    @Test
    void aHundredThousandRowsAreScrolledThrough() {
        readings.deleteAll();
        stations.deleteAll();
        ManyRows.in(database).stations(100_000);

        assertThat(scrolled(q -> {}, 5_000))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 100_000).boxed().toList());
    }

    private List<Long> scrolled(Many<Station> piece, int size) {
        List<Long> ids = new ArrayList<>();
        ScrollPosition position = ScrollPosition.keyset();
        Window<Station> window;
        do {
            window = stations.findWindow(piece, position, size);
            window.forEach(station -> ids.add(station.getId()));
            position = window.isEmpty() ? position : window.positionAt(window.size() - 1);
        } while (window.hasNext());
        return ids;
    }
}
