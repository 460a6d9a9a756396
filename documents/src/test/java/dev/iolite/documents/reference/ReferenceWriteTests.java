package dev.iolite.documents.reference;

import static dev.iolite.documents.reference.ExtendedProfileFields.EXTENDED_PROFILE;
import static dev.iolite.documents.reference.PostFields.POST;
import static dev.iolite.documents.reference.ReferenceClient.NO_JSON;
import static dev.iolite.documents.reference.UserFields.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.error.ConnectedRecordsNotFoundException;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Model queries that write, and the nested queries. */
@EachDatabase
class ReferenceWriteTests {

    private final UserRepository users;
    private final ExtendedProfileRepository profiles;
    private final PostRepository posts;
    private final User alice;

    ReferenceWriteTests(TestDatabase database) {
        ReferenceClient client = ReferenceClient.on(database);
        users = client.users;
        profiles = client.profiles;
        posts = client.posts;
        alice = client.user("alice@prisma.io", "Alice");
    }

    private List<String> titlesOf(User user) {
        return posts.findMany(q -> q.where(POST.author.is(user)).orderBy(POST.title.asc())).stream()
                .map(Post::getTitle)
                .toList();
    }

    private Post post(String title) {
        return posts.create(p -> p.title(title).author(alice).comments(NO_JSON));
    }

    @Test
    void createManyRecordsOneByOneAndAtOnce() {
        User ariana = users.create(u -> u.email("ariana@prisma.io")
                .city("Rome")
                .country("Italy")
                .pets(NO_JSON)
                .name("Ari")
                .profileViews(20)
                .coinflips(List.of(true, false, false))
                .role(Role.ADMIN));
        assertThat(ariana.getCoinflips()).containsExactly(true, false, false);
        long count = users.createMany(
                List.of("sonali@prisma.io", "alex@prisma.io", "yewande@prisma.io"),
                (u, email) -> u.email(email).city("Oslo").country("Norway").pets(NO_JSON));
        assertThat(count).isEqualTo(3);
    }

    @Test
    void updateUpsertAndDeleteOneRecord() {
        User changed = users.update(USER.id.eq(alice.getId()), u -> u.email("alice@prisma.example"));
        assertThat(changed.getEmail()).isEqualTo("alice@prisma.example");
        User put = users.upsert(
                USER.id.eq(alice.getId()),
                c -> c.email("alice@prisma.io").city("Paris").country("France").pets(NO_JSON),
                u -> u.email("alice@prisma.io"));
        assertThat(put).isEqualTo(alice);
        assertThat(users.delete(USER.email.eq("alice@prisma.io"), q -> q.select(USER.email, USER.name))
                        .getName())
                .isEqualTo("Alice");
        assertThatThrownBy(() -> users.delete(USER.id.eq(alice.getId()))).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> users.update(USER.id.eq(alice.getId()), u -> u.name("x")))
                .isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void updateManyAndDeleteManyCount() {
        users.update(
                alice,
                u -> u.posts(
                        p -> p.create(x -> x.title("liked").comments(NO_JSON).likes(11))));
        assertThat(users.updateMany(USER.name.eq("Alice"), u -> u.name("ALICE")))
                .isEqualTo(1);
        assertThat(users.updateMany(
                        USER.email.contains("prisma.io").and(USER.posts.some(POST.likes.gt(10))),
                        u -> u.role(Role.USER)))
                .isEqualTo(1);
        posts.deleteAll();
        assertThat(users.deleteMany(USER.name.eq("Alice"))).isZero();
        assertThat(users.deleteAll()).isEqualTo(1);
    }

    @Test
    void nestedCreateFromEitherSide() {
        User user = users.create(
                u -> u.email("new@prisma.io")
                        .city("Oslo")
                        .country("Norway")
                        .pets(NO_JSON)
                        .profile(p -> p.create(x -> x.bio("Hello World")))
                        .posts(p -> p.create(
                                x -> x.title("This is my first post").comments(NO_JSON),
                                x -> x.title("Here comes a second post").comments(NO_JSON))),
                q -> q.include(USER.posts).include(USER.profile));
        assertThat(user.getPosts()).hasSize(2);
        assertThat(user.getProfile().getBio()).isEqualTo("Hello World");
        ExtendedProfile profile = profiles.create(
                p -> p.bio("Hello World")
                        .User(u -> u.create(x -> x.email("from-child@prisma.io")
                                .city("Oslo")
                                .country("Norway")
                                .pets(NO_JSON))),
                q -> q.include(EXTENDED_PROFILE.User));
        assertThat(profile.getUser().getEmail()).isEqualTo("from-child@prisma.io");
    }

    @Test
    void nestedCreateInAnUpdate() {
        users.update(
                USER.email.eq("alice@prisma.io"),
                u -> u.profile(p -> p.create(x -> x.bio("Hello World")))
                        .posts(p -> p.create(x -> x.title("Hello World").comments(NO_JSON))));
        assertThat(profiles.count()).isEqualTo(1);
        assertThat(titlesOf(alice)).containsExactly("Hello World");
    }

    @Test
    void nestedCreateMany() {
        users.update(
                USER.id.eq(alice.getId()),
                u -> u.name("Elliott")
                        .posts(p -> p.createMany(
                                List.of("My first post", "My second post"),
                                (x, title) -> x.title(title).comments(NO_JSON))));
        assertThat(titlesOf(alice)).containsExactly("My first post", "My second post");
    }

    @Test
    void connectByUniqueFieldIdAndKey() {
        assertThat(profiles.create(p -> p.bio("a").User(u -> u.connect(USER.email.eq("alice@prisma.io"))))
                        .getUserId())
                .isEqualTo(alice.getId());
        profiles.deleteAll();
        assertThat(profiles.create(p -> p.bio("b").userId(alice.getId())).getUserId())
                .isEqualTo(alice.getId());
        Post post = post("moved");
        User bob = users.create(
                u -> u.email("bob@prisma.io").city("Oslo").country("Norway").pets(NO_JSON));
        users.update(bob, u -> u.posts(p -> p.connect(POST.id.eq(post.getId()))));
        assertThat(titlesOf(bob)).containsExactly("moved");
    }

    @Test
    void connectToAMissingRecordSaysWhatWasExpected() {
        assertThatThrownBy(() -> users.update(alice, u -> u.posts(p -> p.connect(POST.id.eq(-1)))))
                .isInstanceOf(ConnectedRecordsNotFoundException.class)
                .hasMessageContaining("Expected 1")
                .hasMessageContaining("found 0");
    }

    @Test
    void connectOrCreate() {
        profiles.create(p -> p.bio("The coolest Alice")
                .User(u -> u.connectOrCreate(
                        USER.email.eq("alice@prisma.io"),
                        x -> x.email("alice@prisma.io")
                                .city("Paris")
                                .country("France")
                                .pets(NO_JSON))));
        assertThat(users.count()).isEqualTo(1);
        users.update(
                alice,
                u -> u.posts(p -> p.connectOrCreate(
                                POST.id.eq(-32), x -> x.title("first").comments(NO_JSON))
                        .connectOrCreate(POST.id.eq(-19), x -> x.title("second").comments(NO_JSON))));
        assertThat(titlesOf(alice)).containsExactly("first", "second");
    }

    @Test
    void disconnectUpdateUpsertAndDeleteOfOne() {
        users.update(alice, u -> u.profile(p -> p.upsert(c -> c.bio("Hello World"), x -> x.bio("changed"))));
        assertThat(profiles.findMany()).extracting(ExtendedProfile::getBio).containsExactly("Hello World");
        users.update(alice, u -> u.profile(p -> p.update(x -> x.bio("Hello again"))));
        assertThat(profiles.findMany()).extracting(ExtendedProfile::getBio).containsExactly("Hello again");
        users.update(alice, u -> u.profile(p -> p.disconnect()));
        users.update(alice, u -> u.profile(p -> p.disconnect()));
        assertThat(profiles.findMany()).extracting(ExtendedProfile::getUserId).containsOnlyNulls();
        users.update(alice, u -> u.profile(p -> p.create(x -> x.bio("gone soon"))));
        users.update(alice, u -> u.profile(p -> p.delete()));
        assertThat(profiles.count()).isEqualTo(1);
    }

    @Test
    void updateUpsertAndDeleteOfMany() {
        Post one = post("one");
        Post two = post("two");
        users.update(
                alice,
                u -> u.posts(p -> p.update(POST.id.eq(one.getId()), x -> x.published(false))
                        .upsert(
                                POST.id.eq(two.getId()),
                                c -> c.title("This is my first post").comments(NO_JSON),
                                x -> x.title("changed"))
                        .upsert(
                                POST.id.eq(-23),
                                c -> c.title("This is my second post").comments(NO_JSON),
                                x -> x.title("not there"))));
        assertThat(titlesOf(alice)).containsExactly("This is my second post", "changed", "one");
        users.update(
                USER.id.eq(alice.getId()), u -> u.posts(p -> p.updateMany(POST.published.eq(false), x -> x.likes(3))));
        assertThat(posts.findMany(POST.likes.eq(3))).containsExactly(one);
        users.update(alice, u -> u.posts(p -> p.delete(POST.id.eq(one.getId()))));
        assertThat(titlesOf(alice)).containsExactly("This is my second post", "changed");
        users.update(USER.id.eq(alice.getId()), u -> u.name("Updated name").posts(p -> p.deleteAll()));
        assertThat(posts.count()).isZero();
    }

    @Test
    void atomicNumbersDoNotRace() {
        users.update(alice, u -> u.increment(USER.profileViews, 5));
        assertThat(users.update(alice, u -> u.multiply(USER.profileViews, 2)).getProfileViews())
                .isEqualTo(10);
    }
}
