package dev.iolite.sql.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.jdbc.codec.Sql;
import dev.iolite.sql.BinaryOperator;
import dev.iolite.sql.Expression;
import dev.iolite.sql.ListTestKind;
import dev.iolite.sql.Select;
import dev.iolite.sql.TextPlace;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

@EachDatabase
class ExpressionTest extends ExpressionFixture {

    ExpressionTest(TestDatabase database) {
        super(database);
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
        Expression folded = new Expression.Fold(text("B"));
        assertThat(found(new Expression.InArray(folded, new Expression.Fold(TAG), false)))
                .containsExactly(1, 3);
        assertThat(found(new Expression.InArray(folded, new Expression.Fold(TAG), true)))
                .containsExactly(2, 4);
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
}
