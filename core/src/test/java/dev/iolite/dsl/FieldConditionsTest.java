package dev.iolite.dsl;

import static dev.iolite.blog.PostCategoryFields.POST_CATEGORY;
import static dev.iolite.blog.PostFields.POST;
import static dev.iolite.blog.UserFields.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.blog.Role;
import dev.iolite.error.InvalidInputException;
import dev.iolite.query.Comparison;
import dev.iolite.query.Condition;
import dev.iolite.query.JsonOperator;
import dev.iolite.query.ListOperator;
import dev.iolite.query.Operand;
import dev.iolite.query.Place;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldConditionsTest {

    @Test
    void comparesWithPrimitives() {
        assertThat(USER.profileViews.gte(3).condition()).isEqualTo(compare("profileViews", Comparison.GTE, 3));
        assertThat(POST.published.eq(true).condition()).isEqualTo(compare("published", Comparison.EQ, true));
    }

    @Test
    void numbersOfEachTypeTakeLiterals() {
        LongField<Object> big = new LongField<>("Row", "big");
        ShortField<Object> small = new ShortField<>("Row", "small");
        DecimalField<Object> price = new DecimalField<>("Row", "price");

        assertThat(big.eq(42).condition()).isEqualTo(compare("big", Comparison.EQ, 42L));
        assertThat(small.lt(5).condition()).isEqualTo(compare("small", Comparison.LT, (short) 5));
        assertThat(price.gt(9).condition()).isEqualTo(compare("price", Comparison.GT, BigDecimal.valueOf(9)));
        assertThatThrownBy(() -> Calls.with(small.eq(40_000)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("16 bits");
    }

    @Test
    void anEnumTravelsAsItsName() {
        assertThat(USER.role.eq(Role.ADMIN).condition()).isEqualTo(compare("role", Comparison.EQ, "ADMIN"));
        assertThat(USER.role.in(Role.ADMIN, Role.USER).condition())
                .isEqualTo(new Condition.In("role", new Operand.Values(List.of("ADMIN", "USER")), false, false));
    }

    @Test
    void nullIsRefusedWithAHintToIsNull() {
        String absent = null;
        assertThatThrownBy(() -> Calls.with(USER.name.eq(null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("User.name")
                .hasMessageContaining("isNull()");
        assertThatThrownBy(() -> Calls.with(USER.name.ne(absent))).hasMessageContaining("isNull()");
        assertThatThrownBy(() -> Calls.with(USER.profileViews.gt((Integer) null)))
                .hasMessageContaining("isNull()");
        assertThatThrownBy(() -> Calls.with(USER.name.contains(absent))).hasMessageContaining("User.name");
        assertThatThrownBy(() -> Calls.with(USER.name.in(Arrays.asList("a", null))))
                .hasMessageContaining("contains null");
        assertThatThrownBy(() -> Calls.with(USER.email.eq(absent))).hasMessageContaining("User.email");
    }

    @Test
    void aFilterMayBeAbsentWhenTheCallSaysSo() {
        assertThat(USER.city.eqIfPresent(null).condition()).isEqualTo(Condition.ALWAYS);
        assertThat(USER.city.eqIfPresent("Oslo").condition()).isEqualTo(compare("city", Comparison.EQ, "Oslo"));
    }

    @Test
    void comparesAFieldWithAnother() {
        assertThat(POST.likes.gt(POST.views).condition())
                .isEqualTo(new Condition.Compare("likes", Comparison.GT, new Operand.OtherField("views"), false));
        assertThat(USER.city.eq(USER.country).condition())
                .isEqualTo(new Condition.Compare("city", Comparison.EQ, new Operand.OtherField("country"), false));
    }

    @Test
    void aFieldCanBeInAListField() {
        ListField<dev.iolite.blog.User, String> nicknames = new ListField<>("User", "nicknames");
        assertThat(USER.name.in(nicknames).condition())
                .isEqualTo(new Condition.In("name", new Operand.OtherField("nicknames"), false, false));
    }

    @Test
    void betweenIncludesBothEnds() {
        assertThat(USER.profileViews.between(1, 3).condition())
                .isEqualTo(Condition.and(
                        compare("profileViews", Comparison.GTE, 1), compare("profileViews", Comparison.LTE, 3)));
    }

    @Test
    void matchesTexts() {
        assertThat(USER.email.endsWith("prisma.io").condition())
                .isEqualTo(new Condition.Match("email", Place.ENDS_WITH, new Operand.Value("prisma.io"), false));
        assertThat(USER.email.ignoreCase().contains("X").condition())
                .isEqualTo(new Condition.Match("email", Place.CONTAINS, new Operand.Value("X"), true));
        assertThat(USER.name.contains(USER.city).condition())
                .isEqualTo(new Condition.Match("name", Place.CONTAINS, new Operand.OtherField("city"), false));
    }

    @Test
    void asksLists() {
        assertThat(USER.coinflips.has(true).condition())
                .isEqualTo(new Condition.ListMatch("coinflips", ListOperator.HAS, new Operand.Value(true)));
        assertThat(USER.coinflips.hasEvery(true, false).condition())
                .isEqualTo(new Condition.ListMatch(
                        "coinflips", ListOperator.HAS_EVERY, new Operand.Values(List.of(true, false))));
        assertThat(USER.coinflips.isEmpty().condition())
                .isEqualTo(new Condition.ListMatch("coinflips", ListOperator.IS_EMPTY, null));
    }

    @Test
    void asksJson() {
        assertThat(USER.pets.path(0, "name").stringContains("Re").condition())
                .isEqualTo(new Condition.JsonMatch(
                        "pets", List.of(0, "name"), JsonOperator.STRING_CONTAINS, new Operand.Value("Re"), false));
        assertThat(USER.pets.isJsonNull().condition())
                .isEqualTo(new Condition.JsonMatch("pets", List.of(), JsonOperator.IS_JSON_NULL, null, false));
        assertThatThrownBy(() -> Calls.with(USER.pets.path(1.5).isNull()))
                .hasMessageContaining("neither a key nor a position");
    }

    @Test
    void aUniqueFieldGivesAKey() {
        Key<dev.iolite.blog.User> key = USER.email.eq("a@b.c");
        assertThat(key.unique().fields()).containsExactly("email");
        assertThat(key.and(USER.profileViews.gt(1)).unique().rest())
                .isEqualTo(compare("profileViews", Comparison.GT, 1));
    }

    @Test
    void aCompoundKeyHasAMethod() {
        assertThat(POST_CATEGORY.postId_categoryId(1, 2).unique().fields()).containsExactly("postId", "categoryId");
    }

    @Test
    void conditionsCombine() {
        Where<dev.iolite.blog.User> a = USER.city.eq("Oslo");
        Where<dev.iolite.blog.User> b = USER.country.eq("Norway");

        assertThat(a.and(b).condition()).isEqualTo(new Condition.And(List.of(a.condition(), b.condition())));
        assertThat(a.or(b).condition()).isEqualTo(new Condition.Or(List.of(a.condition(), b.condition())));
        assertThat(Conditions.not(a, b).condition())
                .isEqualTo(
                        new Condition.And(List.of(new Condition.Not(a.condition()), new Condition.Not(b.condition()))));
        assertThat(Conditions.<dev.iolite.blog.User>or().condition()).isEqualTo(Condition.NEVER);
        assertThat(a.and(b).model()).isEqualTo("User");
    }

    private static Condition compare(String field, Comparison comparison, Object value) {
        return new Condition.Compare(field, comparison, new Operand.Value(value), false);
    }
}
