package dev.iolite.sql.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.sql.Expression;
import dev.iolite.sql.JsonTestKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

@EachDatabase
class JsonExpressionTest extends ExpressionFixture {

    JsonExpressionTest(TestDatabase database) {
        super(database);
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
}
