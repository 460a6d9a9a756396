package dev.iolite.conformance;

import static dev.iolite.conformance.types.OptionalTypesFields.OPTIONAL_TYPES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.conformance.types.OptionalTypes;
import dev.iolite.conformance.types.OptionalTypesRepository;
import dev.iolite.dsl.Aggregates;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.IoliteFailure;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Values at the edge of their types are the same on every database. */
@EachDatabase
class EdgesTest {

    private final OptionalTypesRepository rows;

    EdgesTest(TestDatabase database) {
        this.rows = new OptionalTypesRepository(Tables.on(database));
    }

    @BeforeEach
    void noRows() {
        rows.deleteAll();
    }

    /** In the order of their code points; a char's order would put the emoji before the private use area. */
    private static final List<String> TEXTS = List.of(
            "",
            "\u0001\t\n\u001f",
            " ",
            "%_\\'\";--",
            "e\u0301",
            "\u00a0",
            "\u00e9",
            "\u200b\u200d\u202e",
            "\ue000",
            "\uf8ff",
            "\ufeff",
            "\uffff",
            "\ud800\udc00",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\udbff\udfff");

    @Test
    void textsComeBackAsTheyWere() {
        for (String text : TEXTS) {
            OptionalTypes made = rows.create(o -> o.text(text));
            assertThat(made.getText()).isEqualTo(text);
            assertThat(rows.findMany(OPTIONAL_TYPES.text.eq(text))).containsExactly(made);
            assertThat(rows.findMany(OPTIONAL_TYPES.text.in(List.of(text)))).containsExactly(made);
        }
        assertThat(rows.count(OPTIONAL_TYPES.text.in(TEXTS))).isEqualTo(TEXTS.size());
        assertThat(rows.count(OPTIONAL_TYPES.text.notIn(TEXTS))).isZero();
    }

    @Test
    void textsMatchByTheirCharacters() {
        TEXTS.forEach(text -> rows.create(o -> o.text("<" + text + ">")));
        for (String text : TEXTS) {
            List<String> holding =
                    TEXTS.stream().filter(other -> other.contains(text)).toList();
            assertThat(rows.count(OPTIONAL_TYPES.text.contains(text))).isEqualTo(holding.size());
            assertThat(rows.count(OPTIONAL_TYPES.text.startsWith("<" + text + ">")))
                    .isEqualTo(1);
            assertThat(rows.count(OPTIONAL_TYPES.text.endsWith("<" + text + ">")))
                    .isEqualTo(1);
        }
    }

    @Test
    void textsOfManyListsAreOneRowEach() {
        List<String> shuffled = new ArrayList<>(TEXTS);
        Collections.reverse(shuffled);
        assertThat(rows.createMany(shuffled, (o, text) -> o.text(text))).isEqualTo(TEXTS.size());
        assertThat(rows.findMany(q -> q.orderBy(OPTIONAL_TYPES.id.asc())))
                .extracting(OptionalTypes::getText)
                .containsExactlyElementsOf(shuffled);
    }

    @Test
    void theCharacterNulIsTheSameOrRefused() {
        String text = "a\0b";
        try {
            assertThat(rows.create(o -> o.text(text)).getText()).isEqualTo(text);
            assertThat(rows.count(OPTIONAL_TYPES.text.eq(text))).isEqualTo(1);
        } catch (InvalidInputException e) {
            assertThat(e).hasMessageContaining("NUL");
            assertThat(rows.count()).isZero();
        }
    }

    @Test
    void timesAtTheEdgesComeBackInOrder() {
        List<LocalDateTime> times = List.of(
                LocalDateTime.of(1, 1, 1, 0, 0),
                LocalDateTime.of(4, 2, 29, 23, 59, 59, 999_999_000),
                LocalDateTime.of(1582, 10, 4, 12, 0),
                LocalDateTime.of(1582, 10, 10, 12, 0),
                LocalDateTime.of(1899, 12, 31, 23, 59, 59, 1_000),
                LocalDateTime.of(1900, 2, 28, 0, 0),
                LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_000),
                LocalDateTime.of(2000, 2, 29, 0, 0),
                LocalDateTime.of(2024, 2, 29, 1, 30),
                LocalDateTime.of(2024, 3, 31, 2, 30),
                LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000));
        for (LocalDateTime time : times) {
            Instant moment = time.toInstant(ZoneOffset.UTC);
            LocalDate date = time.toLocalDate();
            OptionalTypes made =
                    rows.create(o -> o.local(time).moment(moment).date(date).time(time.toLocalTime()));
            OptionalTypes read = rows.findFirstOrThrow(q -> q.where(
                    OPTIONAL_TYPES.local.eq(time), OPTIONAL_TYPES.moment.eq(moment), OPTIONAL_TYPES.date.eq(date)));
            for (OptionalTypes row : List.of(made, read)) {
                assertThat(row.getLocal()).isEqualTo(time);
                assertThat(row.getMoment()).isEqualTo(moment);
                assertThat(row.getDate()).isEqualTo(date);
                assertThat(row.getTime()).isEqualTo(time.toLocalTime());
            }
        }
        assertThat(rows.findMany(q -> q.orderBy(OPTIONAL_TYPES.moment.desc())))
                .extracting(OptionalTypes::getLocal)
                .isSortedAccordingTo(Collections.reverseOrder())
                .hasSameSizeAs(times);
    }

    @Test
    void partsOfAMicrosecondAreCutAndNeverRounded() {
        OptionalTypes made = rows.create(o -> o.local(LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_999))
                .time(LocalTime.of(23, 59, 59, 999_999_999)));
        assertThat(made.getLocal()).isEqualTo(LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_000));
        assertThat(rows.findFirstOrThrow(q -> q.where(OPTIONAL_TYPES.time.eq(LocalTime.of(23, 59, 59, 999_999_500))))
                        .getTime())
                .isEqualTo(LocalTime.of(23, 59, 59, 999_999_000));
    }

    @Test
    void yearsBeforeTheFirstAreRefused() {
        assertThatThrownBy(() -> rows.create(o -> o.date(LocalDate.of(0, 12, 31))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("years 0001 to 9999");
    }

    @Test
    void negativeZeroIsZero() {
        rows.create(o -> o.real(-0.0).single(-0.0f));
        assertThat(rows.count(OPTIONAL_TYPES.real.eq(0.0))).isEqualTo(1);
        assertThat(rows.count(OPTIONAL_TYPES.real.eq(-0.0))).isEqualTo(1);
        assertThat(rows.count(OPTIONAL_TYPES.real.lt(0.0))).isZero();
        assertThat(rows.count(OPTIONAL_TYPES.single.in(List.of(0.0f)))).isEqualTo(1);
    }

    @Test
    void floatingNumbersKeepTheirEdges() {
        for (double real : new double[] {Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_NORMAL, 1e-300, 0.1 + 0.2}) {
            rows.create(o -> o.real(real));
            assertThat(rows.findMany(OPTIONAL_TYPES.real.eq(real)))
                    .extracting(OptionalTypes::getReal)
                    .containsExactly(real);
        }
    }

    @Test
    void numbersThatAreNoneAreRefusedInConditionsToo() {
        for (double none : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatThrownBy(() -> rows.create(o -> o.real(none))).isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> rows.create(o -> o.single((float) none)))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> rows.count(OPTIONAL_TYPES.real.eq(none)))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void wholeNumbersKeepTheirEdges() {
        List<Long> numbers = List.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, -1L, 0L, Long.MAX_VALUE - 1, Long.MAX_VALUE);
        numbers.forEach(number -> rows.create(o -> o.big(number)));
        for (Long number : numbers) {
            assertThat(rows.count(OPTIONAL_TYPES.big.eq(number))).isEqualTo(1);
            assertThat(rows.count(OPTIONAL_TYPES.big.lt(number))).isEqualTo(numbers.indexOf(number));
            assertThat(rows.count(OPTIONAL_TYPES.big.in(List.of(number)))).isEqualTo(1);
        }
        assertThat(rows.findMany(q -> q.orderBy(OPTIONAL_TYPES.big.asc())))
                .extracting(OptionalTypes::getBig)
                .containsExactlyElementsOf(numbers);
    }

    @Test
    void sumsAreWiderThanTheirColumns() {
        for (int i = 0; i < 3; i++) {
            rows.create(o -> o.small(Short.MAX_VALUE).number(Integer.MAX_VALUE).big(Long.MAX_VALUE / 4));
        }
        Aggregates<OptionalTypes> sums = rows.aggregate(q -> q.select(
                OPTIONAL_TYPES.small.sum(),
                OPTIONAL_TYPES.number.sum(),
                OPTIONAL_TYPES.big.sum(),
                OPTIONAL_TYPES.big.avg()));
        assertThat(sums.get(OPTIONAL_TYPES.small.sum())).isEqualTo(3L * Short.MAX_VALUE);
        assertThat(sums.get(OPTIONAL_TYPES.number.sum())).isEqualTo(3L * Integer.MAX_VALUE);
        assertThat(sums.get(OPTIONAL_TYPES.big.sum())).isEqualByComparingTo(Long.toString(Long.MAX_VALUE / 4 * 3));
        assertThat(sums.get(OPTIONAL_TYPES.big.avg())).isEqualTo((double) (Long.MAX_VALUE / 4));
    }

    @Test
    void aSumBeyondSixtyFourBitsIsExactOrAnError() {
        rows.create(o -> o.big(Long.MAX_VALUE));
        rows.create(o -> o.big(Long.MAX_VALUE));
        try {
            assertThat(rows.aggregate(q -> q.select(OPTIONAL_TYPES.big.sum())).get(OPTIONAL_TYPES.big.sum()))
                    .isEqualByComparingTo("18446744073709551614");
        } catch (DataAccessException e) {
            assertThat(e).isInstanceOf(IoliteFailure.class).hasMessageContaining("OptionalTypes");
        }
    }

    @Test
    void sumsOfDecimalsAreExact() {
        List.of("0.1", "0.2", "0.3", "1000000.01", "-1000000.01").forEach(this::decimal);
        assertThat(sum()).isEqualTo("0.6");
    }

    @Test
    void meansOfDecimalsHaveSixteenPlacesAndAreRoundedUpAtTheHalf() {
        List.of("0.1", "0.2").forEach(this::decimal);
        assertThat(mean()).isEqualTo("0.15");
        decimal("0.3");
        decimal("0.3");
        assertThat(mean()).isEqualTo("0.225");
        rows.deleteAll();
        List.of("0.5", "0.75", "-1.25").forEach(this::decimal);
        assertThat(mean()).isEqualTo("0");
        rows.deleteAll();
        List.of("100", "100", "200").forEach(this::decimal);
        // fifteen digits are what SQLite holds
        assertThat(mean()).startsWith("133.333333333333").hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void aggregatesOfNothingAreNull() {
        Aggregates<OptionalTypes> none = rows.aggregate(q -> q.select(
                OPTIONAL_TYPES.count(),
                OPTIONAL_TYPES.decimal.sum(),
                OPTIONAL_TYPES.decimal.avg(),
                OPTIONAL_TYPES.big.sum(),
                OPTIONAL_TYPES.real.avg(),
                OPTIONAL_TYPES.moment.max()));
        assertThat(none.get(OPTIONAL_TYPES.count())).isZero();
        assertThat(none.get(OPTIONAL_TYPES.decimal.sum())).isNull();
        assertThat(none.get(OPTIONAL_TYPES.decimal.avg())).isNull();
        assertThat(none.get(OPTIONAL_TYPES.big.sum())).isNull();
        assertThat(none.get(OPTIONAL_TYPES.real.avg())).isNull();
        assertThat(none.get(OPTIONAL_TYPES.moment.max())).isNull();

        rows.create(o -> o.number(1));
        assertThat(rows.aggregate(q -> q.select(OPTIONAL_TYPES.decimal.sum())).get(OPTIONAL_TYPES.decimal.sum()))
                .isNull();
    }

    private void decimal(String number) {
        rows.create(o -> o.decimal(new BigDecimal(number)));
    }

    private String sum() {
        return String.valueOf(
                rows.aggregate(q -> q.select(OPTIONAL_TYPES.decimal.sum())).get(OPTIONAL_TYPES.decimal.sum()));
    }

    private String mean() {
        return String.valueOf(
                rows.aggregate(q -> q.select(OPTIONAL_TYPES.decimal.avg())).get(OPTIONAL_TYPES.decimal.avg()));
    }
}
