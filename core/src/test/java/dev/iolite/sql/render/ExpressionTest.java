package dev.iolite.sql.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.jdbc.codec.Sql;
import dev.iolite.model.JsonText;
import dev.iolite.schema.EnumType;
import dev.iolite.schema.ScalarType;
import dev.iolite.sql.BinaryOperator;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import dev.iolite.sql.FromItem;
import dev.iolite.sql.Function;
import dev.iolite.sql.JsonTestKind;
import dev.iolite.sql.ListTestKind;
import dev.iolite.sql.Select;
import dev.iolite.sql.SqlStatement;
import dev.iolite.sql.TableName;
import dev.iolite.sql.TextPlace;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EachDatabase
class ExpressionTest {

    private static final EnumType MOOD = new EnumType(
            "Mood",
            "Mood",
            null,
            List.of(
                    new EnumType.Value("SAD", "sad"),
                    new EnumType.Value("HAPPY", "happy"),
                    new EnumType.Value("GLAD", "glad")));
    private static final ColumnType INT = ColumnType.INT;
    private static final ColumnType STRING = ColumnType.STRING;
    private static final ColumnType JSON = ColumnType.of(ScalarType.JSON);
    private static final ColumnType ENUM = new ColumnType(ScalarType.ENUM, false, MOOD, null);
    private static final ColumnType TAGS = new ColumnType(ScalarType.STRING, true, null, null);
    private static final TableName TABLE = new TableName(null, "t");

    private static final Expression.Column ID = column("id", INT);
    private static final Expression.Column NAME = column("name", STRING);
    private static final Expression.Column OTHER = column("other", STRING);
    private static final Expression.Column TAG = column("tags", TAGS);
    private static final Expression.Column MOODS = column("mood", ENUM);
    private static final Expression.Column DOC = column("doc", JSON);

    private final TestDatabase database;
    private final Sql sql;

    ExpressionTest(TestDatabase database) {
        this.database = database;
        this.sql = new Sql(database);
    }

    private static Expression.Column column(String name, ColumnType type) {
        return new Expression.Column("t0", name, type);
    }

    @BeforeEach
    void rows() {
        boolean postgresql = database.kind() == DatabaseKind.POSTGRESQL;
        database.execute("DROP TABLE IF EXISTS \"t\"");
        if (postgresql) {
            database.execute("DROP TYPE IF EXISTS \"Mood\"", "CREATE TYPE \"Mood\" AS ENUM ('sad', 'happy', 'glad')");
        }
        database.execute("CREATE TABLE \"t\" (\"id\" integer PRIMARY KEY, \"name\" " + type(STRING) + ", \"other\" "
                + type(STRING) + ", \"tags\" " + type(TAGS) + ", \"mood\" " + type(ENUM) + ", \"doc\" " + type(JSON)
                + ")");
        row(1, "Alice", "lic", List.of("a", "b"), "SAD", "{\"a\": [1, {\"b c\": \"x\\\"y\"}], \"n\": 5}");
        row(2, "alice%", "alice", List.of(), "HAPPY", "{\"a\": \"Text\", \"n\": 2.5}");
        row(3, "ÄB_c", "c", List.of("b"), "GLAD", "[\"x\", 1, null]");
        row(4, null, null, List.of("it's \"c\""), null, null);
    }

    private String type(ColumnType type) {
        return sql.dialect().typeName(type);
    }

    private void row(
            int id,
            @Nullable String name,
            @Nullable String other,
            List<String> tags,
            @Nullable String mood,
            @Nullable String doc) {
        sql.run(new SqlStatement.Insert(
                TABLE,
                List.of("id", "name", "other", "tags", "mood", "doc"),
                new SqlStatement.Values(List.of(List.of(
                        Sql.one(INT, id),
                        Sql.one(STRING, name),
                        Sql.one(STRING, other),
                        Sql.one(TAGS, tags),
                        Sql.one(ENUM, mood),
                        Sql.one(JSON, doc == null ? null : new JsonText(doc))))),
                null,
                List.of()));
        database.statements().clear();
    }

    private static Select ids(Expression where) {
        return Select.of(List.of(new Select.Output(ID, null)), Sql.table("t", "t0"), List.of(), where)
                .ordered(List.of(new Select.Order(ID, false, false, false)), null, null);
    }

    private List<Integer> found(Expression where) {
        return sql.select(ids(where)).stream().map(row -> (Integer) row.get(0)).toList();
    }

    private static Expression text(String value) {
        return Sql.one(STRING, value);
    }

    private static Expression match(Expression text, TextPlace place, Expression part) {
        return new Expression.TextMatch(text, place, part);
    }

    @Test
    void textMatchesLiterallyAndWithCase(Golden golden) {
        assertThat(found(match(NAME, TextPlace.ANYWHERE, text("lice")))).containsExactly(1, 2);
        assertThat(found(match(NAME, TextPlace.ANYWHERE, text("%")))).containsExactly(2);
        assertThat(found(match(NAME, TextPlace.ANYWHERE, text("B_")))).containsExactly(3);
        assertThat(found(match(NAME, TextPlace.ANYWHERE, text("")))).containsExactly(1, 2, 3);
        assertThat(found(match(NAME, TextPlace.START, text("Al")))).containsExactly(1);
        assertThat(found(match(NAME, TextPlace.START, text("")))).containsExactly(1, 2, 3);
        assertThat(found(match(NAME, TextPlace.END, text("e%")))).containsExactly(2);
        assertThat(found(match(NAME, TextPlace.END, text("")))).containsExactly(1, 2, 3);
        assertThat(found(match(NAME, TextPlace.END, text("longer than all names"))))
                .isEmpty();
        assertThat(found(match(NAME, TextPlace.ANYWHERE, text("\\")))).isEmpty();
        golden.check();
    }

    @Test
    void textMatchesOtherColumns(Golden golden) {
        assertThat(found(match(NAME, TextPlace.ANYWHERE, OTHER))).containsExactly(1, 2, 3);
        assertThat(found(match(NAME, TextPlace.START, OTHER))).containsExactly(2);
        assertThat(found(match(NAME, TextPlace.END, OTHER))).containsExactly(3);
        golden.check();
    }

    @Test
    void caseFolds(Golden golden) {
        Expression.Fold folded = new Expression.Fold(NAME);
        assertThat(found(match(folded, TextPlace.START, new Expression.Fold(text("AL")))))
                .containsExactly(1, 2);
        assertThat(found(new Expression.Binary(folded, BinaryOperator.EQ, new Expression.Fold(text("ALICE")))))
                .containsExactly(1);
        Expression.Parameter list = new Expression.Parameter(
                Sql.many(STRING, List.of("ALICE", "x")).slot(), STRING, true, dev.iolite.sql.Conversion.FOLD);
        assertThat(found(new Expression.InParameter(folded, list, false))).containsExactly(1);
        assertThat(found(new Expression.InParameter(folded, list, true))).containsExactly(2, 3);
        golden.check();
    }

    @Test
    void caseFoldsBeyondAscii() {
        if (database.kind() != DatabaseKind.POSTGRESQL) {
            // PostgreSQL folds as the database's collation says; that of the tests is "C".
            assertThat(found(match(new Expression.Fold(NAME), TextPlace.START, new Expression.Fold(text("äb")))))
                    .containsExactly(3);
        }
    }

    @Test
    void listsAreTested(Golden golden) {
        assertThat(found(list(ListTestKind.HAS, text("b")))).containsExactly(1, 3);
        assertThat(found(list(ListTestKind.HAS, text("it's \"c\"")))).containsExactly(4);
        assertThat(found(list(ListTestKind.HAS_EVERY, Sql.many(STRING, List.of("b", "a")))))
                .containsExactly(1);
        assertThat(found(list(ListTestKind.HAS_EVERY, Sql.many(STRING, List.of()))))
                .containsExactly(1, 2, 3, 4);
        assertThat(found(list(ListTestKind.HAS_SOME, Sql.many(STRING, List.of("b", "zz")))))
                .containsExactly(1, 3);
        assertThat(found(list(ListTestKind.HAS_SOME, Sql.many(STRING, List.of()))))
                .isEmpty();
        assertThat(found(list(ListTestKind.EQ, Sql.one(TAGS, List.of("a", "b")))))
                .containsExactly(1);
        assertThat(found(list(ListTestKind.EQ, Sql.many(STRING, List.of("b", "a")))))
                .isEmpty();
        assertThat(found(list(ListTestKind.EMPTY, null))).containsExactly(2);
        assertThat(found(new Expression.InArray(text("b"), TAG, false))).containsExactly(1, 3);
        assertThat(found(new Expression.InArray(text("b"), TAG, true))).containsExactly(2, 4);
        golden.check();
    }

    private static Expression list(ListTestKind kind, @Nullable Expression operand) {
        return new Expression.ListTest(TAG, kind, operand);
    }

    private static Expression json(List<Object> path, JsonTestKind kind, @Nullable Expression operand) {
        return new Expression.JsonTest(new Expression.JsonAt(DOC, path), kind, operand);
    }

    private static Expression doc(String json) {
        return Sql.one(JSON, new JsonText(json));
    }

    @Test
    void jsonIsTestedAtAPath(Golden golden) {
        assertThat(found(json(List.of("n"), JsonTestKind.EQ, doc("5.0")))).containsExactly(1);
        assertThat(found(json(List.of("a", 1), JsonTestKind.EQ, doc("{\"b c\":\"x\\\"y\"}"))))
                .containsExactly(1);
        assertThat(found(json(List.of("a", 1, "b c"), JsonTestKind.EQ, doc("\"x\\\"y\""))))
                .containsExactly(1);
        assertThat(found(json(List.of("n"), JsonTestKind.LT, doc("3")))).containsExactly(2);
        assertThat(found(json(List.of("n"), JsonTestKind.GTE, doc("2.5")))).containsExactly(1, 2);
        assertThat(found(json(List.of("n"), JsonTestKind.GT, doc("\"text\"")))).isEmpty();
        assertThat(found(json(List.of("a"), JsonTestKind.LTE, doc("\"Text\"")))).containsExactly(2);
        assertThat(found(json(List.of("a", 1, "b c"), JsonTestKind.STRING_CONTAINS, text("\""))))
                .containsExactly(1);
        assertThat(found(json(List.of("a"), JsonTestKind.STRING_STARTS_WITH, text("Te"))))
                .containsExactly(2);
        assertThat(found(json(List.of("a"), JsonTestKind.STRING_ENDS_WITH, text("xt"))))
                .containsExactly(2);
        assertThat(found(json(List.of("a"), JsonTestKind.STRING_ENDS_WITH, text("XT"))))
                .isEmpty();
        assertThat(found(json(List.of("a"), JsonTestKind.STRING_ENDS_WITH_FOLDED, text("XT"))))
                .containsExactly(2);
        assertThat(found(json(List.of(2), JsonTestKind.IS_JSON_NULL, null))).containsExactly(3);
        assertThat(found(json(List.of(), JsonTestKind.ARRAY_STARTS_WITH, doc("\"x\""))))
                .containsExactly(3);
        assertThat(found(json(List.of("it's", "q\"'\\ ?"), JsonTestKind.EQ, doc("1"))))
                .isEmpty();
        golden.check();
    }

    @Test
    void ofOtherJsonNeitherATestHoldsNorItsOpposite() {
        Expression not = new Expression.Not(json(List.of("a"), JsonTestKind.STRING_CONTAINS, text("z")));
        assertThat(found(not)).containsExactly(2);
    }

    @Test
    void jsonArraysAreSearched(Golden golden) {
        if (!sql.dialect().capabilities().jsonElements()) {
            return;
        }
        assertThat(found(json(List.of(), JsonTestKind.ARRAY_CONTAINS, doc("[1, \"x\"]"))))
                .containsExactly(3);
        assertThat(found(json(List.of("a"), JsonTestKind.ARRAY_CONTAINS, doc("[1]"))))
                .containsExactly(1);
        assertThat(found(json(List.of(), JsonTestKind.ARRAY_CONTAINS, doc("[2]"))))
                .isEmpty();
        assertThat(found(json(List.of(), JsonTestKind.ARRAY_ENDS_WITH, doc("null"))))
                .containsExactly(3);
        golden.check();
    }

    @Test
    void enumsSortAsDeclared(Golden golden) {
        Select select = ids(Expression.TRUE).ordered(List.of(new Select.Order(MOODS, false, false, true)), null, null);
        assertThat(sql.select(select)).extracting(row -> row.get(0)).containsExactly(1, 2, 3, 4);
        assertThat(found(new Expression.Binary(MOODS, BinaryOperator.GT, Sql.one(ENUM, "HAPPY"))))
                .containsExactly(3);
        assertThat(found(new Expression.InParameter(MOODS, Sql.many(ENUM, List.of("SAD", "GLAD")), false)))
                .containsExactly(1, 3);
        golden.check();
    }

    @Test
    void nullsStandWhereTheOrderSays(Golden golden) {
        for (boolean descending : List.of(false, true)) {
            for (boolean first : List.of(false, true)) {
                Select select = ids(Expression.TRUE)
                        .ordered(List.of(new Select.Order(NAME, descending, first, true)), null, null);
                List<Object> ids = new ArrayList<>(
                        sql.select(select).stream().map(row -> row.get(0)).toList());
                assertThat(ids.get(first ? 0 : 3)).isEqualTo(4);
            }
        }
        golden.check();
    }

    @Test
    void rowsAreCut(Golden golden) {
        Select all = ids(Expression.TRUE);
        List<Select.Order> order = all.orderBy();
        assertThat(sql.select(all.ordered(order, Sql.one(INT, 2), Sql.one(INT, 1))))
                .hasSize(2);
        assertThat(sql.select(all.ordered(order, null, Sql.one(INT, 3)))).hasSize(1);
        assertThat(sql.select(all.ordered(order, Sql.one(INT, 1), null))).hasSize(1);
        golden.check();
    }

    @Test
    void conditionsCombine(Golden golden) {
        Expression one = new Expression.Binary(ID, BinaryOperator.EQ, Sql.one(INT, 1));
        Expression two = new Expression.Binary(ID, BinaryOperator.EQ, Sql.one(INT, 2));
        Expression named = new Expression.IsNull(NAME, true);
        assertThat(found(new Expression.And(List.of(new Expression.Or(List.of(one, two)), named))))
                .containsExactly(1, 2);
        assertThat(found(new Expression.Not(new Expression.Or(List.of(one, two)))))
                .containsExactly(3, 4);
        assertThat(found(Expression.FALSE)).isEmpty();
        assertThat(found(new Expression.Or(List.of(Expression.FALSE, one)))).containsExactly(1);
        Expression sum = new Expression.Binary(
                new Expression.Binary(ID, BinaryOperator.PLUS, Sql.one(INT, 1)), BinaryOperator.TIMES, Sql.one(INT, 2));
        assertThat(found(new Expression.Binary(sum, BinaryOperator.EQ, new Expression.Constant(6L))))
                .containsExactly(2);
        assertThat(found(new Expression.Binary(
                        new Expression.Case(named, ID, new Expression.Constant(0L)),
                        BinaryOperator.LT,
                        new Expression.Constant(2L))))
                .containsExactly(1, 4);
        Select inner = Select.of(
                List.of(new Select.Output(new Expression.Column("t1", "id", INT), null)),
                Sql.table("t", "t1"),
                List.of(),
                new Expression.Binary(new Expression.Column("t1", "other", STRING), BinaryOperator.EQ, NAME));
        assertThat(found(new Expression.Exists(inner, false))).isEmpty();
        assertThat(found(new Expression.InSelect(List.of(ID), inner, true))).containsExactly(1, 2, 3, 4);
        assertThat(found(new Expression.IsNull(new Expression.Scalar(inner), false)))
                .containsExactly(1, 2, 3, 4);
        golden.check();
    }

    @Test
    void valuesAreAggregated(Golden golden) {
        Select select = Select.of(
                List.of(
                        new Select.Output(new Expression.Aggregate(Function.COUNT, null, ColumnType.LONG), null),
                        new Select.Output(new Expression.Aggregate(Function.COUNT, NAME, ColumnType.LONG), null),
                        new Select.Output(new Expression.Aggregate(Function.SUM, ID, ColumnType.LONG), null),
                        new Select.Output(
                                new Expression.Aggregate(Function.AVG, ID, ColumnType.of(ScalarType.DOUBLE)), null),
                        new Select.Output(new Expression.Aggregate(Function.MAX, ID, INT), null)),
                Sql.table("t", "t0"),
                List.of(),
                new Expression.Binary(ID, BinaryOperator.LT, Sql.one(INT, 3)));
        assertThat(sql.select(select)).containsExactly(List.of(2L, 2L, 3L, 1.5, 2));
        golden.check();
    }

    @Test
    void rowsAreNumberedInTheirGroup(Golden golden) {
        Expression number = new Expression.RowNumber(
                List.of(new Expression.IsNull(NAME, false)), List.of(new Select.Order(ID, true, false, false)));
        Select numbered = Select.of(
                List.of(new Select.Output(ID, "id"), new Select.Output(number, "n")),
                Sql.table("t", "t0"),
                List.of(),
                Expression.TRUE);
        Select first = Select.of(
                List.of(new Select.Output(new Expression.Column("d0", "id", INT), null)),
                new FromItem.Derived(numbered, "d0", false),
                List.of(),
                new Expression.Binary(
                        new Expression.Column("d0", "n", ColumnType.LONG), BinaryOperator.LTE, Sql.one(INT, 1)));
        assertThat(sql.select(first)).extracting(row -> row.get(0)).containsExactlyInAnyOrder(3, 4);
        golden.check();
    }

    @Test
    void theFirstOfEqualRowsIsKept(Golden golden) {
        if (!sql.dialect().capabilities().distinctOn()) {
            return;
        }
        Expression named = new Expression.IsNull(NAME, false);
        Select select = new Select(
                List.of(named),
                List.of(new Select.Output(ID, null)),
                Sql.table("t", "t0"),
                List.of(),
                Expression.TRUE,
                List.of(),
                Expression.TRUE,
                List.of(new Select.Order(named, false, false, false), new Select.Order(ID, true, false, false)),
                null,
                null);
        assertThat(sql.select(select)).extracting(row -> row.get(0)).containsExactly(3, 4);
        golden.check();
    }

    @Test
    void rowsAreWrittenAndReturned(Golden golden) {
        List<Expression.Column> returning = List.of(ID, NAME);
        assertThat(sql.query(
                        new SqlStatement.Insert(
                                TABLE,
                                List.of("id", "name"),
                                new SqlStatement.Values(List.of(List.of(Sql.one(INT, 9), text("new")))),
                                null,
                                returning),
                        List.of(INT, STRING)))
                .containsExactly(List.of(9, "new"));
        assertThat(sql.query(
                        new SqlStatement.Update(
                                TABLE,
                                List.of(
                                        new SqlStatement.Assignment("name", text("changed")),
                                        new SqlStatement.Assignment(
                                                "tags",
                                                new Expression.Append(TAG, Sql.many(STRING, List.of("x", "y"))))),
                                null,
                                new Expression.Binary(ID, BinaryOperator.EQ, Sql.one(INT, 1)),
                                List.of(ID, NAME, TAG)),
                        List.of(INT, STRING, TAGS)))
                .containsExactly(List.of(1, "changed", List.of("a", "b", "x", "y")));
        assertThat(sql.query(
                        new SqlStatement.Delete(
                                TABLE, new Expression.Binary(ID, BinaryOperator.EQ, Sql.one(INT, 9)), returning),
                        List.of(INT, STRING)))
                .containsExactly(List.of(9, "new"));
        golden.check();
    }

    @Test
    void listsGrow() {
        for (List<String> added : List.of(List.<String>of(), List.of("q"))) {
            sql.run(new SqlStatement.Update(
                    TABLE,
                    List.of(new SqlStatement.Assignment("tags", new Expression.Append(TAG, Sql.many(STRING, added)))),
                    null,
                    new Expression.Binary(ID, BinaryOperator.LTE, Sql.one(INT, 2)),
                    List.of()));
        }
        Select select = Select.of(
                        List.of(new Select.Output(TAG, null)), Sql.table("t", "t0"), List.of(), Expression.TRUE)
                .ordered(ids(Expression.TRUE).orderBy(), Sql.one(INT, 2), null);
        assertThat(sql.select(select)).containsExactly(List.of(List.of("a", "b", "q")), List.of(List.of("q")));
    }

    @Test
    void rowsAreUpdatedFromOthers(Golden golden) {
        FromItem.Rows rows = new FromItem.Rows(
                List.of(Sql.many(INT, List.of(1, 2)), Sql.many(ENUM, List.of("GLAD", "GLAD"))),
                List.of("k", "v"),
                null,
                "r0");
        assertThat(sql.run(new SqlStatement.Update(
                        TABLE,
                        List.of(new SqlStatement.Assignment("mood", new Expression.Column("r0", "v", ENUM))),
                        rows,
                        new Expression.Binary(ID, BinaryOperator.EQ, new Expression.Column("r0", "k", INT)),
                        List.of())))
                .isEqualTo(2);
        assertThat(found(new Expression.Binary(MOODS, BinaryOperator.EQ, Sql.one(ENUM, "GLAD"))))
                .containsExactly(1, 2, 3);
        database.statements().statements();
        golden.check();
    }

    @Test
    void conflictsAreResolved(Golden golden) {
        if (!sql.dialect().capabilities().onConflict()) {
            return;
        }
        SqlStatement.Source values = new SqlStatement.Values(List.of(List.of(Sql.one(INT, 1), text("excluded"))));
        List<SqlStatement.Assignment> assignments =
                List.of(new SqlStatement.Assignment("name", new Expression.Excluded("name", STRING)));
        assertThat(sql.query(
                        new SqlStatement.Insert(
                                TABLE,
                                List.of("id", "name"),
                                values,
                                new SqlStatement.Conflict(
                                        List.of("id"), assignments, new Expression.IsNull(NAME, true)),
                                List.of(NAME)),
                        List.of(STRING)))
                .containsExactly(List.of("excluded"));
        Select select = Select.of(
                List.of(
                        new Select.Output(new Expression.Column("r0", "k", INT), null),
                        new Select.Output(new Expression.Column("r0", "v", STRING), null)),
                new FromItem.Rows(
                        List.of(Sql.many(INT, List.of(1, 7)), Sql.many(STRING, List.of("p", "q"))),
                        List.of("k", "v"),
                        null,
                        "r0"),
                List.of(),
                Expression.TRUE);
        assertThat(sql.run(new SqlStatement.Insert(
                        TABLE,
                        List.of("id", "name"),
                        new SqlStatement.Selected(select),
                        new SqlStatement.Conflict(List.of(), List.of(), null),
                        List.of())))
                .isEqualTo(1);
        golden.check();
    }

    @Test
    void textsAreSearched(Golden golden) {
        if (!sql.dialect().capabilities().fullTextSearch()) {
            return;
        }
        assertThat(found(new Expression.Search(List.of(NAME, OTHER), text("alice | lic"), false)))
                .containsExactly(1, 2);
        assertThat(found(new Expression.Search(List.of(NAME), text("alice & !lic"), false)))
                .containsExactly(1, 2);
        Select ranked = ids(Expression.TRUE)
                .ordered(
                        List.of(
                                new Select.Order(
                                        new Expression.Search(List.of(NAME), text("alice"), true), true, false, true),
                                new Select.Order(ID, false, false, false)),
                        Sql.one(INT, 2),
                        null);
        assertThat(sql.select(ranked)).hasSize(2);
        golden.check();
    }
}
