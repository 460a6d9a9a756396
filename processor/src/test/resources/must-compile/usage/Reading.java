package usage;

import static dev.iolite.conformance.blog.CategoryFields.CATEGORY;
import static dev.iolite.conformance.blog.ExtendedProfileFields.PROFILE;
import static dev.iolite.conformance.blog.PostCategoryFields.POST_CATEGORY;
import static dev.iolite.conformance.blog.PostFields.POST;
import static dev.iolite.conformance.blog.UserFields.USER;
import static dev.iolite.conformance.keys.PersonFields.PERSON;
import static dev.iolite.conformance.keys.SeatFields.SEAT;
import static dev.iolite.conformance.relations.DepartmentFields.DEPARTMENT;

import dev.iolite.conformance.blog.Post;
import dev.iolite.conformance.blog.PostRepository;
import dev.iolite.conformance.blog.Role;
import dev.iolite.conformance.blog.User;
import dev.iolite.conformance.blog.UserRepository;
import dev.iolite.conformance.keys.PersonRepository;
import dev.iolite.conformance.keys.SeatRepository;
import dev.iolite.conformance.relations.DepartmentRepository;
import dev.iolite.dsl.Aggregates;
import dev.iolite.dsl.Group;
import dev.iolite.dsl.Many;
import java.util.List;
import java.util.Optional;

/** Sections 2, 3, 4 and 7 of the API by example. */
class Reading {

    static final Many<User> WITH_POSTS = q -> q.include(USER.posts);

    void unique(UserRepository users, PersonRepository persons, SeatRepository seats) {
        Optional<User> user = users.findUnique(USER.id.eq(42));
        users.findUnique(USER.email.eq("alice@prisma.io"), q -> q.include(USER.posts));
        persons.findUnique(PERSON.fullname("Alice", "Smith"));
        persons.findUnique(PERSON.country_passport("NO", "1"));
        seats.findUnique(SEAT.row_number(1, 2));
        users.findUnique(USER.email.eq("a@b.c").and(USER.profileViews.gt(1)));
        User one = users.findUniqueOrThrow(USER.id.eq(42));
    }

    void many(UserRepository users, PostRepository posts, DepartmentRepository departments) {
        users.findFirst(q -> q.where(USER.name.eq("Alice")));
        posts.findFirst(q -> q.where(POST.title.startsWith("A test"))
                .orderBy(POST.title.asc())
                .take(-1));
        List<User> list = users.findMany(q -> q.where(
                        USER.email.endsWith("prisma.io"), USER.posts.some(POST.likes.gt(10)))
                .orderBy(USER.role.desc(), USER.posts.count().desc(), USER.profile.orderBy(PROFILE.bio.asc()))
                .distinct(USER.city, USER.country)
                .cursor(USER.id.eq(42))
                .skip(1)
                .take(20));
        users.findMany();
        users.findMany(USER.city.eq("Oslo"));
        users.findMany(WITH_POSTS.and(q -> q.take(3)));
        users.findMany(q -> q.include(USER.profile)
                .include(USER.posts, p -> p.where(POST.published.eq(true))
                        .orderBy(POST.title.asc())
                        .take(3)
                        .include(POST.categories))
                .include(USER.posts.count(POST.published.eq(true))));
        users.findMany(q -> q.include(USER.counts()));
        users.findMany(q -> q.select(USER.id, USER.name).select(USER.posts, p -> p.select(POST.title)));
        users.findMany(q -> q.omit(USER.pets));
        users.findMany(q -> q.unomit(USER.passwordHash));
        departments.findMany(q -> q.include(DEPARTMENT.employees));
    }

    void filters(UserRepository users, PostRepository posts, User alice) {
        users.findMany(USER.email.ignoreCase().contains("PRISMA"));
        users.findMany(USER.role.in(Role.ADMIN, Role.USER).not());
        users.findMany(USER.coinflips.has(true).or(USER.coinflips.isEmpty()));
        users.findMany(USER.pets.path("a", 0, "b").eq("x"));
        users.findMany(USER.profile.is(PROFILE.bio.isNull()).or(USER.profile.isNull()));
        posts.findMany(POST.author.is(alice));
        posts.findMany(POST.author.isNot(USER.role.eq(Role.ADMIN)));
        posts.findMany(POST.likes.gt(POST.views));
        posts.findMany(POST.categories.someLink(POST_CATEGORY.sortOrder.gt(1)));
        users.findMany(USER.name.eqIfPresent(null));
        users.findMany(USER.posts.every(POST.published.eq(true)).and(USER.posts.none(POST.likes.lt(1))));
    }

    void numbers(UserRepository users) {
        long n = users.count();
        users.count(USER.posts.some(POST.published.eq(true)));
        boolean exists = users.exists(USER.email.eq("a@b.c"));
        Aggregates<User> a = users.aggregate(
                q -> q.where(USER.city.eq("Oslo")).select(USER.count(), USER.city.count(), USER.profileViews.max()));
        Integer m = a.get(USER.profileViews.max());
        List<Group<User>> groups = users.groupBy(q -> q.by(USER.country, USER.city)
                .having(USER.profileViews.avg().gt(200))
                .orderBy(USER.country.desc(), USER.profileViews.sum().desc())
                .take(10)
                .select(USER.count(), USER.city.count(), USER.profileViews.sum()));
        for (Group<User> g : groups) {
            String country = g.get(USER.country);
            Long views = g.get(USER.profileViews.sum());
        }
    }

    void records(UserRepository users) {
        List<Records.UserCard> cards =
                users.findMany(Records.UserCard.class, q -> q.select(USER.posts, p -> p.take(5)));
        users.findUnique(Records.UserCard.class, USER.id.eq(1));
        List<Records.CityStats> stats =
                users.groupBy(Records.CityStats.class, q -> q.having(USER.profileViews.avg().gt(200)));
    }

    void fields(User user, Post post) {
        List<Post> posts = USER.posts.from(user);
        long n = USER.posts.count().from(user);
        USER.key(user);
        CATEGORY.name.from(post.getCategories().get(0));
    }
}
