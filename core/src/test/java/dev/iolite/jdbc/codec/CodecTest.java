package dev.iolite.jdbc.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.error.InvalidInputException;
import dev.iolite.error.StoredValueException;
import dev.iolite.model.JsonText;
import dev.iolite.schema.EnumType;
import dev.iolite.schema.NativeType;
import dev.iolite.schema.ScalarType;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import dev.iolite.sql.Select;
import dev.iolite.sql.SqlStatement;
import dev.iolite.sql.TableName;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@EachDatabase
class CodecTest {

    private static final EnumType ROLE = new EnumType(
            "Role",
            "Role",
            null,
            List.of(new EnumType.Value("USER", "user"), new EnumType.Value("ADMIN", "it's \"A\"")));

    private final TestDatabase database;
    private final Sql sql;

    CodecTest(TestDatabase database) {
        this.database = database;
        this.sql = new Sql(database);
    }

    /** A type, and values each of which must come back as it is. */
    record Case(ColumnType type, List<Object> values) {
        @Override
        public String toString() {
            return type.scalar() + (type.nativeType() == null ? "" : " " + type.nativeType());
        }
    }

    private static Case of(ScalarType type, Object... values) {
        return new Case(ColumnType.of(type), Arrays.asList(values));
    }

    static Stream<Case> types() {
        return Stream.concat(usual(), declared());
    }

    private static Stream<Case> usual() {
        return Stream.of(
                of(ScalarType.BOOLEAN, true, false),
                of(ScalarType.SHORT, (short) 0, Short.MIN_VALUE, Short.MAX_VALUE),
                of(ScalarType.INT, 0, Integer.MIN_VALUE, Integer.MAX_VALUE),
                of(ScalarType.LONG, 0L, Long.MIN_VALUE, Long.MAX_VALUE, (1L << 53) + 1),
                of(ScalarType.FLOAT, 0f, 0.1f, Float.MAX_VALUE, Float.MIN_NORMAL),
                of(ScalarType.DOUBLE, 0d, 0.1, 1 / 3d, Double.MAX_VALUE, Double.MIN_NORMAL, -1e-7),
                of(
                        ScalarType.DECIMAL,
                        BigDecimal.ZERO,
                        new BigDecimal("0.1"),
                        new BigDecimal("-12345678.1234567"),
                        new BigDecimal("100")),
                of(
                        ScalarType.STRING,
                        "",
                        "plain",
                        "it's \"quoted\"",
                        "a\\b%c_d",
                        "äöü 😀",
                        "{a,b}",
                        "NULL",
                        "line\nfeed\ttab",
                        "?"),
                of(ScalarType.UUID, new UUID(0, 0), UUID.fromString("ffffffff-ffff-4fff-bfff-ffffffffffff")),
                of(
                        ScalarType.INSTANT,
                        Instant.parse("2026-01-31T10:20:30.123456Z"),
                        Instant.parse("0001-01-01T00:00:00Z"),
                        Instant.parse("1582-10-10T00:00:00Z"),
                        Instant.parse("1969-12-31T23:59:59.999999Z"),
                        Instant.parse("9999-12-31T23:59:59.999999Z"),
                        Instant.parse("2026-03-08T07:30:00Z")),
                of(
                        ScalarType.OFFSET_DATE_TIME,
                        OffsetDateTime.parse("2026-01-31T10:20:30.5Z"),
                        OffsetDateTime.parse("0001-01-01T00:00:00Z")),
                of(
                        ScalarType.LOCAL_DATE_TIME,
                        LocalDateTime.parse("2026-03-08T02:30:00"),
                        LocalDateTime.parse("0001-01-01T00:00:00"),
                        LocalDateTime.parse("9999-12-31T23:59:59.999999")),
                of(
                        ScalarType.LOCAL_DATE,
                        LocalDate.parse("0001-01-01"),
                        LocalDate.parse("1582-10-10"),
                        LocalDate.parse("9999-12-31")),
                of(
                        ScalarType.LOCAL_TIME,
                        LocalTime.MIDNIGHT,
                        LocalTime.parse("23:59:59.999999"),
                        LocalTime.parse("02:30")));
    }

    private static Stream<Case> declared() {
        return Stream.of(
                new Case(new ColumnType(ScalarType.ENUM, false, ROLE, null), List.of("USER", "ADMIN")),
                new Case(
                        declared(ScalarType.INSTANT, "Timestamp", "3"),
                        List.of(Instant.parse("2026-03-08T07:30:00.123Z"), Instant.parse("0001-01-01T00:00:00Z"))),
                new Case(
                        declared(ScalarType.INSTANT, "Timestamptz", "3"),
                        List.of(Instant.parse("2026-03-08T07:30:00.123Z"))),
                new Case(declared(ScalarType.INSTANT, "Date"), List.of(Instant.parse("2026-03-08T00:00:00Z"))),
                new Case(declared(ScalarType.INSTANT, "Time", "3"), List.of(Instant.parse("1970-01-01T07:30:00.123Z"))),
                new Case(
                        declared(ScalarType.INSTANT, "Timetz", "3"),
                        List.of(Instant.parse("1970-01-01T07:30:00.123Z"))),
                new Case(
                        declared(ScalarType.DECIMAL, "Decimal", "10", "2"),
                        List.of(new BigDecimal("12.5"), new BigDecimal("-0.01"))),
                new Case(declared(ScalarType.STRING, "VarChar", "20"), List.of("", "short")));
    }

    private static ColumnType declared(ScalarType type, String name, String... arguments) {
        return new ColumnType(type, false, null, new NativeType(name, List.of(arguments)));
    }

    @BeforeEach
    void enums() {
        if (database.kind() == DatabaseKind.POSTGRESQL) {
            database.execute(
                    "DROP TABLE IF EXISTS \"t\"",
                    "DROP TYPE IF EXISTS \"Role\"",
                    "CREATE TYPE \"Role\" AS ENUM ('user', 'it''s \"A\"')");
        }
    }

    private void table(ColumnType type) {
        database.execute(
                "DROP TABLE IF EXISTS \"t\"",
                "CREATE TABLE \"t\" (\"n\" integer, \"v\" " + sql.dialect().typeName(type) + ")");
    }

    private void insert(ColumnType type, int n, @Nullable Object value) {
        assertThat(sql.run(new SqlStatement.Insert(
                        new TableName(null, "t"),
                        List.of("n", "v"),
                        new SqlStatement.Values(List.of(List.of(Sql.one(ColumnType.INT, n), Sql.one(type, value)))),
                        null,
                        List.of())))
                .isEqualTo(1);
    }

    private static Expression.Column column(String name, ColumnType type) {
        return new Expression.Column("t0", name, type);
    }

    private List<@Nullable Object> values(ColumnType type, Expression where) {
        Select select =
                Select.of(List.of(new Select.Output(column("v", type), null)), Sql.table("t", "t0"), List.of(), where);
        List<Select.Order> order = List.of(new Select.Order(column("n", ColumnType.INT), false, false, false));
        return sql.select(select.ordered(order, null, null)).stream()
                .map(row -> row.get(0))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void valuesComeBackAsTheyWere(Case types) {
        table(types.type());
        for (int i = 0; i < types.values().size(); i++) {
            insert(types.type(), i, types.values().get(i));
        }
        insert(types.type(), 99, null);

        List<Object> expected = new java.util.ArrayList<>(types.values());
        expected.add(null);
        // PostgreSQL's driver prepares on the server after five runs and changes to its binary form.
        for (int run = 0; run < 8; run++) {
            assertThat(values(types.type(), Expression.TRUE)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyValueIsFoundByItselfAndInAList(Case types) {
        table(types.type());
        for (int i = 0; i < types.values().size(); i++) {
            insert(types.type(), i, types.values().get(i));
        }
        Expression.Column column = column("v", types.type());
        for (Object value : types.values()) {
            assertThat(values(
                            types.type(),
                            new Expression.Binary(
                                    column, dev.iolite.sql.BinaryOperator.EQ, Sql.one(types.type(), value))))
                    .containsExactly(value);
            assertThat(values(
                            types.type(),
                            new Expression.InParameter(column, Sql.many(types.type(), List.of(value)), false)))
                    .containsExactly(value);
        }
        assertThat(values(
                        types.type(),
                        new Expression.InParameter(column, Sql.many(types.type(), types.values()), false)))
                .isEqualTo(types.values());
        assertThat(values(
                        types.type(), new Expression.InParameter(column, Sql.many(types.type(), types.values()), true)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void listsComeBackAsTheyWere(Case types) {
        ColumnType list = new ColumnType(
                types.type().scalar(),
                true,
                types.type().enumType(),
                types.type().nativeType());
        table(list);
        insert(list, 0, types.values());
        insert(list, 1, List.of());
        insert(list, 2, null);

        for (int run = 0; run < 8; run++) {
            assertThat(values(list, Expression.TRUE)).isEqualTo(List.of(types.values(), List.of(), List.of()));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void rowsAreMadeOfLists(Case types) {
        table(types.type());
        List<Integer> numbers = java.util.stream.IntStream.range(
                        0, types.values().size())
                .boxed()
                .toList();
        dev.iolite.sql.FromItem.Rows rows = new dev.iolite.sql.FromItem.Rows(
                List.of(Sql.many(ColumnType.INT, numbers), Sql.many(types.type(), types.values())),
                List.of("n", "v"),
                "row",
                "r0");
        Select select = Select.of(
                List.of(
                        new Select.Output(new Expression.Column("r0", "n", ColumnType.INT), null),
                        new Select.Output(new Expression.Column("r0", "v", types.type()), null)),
                rows,
                List.of(),
                Expression.TRUE);
        List<Select.Order> order =
                List.of(new Select.Order(new Expression.Column("r0", "row", ColumnType.LONG), false, false, false));
        sql.run(new SqlStatement.Insert(
                new TableName(null, "t"),
                List.of("n", "v"),
                new SqlStatement.Selected(select.ordered(order, null, null)),
                null,
                List.of()));

        assertThat(values(types.type(), Expression.TRUE)).isEqualTo(types.values());
    }

    @Test
    void bytesComeBack() {
        ColumnType type = ColumnType.of(ScalarType.BYTES);
        table(type);
        byte[] bytes = {0, 1, -1, 127, -128};
        insert(type, 0, bytes);
        assertThat((byte[]) values(type, Expression.TRUE).get(0)).isEqualTo(bytes);
        assertThat((byte[]) values(
                                type,
                                new Expression.InParameter(column("v", type), Sql.many(type, List.of(bytes)), false))
                        .get(0))
                .isEqualTo(bytes);

        ColumnType list = new ColumnType(ScalarType.BYTES, true, null, null);
        table(list);
        insert(list, 0, List.of(bytes, new byte[0]));
        List<?> read = (List<?>) values(list, Expression.TRUE).get(0);
        assertThat(read).hasSize(2);
        assertThat((byte[]) read.get(0)).isEqualTo(bytes);
        assertThat((byte[]) read.get(1)).isEmpty();
    }

    @Test
    void jsonDocumentsAreEqualWhateverTheirText() {
        ColumnType type = ColumnType.of(ScalarType.JSON);
        table(type);
        insert(type, 0, new JsonText("{\"b\": [1.50, null, \"x\\u00e4\\n\"], \"a\": true}"));
        insert(type, 1, new JsonText("null"));
        insert(type, 2, null);

        Expression equal = new Expression.JsonTest(
                column("v", type),
                dev.iolite.sql.JsonTestKind.EQ,
                Sql.one(type, new JsonText("{\"a\":true,\"b\":[1.5,null,\"xä\\n\"]}")));
        assertThat(values(type, equal)).hasSize(1);
        assertThat(values(
                        type,
                        new Expression.JsonTest(column("v", type), dev.iolite.sql.JsonTestKind.IS_JSON_NULL, null)))
                .containsExactly(new JsonText("null"));
        assertThat(values(type, new Expression.IsNull(column("v", type), false)))
                .hasSize(1)
                .containsNull();
    }

    @Test
    void nativeTypesOfPostgresqlTakeTexts() {
        if (database.kind() != DatabaseKind.POSTGRESQL) {
            return;
        }
        comesBack(declared(ScalarType.STRING, "Uuid"), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        comesBack(declared(ScalarType.STRING, "Inet"), "10.0.0.1");
        comesBack(declared(ScalarType.STRING, "Bit", "3"), "101");
        comesBack(declared(ScalarType.STRING, "VarBit", "5"), "101");
        comesBack(declared(ScalarType.STRING, "Char", "3"), "abc");
        comesBack(declared(ScalarType.STRING, "Text"), "abc");
        comesBack(declared(ScalarType.INT, "SmallInt"), 7);
        comesBack(declared(ScalarType.INT, "Oid"), 7);
        comesBack(declared(ScalarType.DOUBLE, "Real"), 0.5);
        comesBack(declared(ScalarType.DECIMAL, "Money"), new BigDecimal("12.5"));
        comesBack(declared(ScalarType.JSON, "Json"), new JsonText("[1]"));
        comesBack(declared(ScalarType.LONG, "BigInt"), 7L);
        comesBack(declared(ScalarType.DOUBLE, "DoublePrecision"), 0.1);
        comesBack(declared(ScalarType.BOOLEAN, "Boolean"), true);
    }

    private void comesBack(ColumnType type, Object value) {
        table(type);
        insert(type, 0, value);
        for (int run = 0; run < 8; run++) {
            assertThat(values(
                            type,
                            new Expression.Binary(
                                    column("v", type), dev.iolite.sql.BinaryOperator.EQ, Sql.one(type, value))))
                    .as(type.toString())
                    .containsExactly(value);
        }
        if (type.scalar() != ScalarType.JSON) {
            assertThat(values(
                            type, new Expression.InParameter(column("v", type), Sql.many(type, List.of(value)), false)))
                    .as(type.toString())
                    .containsExactly(value);
        }
    }

    @Test
    void jsonListsComeBack() {
        ColumnType list = new ColumnType(ScalarType.JSON, true, null, null);
        table(list);
        insert(list, 0, List.of(new JsonText("[1,2]"), new JsonText("\"a\\\"b\""), new JsonText("null")));
        assertThat(values(list, Expression.TRUE).get(0).toString().replace(" ", ""))
                .isEqualTo("[JsonText[text=[1,2]],JsonText[text=\"a\\\"b\"],JsonText[text=null]]");
    }

    @Test
    void timesAreCutAndStoredTellsHow() {
        Codec micros = sql.codecs().column(ColumnType.of(ScalarType.INSTANT));
        assertThat(micros.stored(Instant.parse("2026-01-01T00:00:00.123456789Z")))
                .isEqualTo(Instant.parse("2026-01-01T00:00:00.123456Z"));
        ColumnType millis = declared(ScalarType.INSTANT, "Timestamp", "3");
        assertThat(sql.codecs().column(millis).stored(Instant.parse("2026-01-01T00:00:00.999999999Z")))
                .isEqualTo(Instant.parse("2026-01-01T00:00:00.999Z"));
        table(millis);
        insert(millis, 0, Instant.parse("1960-01-01T00:00:00.999999999Z"));
        assertThat(values(millis, Expression.TRUE)).containsExactly(Instant.parse("1960-01-01T00:00:00.999Z"));
        assertThat(sql.codecs()
                        .column(ColumnType.of(ScalarType.OFFSET_DATE_TIME))
                        .stored(OffsetDateTime.parse("2026-01-01T00:00:00+02:00")))
                .isEqualTo(OffsetDateTime.parse("2025-12-31T22:00:00Z"));
    }

    /** A user's own table may have a column without a zone; the session's zone must not matter. */
    @Test
    void aPointInTimeFitsAColumnWithAndWithoutZone() {
        if (database.kind() == DatabaseKind.POSTGRESQL) {
            ColumnType type = ColumnType.of(ScalarType.INSTANT);
            Instant time = Instant.parse("2026-03-08T07:30:00.123Z");
            database.execute("DROP TABLE IF EXISTS \"t\"", "CREATE TABLE \"t\" (\"n\" integer, \"v\" timestamp(3))");
            insert(type, 0, time);
            for (int run = 0; run < 8; run++) {
                assertThat(values(
                                type,
                                new Expression.Binary(
                                        column("v", type), dev.iolite.sql.BinaryOperator.LTE, Sql.one(type, time))))
                        .containsExactly(time);
            }
        }
    }

    @Test
    void decimalsAreCalculatedExactly() {
        ColumnType type = ColumnType.of(ScalarType.DECIMAL);
        table(type);
        insert(type, 0, new BigDecimal("0.1"));
        sql.run(new SqlStatement.Update(
                new TableName(null, "t"),
                List.of(new SqlStatement.Assignment(
                        "v",
                        new Expression.Binary(
                                column("v", type),
                                dev.iolite.sql.BinaryOperator.PLUS,
                                Sql.one(type, new BigDecimal("0.2"))))),
                null,
                Expression.TRUE,
                List.of()));
        assertThat(values(
                        type,
                        new Expression.Binary(
                                column("v", type),
                                dev.iolite.sql.BinaryOperator.EQ,
                                Sql.one(type, new BigDecimal("0.3")))))
                .containsExactly(new BigDecimal("0.3"));
    }

    @Test
    void idsSortAlike() {
        ColumnType type = ColumnType.of(ScalarType.UUID);
        table(type);
        List<UUID> sorted = List.of(
                new UUID(0, 1),
                new UUID(1, -1),
                new UUID(Long.MAX_VALUE, 0),
                new UUID(Long.MIN_VALUE, 0),
                new UUID(-1, 0));
        for (int i = 0; i < sorted.size(); i++) {
            insert(type, sorted.size() - i, sorted.get(i));
        }
        Select select = Select.of(
                        List.of(new Select.Output(column("v", type), null)),
                        Sql.table("t", "t0"),
                        List.of(),
                        Expression.TRUE)
                .ordered(List.of(new Select.Order(column("v", type), false, false, false)), null, null);
        assertThat(sql.select(select)).extracting(row -> row.get(0)).isEqualTo(sorted);
    }

    @Test
    void aStoredNumberThatDoesNotFitIsNotCut() {
        if (database.kind() == DatabaseKind.SQLITE) {
            table(ColumnType.INT);
            database.execute("INSERT INTO \"t\" VALUES (1, 3000000000)");
            assertThatThrownBy(() -> values(ColumnType.INT, Expression.TRUE)).isInstanceOf(StoredValueException.class);
        }
    }

    @Test
    void whatWouldBeStoredBrokenIsRefused() {
        refused(ScalarType.STRING, "half \ud800 pair");
        refused(ScalarType.DOUBLE, Double.NaN);
        refused(ScalarType.FLOAT, Float.POSITIVE_INFINITY);
        refused(ScalarType.INSTANT, Instant.MAX);
        refused(ScalarType.INSTANT, Instant.parse("0000-12-31T23:59:59Z"));
        refused(ScalarType.LOCAL_DATE, LocalDate.of(10_000, 1, 1));
        refused(ScalarType.OFFSET_DATE_TIME, OffsetDateTime.parse("9999-12-31T23:30:00-01:00"));
        if (database.kind() == DatabaseKind.POSTGRESQL) {
            refused(ScalarType.STRING, "a\0b");
        }
        if (database.kind() == DatabaseKind.SQLITE) {
            refused(ScalarType.DECIMAL, new BigDecimal("1234567890.123456"));
            refused(ScalarType.JSON, new JsonText("{"));
        }
        ColumnType role = new ColumnType(ScalarType.ENUM, false, ROLE, null);
        table(role);
        assertThatThrownBy(() -> insert(role, 0, "user")).isInstanceOf(InvalidInputException.class);
    }

    private void refused(ScalarType scalar, Object value) {
        ColumnType type = ColumnType.of(scalar);
        table(type);
        assertThatThrownBy(() -> insert(type, 0, value)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> values(
                        type, new Expression.InParameter(column("v", type), Sql.many(type, List.of(value)), false)))
                .isInstanceOf(InvalidInputException.class);
    }
}
