package dev.iolite.sql.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.jdbc.codec.Sql;
import dev.iolite.schema.ScalarType;
import dev.iolite.sql.BinaryOperator;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import dev.iolite.sql.FromItem;
import dev.iolite.sql.Function;
import dev.iolite.sql.Select;
import dev.iolite.sql.SqlStatement;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@EachDatabase
class StatementTest extends ExpressionFixture {

    StatementTest(TestDatabase database) {
        super(database);
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
    void theMeanOfWholeNumbersIsThatOfFloatingNumbers() {
        Select select = Select.of(
                List.of(new Select.Output(
                        new Expression.Aggregate(Function.AVG, ID, ColumnType.of(ScalarType.DOUBLE)), null)),
                Sql.table("t", "t0"),
                List.of(),
                new Expression.Binary(ID, BinaryOperator.NE, Sql.one(INT, 3)));
        assertThat(sql.select(select)).containsExactly(List.of(7 / 3.0));
    }

    @Test
    void aNumberThatNoLongerFitsIsRefused() {
        assertThatThrownBy(() -> sql.run(new SqlStatement.Update(
                        TABLE,
                        List.of(new SqlStatement.Assignment(
                                "id", new Expression.Binary(ID, BinaryOperator.PLUS, Sql.one(INT, Integer.MAX_VALUE)))),
                        null,
                        new Expression.Binary(ID, BinaryOperator.EQ, Sql.one(INT, 1)),
                        List.of())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(found(new Expression.Binary(ID, BinaryOperator.EQ, Sql.one(INT, 1))))
                .containsExactly(1);
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
                                                new Expression.Append(
                                                        TAG, Sql.many(STRING, List.of("x", "y")), false))),
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
                    List.of(new SqlStatement.Assignment(
                            "tags", new Expression.Append(TAG, Sql.many(STRING, added), false))),
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
        assertThat(found(new Expression.Search(List.of(NAME, OTHER), text("alice | lic"), false, "User")))
                .containsExactly(1, 2);
        assertThat(found(new Expression.Search(List.of(NAME), text("alice & !lic"), false, "User")))
                .containsExactly(1, 2);
        Select ranked = ids(Expression.TRUE)
                .ordered(
                        List.of(
                                new Select.Order(
                                        new Expression.Search(List.of(NAME), text("alice"), true, "User"),
                                        true,
                                        false,
                                        true),
                                new Select.Order(ID, false, false, false)),
                        Sql.one(INT, 2),
                        null);
        assertThat(sql.select(ranked)).hasSize(2);
        golden.check();
    }
}
