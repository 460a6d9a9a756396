package dev.iolite.conformance;

import static dev.iolite.conformance.blog.CategoryFields.CATEGORY;
import static dev.iolite.conformance.blog.ExtendedProfileFields.PROFILE;
import static dev.iolite.conformance.blog.PostCategoryFields.POST_CATEGORY;
import static dev.iolite.conformance.blog.PostFields.POST;
import static dev.iolite.conformance.blog.UserFields.USER;
import static dev.iolite.conformance.types.AllTypesFields.ALL_TYPES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.annotation.CountOf;
import dev.iolite.annotation.SumOf;
import dev.iolite.client.Iolite;
import dev.iolite.conformance.blog.CategoryRepository;
import dev.iolite.conformance.blog.Post;
import dev.iolite.conformance.blog.PostRepository;
import dev.iolite.conformance.blog.Role;
import dev.iolite.conformance.blog.User;
import dev.iolite.conformance.blog.UserBuilder;
import dev.iolite.conformance.blog.UserRepository;
import dev.iolite.conformance.types.AllTypes;
import dev.iolite.conformance.types.AllTypesRepository;
import dev.iolite.conformance.types.Defaults;
import dev.iolite.conformance.types.DefaultsRepository;
import dev.iolite.conformance.types.ListTypes;
import dev.iolite.conformance.types.ListTypesRepository;
import dev.iolite.conformance.types.OptionalTypes;
import dev.iolite.conformance.types.OptionalTypesRepository;
import dev.iolite.conformance.types.Planet;
import dev.iolite.dsl.CreateInput;
import dev.iolite.dsl.GroupProjection;
import dev.iolite.dsl.Projection;
import dev.iolite.dsl.UpdateInput;
import dev.iolite.error.FieldNotLoadedException;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.model.JsonText;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Generated code on real databases: every type it reads and writes, every kind of record. */
@EachDatabase
class GeneratedModelsTests {

    record PostTitle(int id, String title) implements Projection<Post> {}

    record UserCard(
            String email,
            List<PostTitle> posts,
            @CountOf("posts") long postCount) implements Projection<User> {}

    record Views(
            String city,
            @CountOf long users,
            @SumOf("profileViews") long views) implements GroupProjection<User> {}

    record SignUp(
            String email,
            String city,
            String country,
            JsonText pets,
            @Nullable Role role) implements CreateInput<User> {}

    record Patch(@Nullable String city, @Nullable Optional<String> name) implements UpdateInput<User> {}

    private static final JsonText NO_PETS = new JsonText("[]");

    private final Iolite iolite;
    private final UserRepository users;
    private final PostRepository posts;

    GeneratedModelsTests(TestDatabase database) {
        this.iolite = Iolite.builder().dataSource(database.dataSource()).build();
        String name = database.kind().name().toLowerCase(Locale.ROOT);
        database.executeOnce(Ddl.create(iolite.schema(), Dialects.named(name).orElseThrow()));
        this.users = new UserRepository(iolite);
        this.posts = new PostRepository(iolite);
    }

    @AfterEach
    void empty() {
        posts.deleteAll();
        users.deleteAll();
    }

    @Test
    void createsAndReadsARowWithItsRelations() {
        users.create(u -> u.email("alice@prisma.io")
                .city("Paris")
                .country("France")
                .pets(NO_PETS)
                .role(Role.ADMIN)
                .coinflips(List.of(true, false))
                .profile(p -> p.create(x -> x.bio("Hello")))
                .posts(p ->
                        p.create(x -> x.title("First"), x -> x.title("Second").likes(3))));

        User alice = users.findUnique(
                        USER.email.eq("alice@prisma.io"),
                        q -> q.include(USER.profile).include(USER.posts, p -> p.orderBy(POST.title.asc())))
                .orElseThrow();
        assertThat(alice.getRole()).isEqualTo(Role.ADMIN);
        assertThat(alice.getCoinflips()).containsExactly(true, false);
        assertThat(alice.getProfile().getBio()).isEqualTo("Hello");
        assertThat(alice.getPosts()).extracting(Post::getTitle).containsExactly("First", "Second");
        assertThat(alice.getPosts().get(1).getAuthorId()).isEqualTo(alice.getId());
        assertThat(alice.getPets().text()).isEqualTo("[]");
        assertThatThrownBy(alice::getPasswordHash)
                .isInstanceOf(FieldNotLoadedException.class)
                .hasMessageContaining("unomit(USER.passwordHash)");
        assertThat(PROFILE.bio.from(alice.getProfile())).isEqualTo("Hello");
    }

    @Test
    void knowsAnInstanceByItsId() {
        User made = users.create(u -> u.email("a").city("b").country("c").pets(NO_PETS));
        User read = users.findUniqueOrThrow(USER.id.eq(made.getId()), q -> q.select(USER.id));
        assertThat(read)
                .isEqualTo(made)
                .isEqualTo(new UserBuilder().id(made.getId()).build())
                .hasToString("User{id=" + made.getId() + "}");
    }

    @Test
    void readsAndWritesRecords() {
        User made = users.create(new SignUp("a@b.c", "Oslo", "Norway", NO_PETS, null));
        posts.create(p -> p.title("One").author(made));
        posts.create(p -> p.title("Two").authorId(made.getId()));
        users.update(USER.id.eq(made.getId()), new Patch(null, Optional.of("Ada")));

        UserCard card = users.findUnique(
                        UserCard.class,
                        USER.id.eq(made.getId()),
                        q -> q.select(USER.posts, p -> p.orderBy(POST.title.desc())))
                .orElseThrow();
        assertThat(card.posts()).extracting(PostTitle::title).containsExactly("Two", "One");
        assertThat(card.postCount()).isEqualTo(2);
        assertThat(users.groupBy(Views.class, q -> q.orderBy(USER.city.asc())))
                .containsExactly(new Views("Oslo", 1, 0));
        assertThat(users.findUniqueOrThrow(USER.id.eq(made.getId())).getName()).isEqualTo("Ada");
    }

    @Test
    void linksCarryColumns() {
        User author = users.create(u -> u.email("a").city("b").country("c").pets(NO_PETS));
        Post post = posts.create(p -> p.title("One")
                .author(author)
                .categories(c -> c.createLinked(x -> x.name("News"), link -> link.sortOrder(7)))
                .tags(t -> t.create(x -> x.label("new"))));
        assertThat(posts.count(POST.categories.someLink(POST_CATEGORY.sortOrder.eq(7))))
                .isEqualTo(1);
        assertThat(new CategoryRepository(iolite).count(CATEGORY.posts.some(POST.id.eq(post.getId()))))
                .isEqualTo(1);
        assertThat(posts.findUniqueOrThrow(POST.id.eq(post.getId()), q -> q.include(POST.tags))
                        .getTags())
                .hasSize(1);
    }

    @Test
    void everyTypeComesBackAsItWasGiven() {
        AllTypesRepository all = new AllTypesRepository(iolite);
        AllTypes made = all.create(row -> row.flag(true)
                .small((short) -3)
                .number(Integer.MIN_VALUE)
                .big(Long.MAX_VALUE)
                .single(1.5f)
                .real(2.25)
                .decimal(new BigDecimal("12.50"))
                .text("é\"'")
                .bytes(new byte[] {0, -1})
                .uuid(new UUID(1, 2))
                .moment(Instant.parse("2026-01-02T03:04:05.123456Z"))
                .offset(OffsetDateTime.parse("2026-01-02T03:04:05Z"))
                .local(LocalDateTime.parse("2026-01-02T03:04:05"))
                .date(LocalDate.parse("2026-01-02"))
                .time(LocalTime.parse("03:04:05"))
                .planet(Planet.EARTH)
                .document(new JsonText("{\"a\":1}")));
        AllTypes read = all.findUniqueOrThrow(ALL_TYPES.id.eq(made.getId()));
        assertThat(read)
                .usingRecursiveComparison()
                .comparingOnlyFields(
                        "flag", "small", "number", "big", "single", "real", "text", "bytes", "uuid", "moment", "offset",
                        "local", "date", "time", "planet")
                .isEqualTo(made);
        assertThat(read.getDecimal()).isEqualByComparingTo("12.50");
        assertThat(read.getPlanet()).isEqualTo(Planet.EARTH);
        assertThat(read.getDocument().text().replace(" ", "")).isEqualTo("{\"a\":1}");
        assertThat(all.findMany(ALL_TYPES.planet.eq(Planet.EARTH))).containsExactly(made);
    }

    @Test
    void whatIsNotGivenIsNullOrEmpty() {
        OptionalTypes none = new OptionalTypesRepository(iolite).create(row -> row);
        assertThat(none.getBytes()).isNull();
        assertThat(none.getNumber()).isNull();
        assertThat(none.getPlanet()).isNull();
        assertThat(none.getDocument()).isNull();
        ListTypes empty = new ListTypesRepository(iolite)
                .create(row -> row.planets(List.of(Planet.VENUS, Planet.EARTH)).bigs(List.of(1L)));
        assertThat(empty.getFlags()).isEmpty();
        assertThat(empty.getBigs()).containsExactly(1L);
        assertThat(empty.getPlanets()).containsExactly(Planet.VENUS, Planet.EARTH);
    }

    @Test
    void defaultsAreFilledIn() {
        Defaults made = new DefaultsRepository(iolite).create(row -> row);
        assertThat(made.getId()).hasSize(25);
        assertThat(made.getUlid()).hasSize(26);
        assertThat(made.getShortNanoid()).hasSize(8);
        assertThat(made.getText()).isEqualTo("it's \"quoted\"");
        assertThat(made.getPlanet()).isEqualTo(Planet.EARTH);
        assertThat(made.getLanguages()).containsExactly("en", "fr");
        assertThat(made.getDate()).isEqualTo("2026-01-02");
        assertThat(made.getComputed()).isEqualTo(42);
        assertThat(made.getDecimal()).isEqualByComparingTo("19.99");
    }
}
