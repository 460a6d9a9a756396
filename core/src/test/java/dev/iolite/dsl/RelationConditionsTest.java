package dev.iolite.dsl;

import static dev.iolite.blog.ExtendedProfileFields.PROFILE;
import static dev.iolite.blog.PostCategoryFields.POST_CATEGORY;
import static dev.iolite.blog.PostFields.POST;
import static dev.iolite.blog.UserFields.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.blog.User;
import dev.iolite.blog.UserBuilder;
import dev.iolite.error.FieldNotLoadedException;
import dev.iolite.query.Comparison;
import dev.iolite.query.Condition;
import dev.iolite.query.Direction;
import dev.iolite.query.Nulls;
import dev.iolite.query.Operand;
import dev.iolite.query.OrderTerm;
import dev.iolite.query.Quantifier;
import org.junit.jupiter.api.Test;

class RelationConditionsTest {

    @Test
    void someEveryAndNone() {
        Condition likes = POST.likes.gt(10).condition();
        assertThat(USER.posts.some(POST.likes.gt(10)).condition())
                .isEqualTo(new Condition.ToMany("posts", Quantifier.SOME, likes, null));
        assertThat(USER.posts.every(POST.likes.gt(10)).condition())
                .isEqualTo(new Condition.ToMany("posts", Quantifier.EVERY, likes, null));
        assertThat(USER.posts.none().condition())
                .isEqualTo(new Condition.ToMany("posts", Quantifier.NONE, Condition.ALWAYS, null));
    }

    @Test
    void aToOneIsAnInstance() {
        User alice = new UserBuilder().id(7).build();
        Condition id = new Condition.Compare("id", Comparison.EQ, new Operand.Value(7), false);
        assertThat(POST.author.is(alice).condition()).isEqualTo(new Condition.ToOne("author", id, false));
        assertThat(POST.author.isNot(USER.id.eq(7)).condition()).isEqualTo(new Condition.ToOne("author", id, true));
        assertThat(USER.profile.isNull().condition()).isEqualTo(new Condition.ToOneIsNull("profile", false));
    }

    @Test
    void anInstanceWithoutItsIdIsRefused() {
        User anybody = new UserBuilder().name("Alice").build();
        assertThatThrownBy(() -> Calls.with(POST.author.is(anybody)))
                .isInstanceOf(FieldNotLoadedException.class)
                .hasMessageContaining("User.id was not loaded");
    }

    @Test
    void countsAreComparedAndSortedBy() {
        assertThat(USER.posts.count(POST.published.eq(true)).gt(3).condition())
                .isEqualTo(new Condition.CountCompare(
                        "posts", POST.published.eq(true).condition(), Comparison.GT, new Operand.Value(3L)));
        assertThat(USER.posts.count().desc().term())
                .isEqualTo(new OrderTerm.ByCount("posts", Condition.ALWAYS, Direction.DESC));
    }

    @Test
    void ordersGoThroughAToOne() {
        assertThat(USER.profile.orderBy(PROFILE.bio.asc().nullsFirst()).term())
                .isEqualTo(new OrderTerm.ByRelation(
                        "profile", new OrderTerm.ByField("bio", Direction.ASC, Nulls.FIRST, false)));
    }

    @Test
    void linkColumnsFilterAndSort() {
        assertThat(POST.categories.someLink(POST_CATEGORY.sortOrder.gt(1)).condition())
                .isEqualTo(new Condition.ToMany(
                        "categories",
                        Quantifier.SOME,
                        Condition.ALWAYS,
                        POST_CATEGORY.sortOrder.gt(1).condition()));
        assertThat(POST.categories.link(POST_CATEGORY.sortOrder).asc().term())
                .isEqualTo(new OrderTerm.ByLink("categories", "sortOrder", Direction.ASC, Nulls.DEFAULT));
    }

    @Test
    void aRelationIsSeenFromItsOtherEnd() {
        assertThat(POST.author.reverse().name()).isEqualTo("posts");
        assertThat(POST.author.reverse().model()).isEqualTo("User");
    }
}
