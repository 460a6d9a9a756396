package dev.iolite.dynamic;

import static dev.iolite.dynamic.Blog.model;
import static dev.iolite.dynamic.Blog.refused;
import static dev.iolite.dynamic.Blog.tree;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.model.JsonText;
import dev.iolite.query.Comparison;
import dev.iolite.query.Condition;
import dev.iolite.query.Condition.And;
import dev.iolite.query.Condition.Compare;
import dev.iolite.query.Condition.In;
import dev.iolite.query.Condition.IsNull;
import dev.iolite.query.Condition.Not;
import dev.iolite.query.Condition.Or;
import dev.iolite.query.Condition.ToMany;
import dev.iolite.query.Condition.ToOne;
import dev.iolite.query.JsonOperator;
import dev.iolite.query.ListOperator;
import dev.iolite.query.Operand;
import dev.iolite.query.Place;
import dev.iolite.query.Quantifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhereReaderTests {

    private static final Condition ONE = equal("id", 1);
    private static final Condition TWO = equal("id", 2);

    private static Condition where(Object... namesAndValues) {
        return model("User")
                .findMany(tree("where", tree(namesAndValues)))
                .arguments()
                .where();
    }

    private static Condition equal(String field, Object value) {
        return new Compare(field, Comparison.EQ, new Operand.Value(value), false);
    }

    @Test
    void emptyListsHoldAlwaysButAnEmptyOrAtTheTop() {
        assertThat(where()).isEqualTo(Condition.ALWAYS);
        assertThat(where("AND", List.of())).isEqualTo(Condition.ALWAYS);
        assertThat(where("NOT", List.of())).isEqualTo(Condition.ALWAYS);
        assertThat(where("NOT", tree())).isEqualTo(Condition.ALWAYS);
        assertThat(where("OR", List.of())).isEqualTo(Condition.NEVER);
        assertThat(where("OR", List.of(tree()))).isEqualTo(Condition.NEVER);
        assertThat(where("OR", List.of(), "id", 1)).isEqualTo(new And(List.of(Condition.NEVER, ONE)));
    }

    @Test
    void anEmptyOrBelowTheTopIsLeftOut() {
        assertThat(where("AND", List.of(tree("OR", List.of())))).isEqualTo(Condition.ALWAYS);
        assertThat(where("OR", List.of(tree("OR", List.of()), tree("id", 1)))).isEqualTo(ONE);
        assertThat(where("NOT", tree("OR", List.of()))).isEqualTo(Condition.ALWAYS);
    }

    @Test
    void anEmptyOrAtTheTopOfARelationsFilterHoldsNever() {
        assertThat(where("posts", tree("some", tree("OR", List.of()))))
                .isEqualTo(new ToMany("posts", Quantifier.SOME, Condition.NEVER, null));
    }

    @Test
    void eachMemberOfNotMustBeFalse() {
        assertThat(where("NOT", List.of(tree("id", 1), tree("id", 2))))
                .isEqualTo(new And(List.of(new Not(ONE), new Not(TWO))));
        assertThat(where("OR", List.of(tree("id", 1), tree("id", 2)))).isEqualTo(new Or(List.of(ONE, TWO)));
        assertThat(where("OR", tree("id", 1))).isEqualTo(ONE);
    }

    @Test
    void nullMeansIsNullWhereTheFieldMayBeNull() {
        Condition isNull = new IsNull("name", false);
        assertThat(where("name", null)).isEqualTo(isNull);
        assertThat(where("name", tree("equals", null))).isEqualTo(isNull);
        assertThat(where("name", tree("not", null))).isEqualTo(new IsNull("name", true));
        refused(() -> where("email", null))
                .withMessageContaining("P2009 User: A value is required but not set. At where.email.");
        refused(() -> where("name", tree("gt", null))).withMessageContaining("At where.name.gt.");
        refused(() -> where("name", tree("in", java.util.Arrays.asList("a", null))))
                .withMessageContaining("At where.name.in[1].");
    }

    @Test
    void operatorsOfOneFieldHoldTogether() {
        assertThat(where("age", tree("gte", 18, "lt", 65)))
                .isEqualTo(new And(List.of(
                        new Compare("age", Comparison.GTE, new Operand.Value(18), false),
                        new Compare("age", Comparison.LT, new Operand.Value(65), false))));
        assertThat(where("age", tree("not", tree("in", List.of(1)))))
                .isEqualTo(new Not(new In("age", new Operand.Values(List.of(1)), false, false)));
        assertThat(where("email", tree("contains", "X", "mode", "insensitive")))
                .isEqualTo(new Condition.Match("email", Place.CONTAINS, new Operand.Value("X"), true));
    }

    @Test
    void valuesAreTakenInTheFormsOfJson() {
        assertThat(where("views", "9223372036854775807")).isEqualTo(equal("views", Long.MAX_VALUE));
        assertThat(where("views", 3)).isEqualTo(equal("views", 3L));
        assertThat(where("balance", "1.50")).isEqualTo(equal("balance", new BigDecimal("1.50")));
        assertThat(where("born", "2020-01-31")).isEqualTo(equal("born", Instant.parse("2020-01-31T00:00:00Z")));
        assertThat(where("born", "2020-01-31T01:00:00+01:00"))
                .isEqualTo(equal("born", Instant.parse("2020-01-31T00:00:00Z")));
        assertThat(where("role", "ADMIN")).isEqualTo(equal("role", "ADMIN"));
        refused(() -> where("id", 1.5)).withMessageContaining("a whole number of 32 bits is expected");
        refused(() -> where("id", "1")).withMessageContaining("found a String");
        refused(() -> where("id", 1L << 40)).withMessageContaining("The number does not fit");
        refused(() -> where("role", "BOSS")).withMessageContaining("Possible are USER, ADMIN.");
        refused(() -> where("born", "31.1.2020")).withMessageContaining("not a valid ISO-8601 Instant");
        refused(() -> where("avatar", "%%%")).withMessageContaining("not base64");
    }

    @Test
    void messagesNeverTellAValue() {
        refused(() -> where("id", "secret"))
                .matches(e -> !String.valueOf(e.getMessage()).contains("secret"));
        refused(() -> where("role", "secret"))
                .matches(e -> !String.valueOf(e.getMessage()).contains("secret"));
    }

    @Test
    void unknownNamesAreAnsweredWithTheNearestAndAll() {
        refused(() -> where("emial", "x"))
                .withMessageStartingWith("P2009 User: There is no argument emial here. At where.emial."
                        + " Did you mean email? Possible are id, email, name,");
        refused(() -> where("posts", tree("some", tree("titel", "x"))))
                .withMessageContaining("P2009 Post: ")
                .withMessageContaining("At where.posts.some.titel. Did you mean title?");
        refused(() -> where("posts", tree("any", tree()))).withMessageContaining("Possible are some, every, none");
        refused(() -> where("email", tree("like", "x"))).withMessageContaining("Possible are equals, not, in");
    }

    @Test
    void toOneFiltersTellNoRowFromAnotherRow() {
        Condition author = new ToOne("user", ONE, false);
        Condition profile = model("Profile")
                .findMany(tree("where", tree("user", tree("id", 1))))
                .arguments()
                .where();
        assertThat(profile).isEqualTo(author);
        assertThat(where("profile", null)).isEqualTo(new Condition.ToOneIsNull("profile", false));
        assertThat(where("profile", tree("isNot", null))).isEqualTo(new Condition.ToOneIsNull("profile", true));
        assertThat(where("profile", tree())).isEqualTo(Condition.ALWAYS);
        assertThat(where("profile", tree("isNot", tree("bio", "x"))))
                .isEqualTo(new ToOne("profile", equal("bio", "x"), true));
        refused(() -> model("Profile").findMany(tree("where", tree("user", null))))
                .withMessageContaining("At where.user.");
    }

    @Test
    void listsDocumentsAndReferences() {
        assertThat(where("tags", tree("has", "a")))
                .isEqualTo(new Condition.ListMatch("tags", ListOperator.HAS, new Operand.Value("a")));
        assertThat(where("tags", tree("isEmpty", false)))
                .isEqualTo(new Condition.ListMatch("tags", ListOperator.IS_NOT_EMPTY, null));
        assertThat(where("settings", tree("path", List.of("a", 0), "equals", Map.of("b", 1))))
                .isEqualTo(new Condition.JsonMatch(
                        "settings",
                        List.of("a", 0),
                        JsonOperator.EQ,
                        new Operand.Value(new JsonText("{\"b\":1}")),
                        false));
        assertThat(where("age", tree("gt", new FieldReference("User", "limit"))))
                .isEqualTo(new Compare("age", Comparison.GT, new Operand.OtherField("limit"), false));
        assertThat(where("name", tree("in", new FieldReference("User", "nicknames"))))
                .isEqualTo(new In("name", new Operand.OtherField("nicknames"), false, false));
        refused(() -> where("settings", tree("path", List.of("a"))))
                .withMessageContaining("P2019 User: A JSON path cannot be set without a scalar filter.");
        refused(() -> where("age", tree("gt", new FieldReference("User", "email"))))
                .withMessageContaining(
                        "P2019 User: A field of type INT is expected, but User.email is of type STRING.");
        refused(() -> where("settings", null)).withMessageContaining("P2012");
    }

    @Test
    void searchesForTheSameWordsBecomeOne() {
        assertThat(where("email", tree("search", "cat"), "name", tree("search", "cat")))
                .isEqualTo(new Condition.Search(List.of("email", "name"), new Operand.Value("cat")));
    }

    @Test
    void relatedRowsAreCounted() {
        assertThat(where("posts", tree("_count", tree("gt", 3))))
                .isEqualTo(new Condition.CountCompare("posts", Condition.ALWAYS, Comparison.GT, new Operand.Value(3L)));
    }
}
