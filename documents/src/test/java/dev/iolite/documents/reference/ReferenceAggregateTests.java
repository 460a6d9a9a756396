package dev.iolite.documents.reference;

import static dev.iolite.documents.reference.PostFields.POST;
import static dev.iolite.documents.reference.ReferenceClient.NO_JSON;
import static dev.iolite.documents.reference.UserFields.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.dsl.Aggregates;
import dev.iolite.dsl.Group;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counting, aggregating, grouping. */
@EachDatabase
class ReferenceAggregateTests {

    private final UserRepository users;

    ReferenceAggregateTests(TestDatabase database) {
        users = ReferenceClient.on(database).users;
        user("a@prisma.io", "Denmark", "Copenhagen", 490);
        user("b@prisma.io", "Sweden", "Stockholm", 300);
        user("c@prisma.io", "Sweden", "Stockholm", 200);
        user("d@prisma.io", "France", "Paris", 10);
    }

    private void user(String email, String country, String city, int views) {
        users.create(u -> u.email(email)
                .city(city)
                .country(country)
                .pets(NO_JSON)
                .profileViews(views)
                .posts(p -> p.create(x -> x.title(email).comments(NO_JSON).published(views > 10))));
    }

    @Test
    void countsRecords() {
        assertThat(users.count()).isEqualTo(4);
        assertThat(users.count(USER.posts.some(POST.published.eq(true)))).isEqualTo(3);
    }

    @Test
    void countsSeveralThingsAtOnce() {
        Aggregates<User> counts = users.aggregate(q -> q.select(USER.count(), USER.city.count(), USER.name.count()));
        assertThat(counts.get(USER.count())).isEqualTo(4);
        assertThat(counts.get(USER.city.count())).isEqualTo(4);
        assertThat(counts.get(USER.name.count())).isZero();
    }

    @Test
    void aggregatesProfileViews() {
        Aggregates<User> all = users.aggregate(
                q -> q.select(USER.count(), USER.profileViews.min(), USER.profileViews.max(), USER.profileViews.sum()));
        assertThat(all.get(USER.profileViews.min())).isEqualTo(10);
        assertThat(all.get(USER.profileViews.max())).isEqualTo(490);
        assertThat(all.get(USER.profileViews.sum())).isEqualTo(1000L);
    }

    @Test
    void groupsByCountryAndCity() {
        List<Group<User>> groups = users.groupBy(q -> q.by(USER.country, USER.city)
                .having(USER.profileViews.avg().gt(200))
                .orderBy(USER.country.desc())
                .select(USER.count(), USER.city.count(), USER.profileViews.sum()));
        assertThat(groups).extracting(group -> group.get(USER.country)).containsExactly("Sweden", "Denmark");
        assertThat(groups)
                .extracting(group -> group.get(USER.profileViews.sum()))
                .containsExactly(500L, 490L);
        assertThat(groups).extracting(group -> group.get(USER.count())).containsExactly(2L, 1L);
        assertThat(groups).extracting(group -> group.get(USER.city.count())).containsExactly(2L, 1L);
    }
}
