package dev.iolite.dsl;

import static dev.iolite.blog.PostFields.POST;
import static dev.iolite.blog.UserFields.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.blog.User;
import dev.iolite.error.InvalidInputException;
import dev.iolite.query.Condition;
import dev.iolite.query.LoadStrategy;
import dev.iolite.query.OrderTerm;
import dev.iolite.query.Page;
import dev.iolite.query.Read;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Selection;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTest {

    private static final Many<User> WITH_POSTS = q -> q.include(USER.posts);

    @Test
    void nothingSaidIsEverything() {
        ManyQuery<User> query = many(q -> {});
        assertThat(query.arguments()).isSameAs(ReadArguments.ALL);
        assertThat(query.selection()).isSameAs(Selection.DEFAULT);
    }

    @Test
    void whereAndOrderByAppend() {
        ManyQuery<User> query = many(q -> q.where(USER.city.eq("Oslo"), USER.name.isNotNull())
                .where(USER.posts.some())
                .orderBy(USER.role.desc())
                .orderBy(USER.id.asc())
                .distinct(USER.city, USER.country)
                .cursor(USER.id.eq(42))
                .skip(1)
                .take(20)
                .relationLoadStrategy(LoadStrategy.JOIN));

        ReadArguments arguments = query.arguments();
        assertThat(((Condition.And) arguments.where()).members()).hasSize(3);
        assertThat(arguments.orderBy()).hasSize(2);
        assertThat(arguments.distinct()).containsExactly("city", "country");
        assertThat(arguments.cursor().fields()).containsExactly("id");
        assertThat(arguments.page()).isEqualTo(Page.of(1, 20));
        assertThat(query.strategy()).isEqualTo(LoadStrategy.JOIN);
    }

    @Test
    void pagesCountFromOne() {
        assertThat(many(q -> q.paginate(2, 10)).arguments().page()).isEqualTo(Page.of(10, 10));
        assertThat(many(q -> q.paginate(3)).arguments().page()).isEqualTo(Page.of(40, 20));
        assertThatThrownBy(() -> Calls.with(many(q -> q.paginate(0)))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Calls.with(many(q -> q.skip(-1)))).hasMessageContaining("skip got a negative number");
    }

    @Test
    void ofTakeOnlyTheSignCountsInFindFirst() {
        assertThat(FirstQuery.<User>of("User", null, q -> q.take(-5))
                        .arguments()
                        .page())
                .isEqualTo(Page.of(null, -1));
        assertThat(FirstQuery.<User>of("User", null, q -> {}).arguments().page())
                .isEqualTo(Page.of(null, 1));
    }

    @Test
    void piecesCombine() {
        ManyQuery<User> query = many(WITH_POSTS.and(q -> q.take(3)));
        assertThat(query.arguments().page()).isEqualTo(Page.of(null, 3));
        assertThat(query.selection().includes()).hasSize(1);
    }

    @Test
    void includesNest() {
        Selection selection = many(q -> q.include(USER.profile)
                        .include(
                                USER.posts,
                                p -> p.where(POST.published.eq(true)).take(3).include(POST.categories))
                        .include(USER.posts.count(POST.published.eq(true))))
                .selection();

        assertThat(selection.fields()).isNull();
        assertThat(selection.includes()).extracting(Selection.Include::relation).containsExactly("profile", "posts");
        Selection.Include posts = selection.includes().get(1);
        assertThat(posts.arguments().page()).isEqualTo(Page.of(null, 3));
        assertThat(posts.selection().includes().get(0).relation()).isEqualTo("categories");
        assertThat(selection.counts())
                .containsExactly(new Selection.RelationCount(
                        "posts", POST.published.eq(true).condition()));
    }

    @Test
    void selectNamesFieldsAndRelations() {
        Selection selection = many(q -> q.select(USER.id, USER.name).select(USER.posts, p -> p.select(POST.title)))
                .selection();

        assertThat(selection.fields()).containsExactly("id", "name");
        assertThat(selection.includes().get(0).selection().fields()).containsExactly("title");
    }

    @Test
    void allCountsAtOnce() {
        assertThat(many(q -> q.include(USER.counts())).selection().counts())
                .extracting(Selection.RelationCount::relation)
                .containsExactly("posts");
    }

    @Test
    void selectAndIncludeDoNotMix() {
        assertThatThrownBy(() -> Calls.with(many(q -> q.select(USER.id).include(USER.posts))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("User")
                .hasMessageContaining("select and include do not mix on one level");
        assertThatThrownBy(() -> Calls.with(many(q -> q.include(USER.posts).select(USER.id))))
                .hasMessageContaining("do not mix");
        assertThatThrownBy(() -> Calls.with(many(q -> q.select(USER.id).omit(USER.pets))))
                .hasMessageContaining("omit");
    }

    @Test
    void aSelectMayHoldIncludesOneLevelDown() {
        Selection selection = many(q -> q.select(USER.id).select(USER.posts, p -> p.include(POST.categories)))
                .selection();
        assertThat(selection.includes().get(0).selection().includes()).hasSize(1);
    }

    @Test
    void aLoadStrategyHoldsForTheWholeCall() {
        assertThatThrownBy(() ->
                        Calls.with(many(q -> q.include(USER.posts, p -> p.relationLoadStrategy(LoadStrategy.JOIN)))))
                .hasMessageContaining("outermost");
    }

    @Test
    void aProjectionIsTunedNotChanged() {
        Selection card = new Selection(
                List.of("name"),
                List.of(),
                List.of(),
                List.of(new Selection.Include(
                        "posts",
                        ReadArguments.ALL,
                        new Selection(List.of("id"), List.of(), List.of(), List.of(), List.of()))),
                List.of());

        Selection tuned = ManyQuery.<User>of("User", card, q -> q.select(USER.posts, p -> p.take(5)))
                .selection();

        assertThat(tuned.fields()).containsExactly("name");
        assertThat(tuned.includes().get(0).arguments().page()).isEqualTo(Page.of(null, 5));
        assertThat(tuned.includes().get(0).selection().fields()).containsExactly("id");
        assertThatThrownBy(() -> Calls.with(ManyQuery.<User>of("User", card, q -> q.select(USER.city))))
                .hasMessageContaining("Add a component");
        assertThatThrownBy(() -> Calls.with(ManyQuery.<User>of("User", card, q -> q.select(USER.profile))))
                .hasMessageContaining("profile");
    }

    @Test
    void groupsAndAggregates() {
        Read.GroupBy read = GroupQuery.<User>of(
                        "User",
                        q -> q.by(USER.country, USER.city)
                                .where(USER.name.isNotNull())
                                .having(USER.profileViews.avg().gt(200))
                                .orderBy(
                                        USER.country.desc(),
                                        USER.profileViews.sum().desc())
                                .take(10)
                                .select(USER.count(), USER.city.count(), USER.profileViews.sum()))
                .read();

        assertThat(read.by()).containsExactly("country", "city");
        assertThat(read.having()).isInstanceOf(Condition.AggregateCompare.class);
        assertThat(read.orderBy().get(1)).isInstanceOf(OrderTerm.ByAggregate.class);
        assertThat(read.terms()).hasSize(3);
    }

    @Test
    void groupsNeedFieldsAndAnOrderForAPart() {
        assertThatThrownBy(() -> Calls.with(
                        GroupQuery.<User>of("User", q -> q.select(USER.count())).read()))
                .hasMessageContaining("by(..)");
        assertThatThrownBy(() -> Calls.with(
                        GroupQuery.<User>of("User", q -> q.by(USER.city).take(1))
                                .read()))
                .hasMessageContaining("orderBy(..)");
    }

    @Test
    void aggregatesAreReadByWhatWasSelected() {
        AggregateQuery<User> query = AggregateQuery.of("User", q -> q.select(USER.count(), USER.profileViews.max()));
        Aggregates<User> values = new Aggregates<>("User", query.terms(), java.util.Arrays.asList(0L, null));

        Long count = values.get(USER.count());
        Integer max = values.get(USER.profileViews.max());
        assertThat(count).isZero();
        assertThat(max).isNull();
        assertThatThrownBy(() -> values.get(USER.city.count())).hasMessageContaining("not selected");
        assertThatThrownBy(() -> values.present(USER.profileViews.max(), "CityStats.views"))
                .hasMessageContaining("CityStats.views");
    }

    private static ManyQuery<User> many(Many<User> piece) {
        return ManyQuery.of("User", null, piece);
    }
}
