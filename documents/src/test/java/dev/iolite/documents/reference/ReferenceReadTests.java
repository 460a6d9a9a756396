package dev.iolite.documents.reference;

import static dev.iolite.documents.reference.ExtendedProfileFields.EXTENDED_PROFILE;
import static dev.iolite.documents.reference.PostFields.POST;
import static dev.iolite.documents.reference.ReferenceClient.NO_JSON;
import static dev.iolite.documents.reference.UserFields.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.dsl.OrderBy;
import dev.iolite.dsl.Where;
import dev.iolite.error.FieldNotLoadedException;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Model queries that read, and the options select, include, where, orderBy, distinct. */
@EachDatabase
class ReferenceReadTests {

    private final ReferenceClient client;
    private final UserRepository users;
    private final PostRepository posts;
    private User alice;

    ReferenceReadTests(TestDatabase database) {
        client = ReferenceClient.on(database);
        users = client.users;
        posts = client.posts;
    }

    @BeforeEach
    void rows() {
        alice = users.create(u -> u.email("alice@prisma.io")
                .city("Paris")
                .country("France")
                .pets(NO_JSON)
                .name("Alice")
                .role(Role.ADMIN)
                .profile(p -> p.create(x -> x.bio("Hello World")))
                .posts(p -> p.create(
                        x -> x.title("A test 1").comments(NO_JSON).likes(20),
                        x -> x.title("A test 2").comments(NO_JSON))));
        users.create(u -> u.email("bob@prisma.io")
                .city("Lyon")
                .country("France")
                .pets(NO_JSON)
                .name("Bob")
                .posts(p -> p.create(x -> x.title("boop").comments(NO_JSON))));
        users.create(u ->
                u.email("carol@example.com").city("Paris").country("Denmark").pets(NO_JSON));
    }

    @Test
    void findUniqueByIdAndByUniqueAttribute() {
        assertThat(users.findUnique(USER.id.eq(alice.getId()))).contains(alice);
        assertThat(users.findUnique(USER.email.eq("alice@prisma.io"))).contains(alice);
        assertThat(users.findUnique(USER.id.eq(-1))).isEmpty();
    }

    @Test
    void rejectOnNotFoundThrowsNoUserFound() {
        assertThatThrownBy(() -> users.findUnique(USER.id.eq(-1), q -> q.rejectOnNotFound(true)))
                .isInstanceOf(RecordNotFoundException.class)
                .hasMessageContaining("No User found");
        assertThatThrownBy(() -> users.findFirst(q ->
                        q.where(USER.name.eq("Nobody")).rejectOnNotFound(e -> new IllegalStateException("User error"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("User error");
    }

    @Test
    void findFirstTakesTheFirstOrWithANegativeTakeTheLast() {
        assertThat(users.findFirst(q -> q.where(USER.name.eq("Alice")))).contains(alice);
        assertThat(posts.findFirst(q -> q.where(POST.title.startsWith("A test"))
                                .orderBy(POST.title.asc())
                                .take(-1))
                        .orElseThrow()
                        .getTitle())
                .isEqualTo("A test 2");
    }

    @Test
    void findManyReturnsAListThatMayBeEmpty() {
        assertThat(users.findMany(USER.name.eq("Alice"))).containsExactly(alice);
        assertThat(users.findMany(USER.name.eq("Nobody"))).isEmpty();
    }

    @Test
    void selectReadsChosenFieldsOnly() {
        User some = users.findUnique(USER.id.eq(alice.getId()), q -> q.select(USER.name, USER.profileViews))
                .orElseThrow();
        assertThat(some.getName()).isEqualTo("Alice");
        assertThat(some.getProfileViews()).isZero();
        assertThatThrownBy(some::getEmail).isInstanceOf(FieldNotLoadedException.class);
        assertThat(users.findMany(q -> q.select(USER.email, USER.role))).hasSize(3);
    }

    @Test
    void selectCountsAndNestsAndMayHoldIncludes() {
        User counted = users.findUnique(USER.id.eq(alice.getId()), q -> q.select(USER.posts.count()))
                .orElseThrow();
        assertThat(USER.posts.count().from(counted)).isEqualTo(2);
        User nested = users.findUnique(
                        USER.id.eq(alice.getId()),
                        q -> q.select(USER.id, USER.name)
                                .select(
                                        USER.posts,
                                        p -> p.select(POST.id, POST.title).orderBy(POST.title.asc())))
                .orElseThrow();
        assertThat(nested.getPosts()).extracting(Post::getTitle).containsExactly("A test 1", "A test 2");
        User included = users.findUnique(
                        USER.id.eq(alice.getId()),
                        q -> q.select(USER.id, USER.name).select(USER.posts, p -> p.include(POST.author)))
                .orElseThrow();
        assertThat(included.getPosts())
                .allSatisfy(post -> assertThat(post.getAuthor()).isEqualTo(alice));
    }

    @Test
    void selectAndIncludeDoNotMixOnOneLevel() {
        assertThatThrownBy(() -> users.findMany(q -> q.select(USER.id).include(USER.posts)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("select and include");
    }

    @Test
    void includeReadsRelationsAndCounts() {
        List<User> all = users.findMany(q -> q.include(USER.profile)
                .include(USER.posts)
                .include(USER.posts.count())
                .orderBy(USER.id.asc()));
        assertThat(all.get(0).getProfile().getBio()).isEqualTo("Hello World");
        assertThat(all).extracting(user -> user.getPosts().size()).containsExactly(2, 1, 0);
        assertThat(all).extracting(user -> USER.posts.count().from(user)).containsExactly(2L, 1L, 0L);
    }

    @Test
    void whereFiltersByFieldsAndRelationsAndIsReusable() {
        Where<User> nameIs = USER.name.eq("Rich").and(USER.email.contains("rich@boop.com"));
        assertThat(users.findMany(nameIs)).isEmpty();
        assertThat(users.findMany(q -> q.where(USER.email.endsWith("prisma.io"))))
                .hasSize(2);
        assertThat(users.count(USER.posts.some(POST.published.eq(true)))).isEqualTo(2);
    }

    @Test
    void orderBySortsByFieldsRelationsAndCounts() {
        OrderBy<User> orderEmailsByDescending = USER.email.desc();
        assertThat(users.findMany(q -> q.orderBy(orderEmailsByDescending)))
                .extracting(User::getEmail)
                .containsExactly("carol@example.com", "bob@prisma.io", "alice@prisma.io");
        assertThat(users.findMany(q -> q.orderBy(USER.posts.count().desc())))
                .extracting(User::getEmail)
                .containsExactly("alice@prisma.io", "bob@prisma.io", "carol@example.com");
        assertThat(posts.findMany(q -> q.orderBy(POST.author.orderBy(USER.name.desc()), POST.title.asc())))
                .extracting(Post::getTitle)
                .containsExactly("boop", "A test 1", "A test 2");
        assertThat(users.findMany(q -> q.select(USER.email, USER.role).orderBy(USER.role.desc(), USER.email.desc())))
                .extracting(User::getEmail)
                .containsExactly("alice@prisma.io", "carol@example.com", "bob@prisma.io");
    }

    @Test
    void orderBySortsNestedLists() {
        List<User> sorted = users.findMany(q -> q.orderBy(USER.email.asc())
                .include(USER.posts, p -> p.select(POST.title).orderBy(POST.title.desc())));
        assertThat(sorted.get(0).getPosts()).extracting(Post::getTitle).containsExactly("A test 2", "A test 1");
    }

    @Test
    void orderByReachesOverSeveralRelations() {
        assertThat(client.profiles.findMany(q -> q.orderBy(EXTENDED_PROFILE.User.orderBy(USER.email.asc()))))
                .hasSize(1);
    }

    @Test
    void distinctKeepsOneOfEach() {
        assertThat(users.findMany(q ->
                        q.select(USER.city, USER.country).distinct(USER.city).orderBy(USER.city.desc())))
                .extracting(User::getCity)
                .containsExactly("Paris", "Lyon");
        assertThat(users.findMany(q -> q.select(USER.city, USER.country).distinct(USER.city, USER.country)))
                .hasSize(3);
        assertThat(users.findMany(q -> q.where(USER.email.contains("prisma.io"))
                        .select(USER.city, USER.country)
                        .distinct(USER.city, USER.country)))
                .hasSize(2);
    }

    @Test
    void filterOperatorsOfTheReference() {
        assertThat(users.findMany(USER.name.eq("Bob"))).hasSize(1);
        assertThat(users.findMany(USER.name.ne("Bob"))).containsExactly(alice);
        assertThat(users.findMany(USER.id.in(alice.getId(), -1, -2))).containsExactly(alice);
        assertThat(users.findMany(USER.name.in("Alice", "Bob").not())).isEmpty();
    }
}
