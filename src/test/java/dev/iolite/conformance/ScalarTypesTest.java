package dev.iolite.conformance;

import static dev.iolite.conformance.types.AllTypesFields.ALL_TYPES;
import static dev.iolite.conformance.types.OptionalTypesFields.OPTIONAL_TYPES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.conformance.types.AllTypes;
import dev.iolite.conformance.types.AllTypesRepository;
import dev.iolite.conformance.types.Defaults;
import dev.iolite.conformance.types.DefaultsRepository;
import dev.iolite.conformance.types.ListTypes;
import dev.iolite.conformance.types.ListTypesRepository;
import dev.iolite.conformance.types.OptionalTypes;
import dev.iolite.conformance.types.OptionalTypesRepository;
import dev.iolite.conformance.types.Planet;
import dev.iolite.error.InvalidInputException;
import dev.iolite.model.JsonText;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@EachDatabase
class ScalarTypesTest {

    private static final UUID SOME_UUID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final Instant MOMENT = Instant.parse("2026-11-22T01:02:03.123456Z");
    private static final LocalDateTime LOCAL = LocalDateTime.parse("2026-11-22T01:02:03.123456");

    private final AllTypesRepository all;
    private final OptionalTypesRepository optional;
    private final ListTypesRepository lists;
    private final DefaultsRepository defaults;

    ScalarTypesTest(TestDatabase database) {
        var iolite = Tables.on(database);
        this.all = new AllTypesRepository(iolite);
        this.optional = new OptionalTypesRepository(iolite);
        this.lists = new ListTypesRepository(iolite);
        this.defaults = new DefaultsRepository(iolite);
    }

    @Test
    void everyTypeComesBackAsItWasWritten(Golden golden) {
        AllTypes made = everything("everyTypeComesBack");
        AllTypes read = all.findUniqueOrThrow(ALL_TYPES.id.eq(made.getId()));

        for (AllTypes row : List.of(made, read)) {
            assertThat(row.isFlag()).isTrue();
            assertThat(row.getSmall()).isEqualTo(Short.MIN_VALUE);
            assertThat(row.getNumber()).isEqualTo(Integer.MAX_VALUE);
            assertThat(row.getBig()).isEqualTo(Long.MIN_VALUE);
            assertThat(row.getSingle()).isEqualTo(0.1f);
            assertThat(row.getReal()).isEqualTo(Math.PI);
            assertThat(row.getDecimal()).isEqualByComparingTo("12345.678901");
            assertThat(row.getText()).isEqualTo("everyTypeComesBack");
            assertThat(row.getBytes()).containsExactly(0, -1, 127);
            assertThat(row.getUuid()).isEqualTo(SOME_UUID);
            assertThat(row.getMoment()).isEqualTo(MOMENT);
            assertThat(row.getOffset()).isEqualTo(MOMENT.atOffset(ZoneOffset.UTC));
            assertThat(row.getLocal()).isEqualTo(LOCAL);
            assertThat(row.getDate()).isEqualTo(LOCAL.toLocalDate());
            assertThat(row.getTime()).isEqualTo(LOCAL.toLocalTime());
            assertThat(row.getPlanet()).isEqualTo(Planet.EARTH);
        }
        golden.check();
    }

    @Test
    void everyTypeCanBeAskedFor() {
        long id = everything("everyTypeCanBeAskedFor").getId();

        assertThat(all.findMany(q -> q.where(
                        ALL_TYPES.id.eq(id),
                        ALL_TYPES.flag.eq(true),
                        ALL_TYPES.small.eq(Short.MIN_VALUE),
                        ALL_TYPES.number.eq(Integer.MAX_VALUE),
                        ALL_TYPES.big.eq(Long.MIN_VALUE),
                        ALL_TYPES.single.eq(0.1f),
                        ALL_TYPES.real.eq(Math.PI),
                        ALL_TYPES.decimal.eq(new BigDecimal("12345.678901")),
                        ALL_TYPES.text.eq("everyTypeCanBeAskedFor"),
                        ALL_TYPES.bytes.eq(new byte[] {0, -1, 127}),
                        ALL_TYPES.uuid.eq(SOME_UUID),
                        ALL_TYPES.moment.eq(MOMENT),
                        ALL_TYPES.offset.eq(MOMENT.atOffset(ZoneOffset.ofHours(2))),
                        ALL_TYPES.local.eq(LOCAL),
                        ALL_TYPES.date.eq(LOCAL.toLocalDate()),
                        ALL_TYPES.time.eq(LOCAL.toLocalTime()),
                        ALL_TYPES.planet.eq(Planet.EARTH))))
                .hasSize(1);
    }

    @Test
    void everyTypeCanStandInAList() {
        long id = everything("everyTypeCanStandInAList").getId();

        assertThat(all.count(q -> q.where(
                        ALL_TYPES.id.in(List.of(id)),
                        ALL_TYPES.big.in(List.of(Long.MIN_VALUE, 1L)),
                        ALL_TYPES.real.in(List.of(Math.PI)),
                        ALL_TYPES.decimal.in(List.of(new BigDecimal("12345.678901"))),
                        ALL_TYPES.uuid.in(List.of(SOME_UUID, UUID.randomUUID())),
                        ALL_TYPES.moment.in(List.of(MOMENT)),
                        ALL_TYPES.local.in(List.of(LOCAL)),
                        ALL_TYPES.date.in(List.of(LOCAL.toLocalDate())),
                        ALL_TYPES.time.in(List.of(LOCAL.toLocalTime())),
                        ALL_TYPES.planet.in(Planet.EARTH))))
                .isEqualTo(1);
    }

    @Test
    void whatIsOptionalIsNullUnlessItIsGiven() {
        OptionalTypes none = optional.create(o -> o);
        OptionalTypes some = optional.create(
                o -> o.flag(false).number(1).text("").moment(MOMENT).planet(Planet.EARTH));

        assertThat(none.getFlag()).isNull();
        assertThat(none.getSmall()).isNull();
        assertThat(none.getDecimal()).isNull();
        assertThat(none.getBytes()).isNull();
        assertThat(none.getUuid()).isNull();
        assertThat(none.getDate()).isNull();
        assertThat(some.getFlag()).isFalse();
        assertThat(some.getNumber()).isEqualTo(1);
        assertThat(some.getText()).isEmpty();
        assertThat(some.getPlanet()).isEqualTo(Planet.EARTH);
        assertThat(optional.findMany(
                        OPTIONAL_TYPES.id.in(none.getId(), some.getId()).and(OPTIONAL_TYPES.flag.isNull())))
                .containsExactly(none);
    }

    @Test
    void timesAreCutToTheColumnsPrecisionAndTheCutValueComesBack() {
        OptionalTypes made = optional.create(o -> o.moment(Instant.parse("2026-01-01T00:00:00.123456999Z")));

        assertThat(made.getMoment()).isEqualTo(Instant.parse("2026-01-01T00:00:00.123456Z"));
        assertThat(optional.findFirstOrThrow(q -> q.where(OPTIONAL_TYPES.id.eq(made.getId())))
                        .getMoment())
                .isEqualTo(made.getMoment());
    }

    @Test
    void anOffsetComesBackInUtc() {
        OptionalTypes made = optional.create(o -> o.offset(OffsetDateTime.parse("2026-01-01T02:00:00+02:00")));

        assertThat(made.getOffset()).isEqualTo(OffsetDateTime.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void listsOfEveryTypeComeBackInOrder() {
        ListTypes made = lists.create(l -> l.flags(List.of(true, false))
                .smalls(List.of((short) 3, (short) 1))
                .numbers(List.of(3, 1, 2))
                .bigs(List.of(Long.MAX_VALUE))
                .reals(List.of(0.1, -2.5))
                .decimals(List.of(new BigDecimal("1.50")))
                .texts(List.of("b", "", "a,\"{}\\"))
                .uuids(List.of(SOME_UUID))
                .moments(List.of(MOMENT))
                .locals(List.of(LOCAL))
                .dates(List.of(LocalDate.of(2026, 1, 2)))
                .times(List.of(LocalTime.of(1, 2, 3)))
                .planets(List.of(Planet.EARTH)));

        assertThat(made.getFlags()).containsExactly(true, false);
        assertThat(made.getSmalls()).containsExactly((short) 3, (short) 1);
        assertThat(made.getNumbers()).containsExactly(3, 1, 2);
        assertThat(made.getBigs()).containsExactly(Long.MAX_VALUE);
        assertThat(made.getReals()).containsExactly(0.1, -2.5);
        assertThat(made.getDecimals()).first().satisfies(d -> assertThat(d).isEqualByComparingTo("1.5"));
        assertThat(made.getTexts()).containsExactly("b", "", "a,\"{}\\");
        assertThat(made.getUuids()).containsExactly(SOME_UUID);
        assertThat(made.getMoments()).containsExactly(MOMENT);
        assertThat(made.getLocals()).containsExactly(LOCAL);
        assertThat(made.getDates()).containsExactly(LocalDate.of(2026, 1, 2));
        assertThat(made.getTimes()).containsExactly(LocalTime.of(1, 2, 3));
        assertThat(made.getPlanets()).containsExactly(Planet.EARTH);
        assertThat(made.getSingles()).isEmpty();
    }

    @Test
    void defaultsFillWhatIsNotGiven() {
        Instant before = Instant.now().minusSeconds(1);
        Defaults made = defaults.create(d -> d);

        assertThat(made.getId()).startsWith("c").hasSize(25);
        assertThat(made.getUuid().version()).isEqualTo(4);
        assertThat(made.getUuid7().version()).isEqualTo(7);
        assertThat(made.getUuidText()).hasSize(36);
        assertThat(made.getUlid()).hasSize(26);
        assertThat(made.getNanoid()).hasSize(21);
        assertThat(made.getShortNanoid()).hasSize(8);
        assertThat(made.getCreatedAt()).isBetween(before, Instant.now());
        assertThat(made.getChangedAt()).isEqualTo(made.getCreatedAt());
        assertThat(made.isFlag()).isTrue();
        assertThat(made.getSmall()).isEqualTo((short) -3);
        assertThat(made.getBig()).isEqualTo(9_000_000_000L);
        assertThat(made.getDecimal()).isEqualByComparingTo("19.99");
        assertThat(made.getText()).isEqualTo("it's \"quoted\"");
        assertThat(made.getPlanet()).isEqualTo(Planet.EARTH);
        assertThat(made.getDate()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(made.getLanguages()).containsExactly("en", "fr");
        assertThat(made.getComputed()).isEqualTo(42);
    }

    @Test
    void aLoneSurrogateIsRefusedBeforeItIsSent() {
        assertThatThrownBy(() -> optional.create(o -> o.text("broken \ud83d text")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(".text:")
                .hasMessageContaining("surrogate pair");
    }

    @Test
    void aYearThatNoDatabaseHoldsIsRefused() {
        assertThatThrownBy(() -> optional.create(o -> o.date(LocalDate.of(10_000, 1, 1))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(".date:")
                .hasMessageContaining("years 0001 to 9999");
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        assertThatThrownBy(() -> optional.create(o -> o.real(Double.NaN)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(".real:")
                .hasMessageContaining("Give a finite number");
    }

    private AllTypes everything(String text) {
        return all.create(a -> a.flag(true)
                .small(Short.MIN_VALUE)
                .number(Integer.MAX_VALUE)
                .big(Long.MIN_VALUE)
                .single(0.1f)
                .real(Math.PI)
                .decimal(new BigDecimal("12345.678901"))
                .text(text)
                .bytes(new byte[] {0, -1, 127})
                .uuid(SOME_UUID)
                .moment(MOMENT)
                .offset(MOMENT.atOffset(ZoneOffset.ofHours(-5)))
                .local(LOCAL)
                .date(LOCAL.toLocalDate())
                .time(LOCAL.toLocalTime())
                .planet(Planet.EARTH)
                .document(new JsonText("{\"a\":[1,null]}")));
    }
}
