package dev.iolite.client;

import static dev.iolite.blog.CategoryFields.CATEGORY;
import static dev.iolite.blog.PostCategoryFields.POST_CATEGORY;
import static dev.iolite.blog.PostFields.POST;
import static dev.iolite.blog.UserFields.USER;
import static dev.iolite.dsl.CreateManyOption.SKIP_DUPLICATES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.blog.BlogModels;
import dev.iolite.blog.BlogSchema;
import dev.iolite.blog.Category;
import dev.iolite.blog.CategoryRepository;
import dev.iolite.blog.CityStats;
import dev.iolite.blog.Patch;
import dev.iolite.blog.Pet;
import dev.iolite.blog.Post;
import dev.iolite.blog.PostRepository;
import dev.iolite.blog.PostTitle;
import dev.iolite.blog.Role;
import dev.iolite.blog.SignUp;
import dev.iolite.blog.User;
import dev.iolite.blog.UserCard;
import dev.iolite.blog.UserRepository;
import dev.iolite.dsl.Aggregates;
import dev.iolite.dsl.Group;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.error.TooManyRowsException;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.model.JsonFormat;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The typed client from a generated repository down to the rows, on every database. */
@EachDatabase
class TypedBlogTests {

    private final TestDatabase database;
    private final Iolite iolite;
    private final UserRepository users;
    private final PostRepository posts;
    private final CategoryRepository categories;

    TypedBlogTests(TestDatabase database) {
        this.database = database;
        this.iolite = Iolite.builder()
                .dataSource(database.dataSource())
                .schema(BlogSchema.SCHEMA)
                .types(List.of(new BlogModels()))
                .jsonFormat(new PetsFormat())
                .build();
        database.executeOnce(Ddl.create(
                BlogSchema.SCHEMA,
                Dialects.named(database.kind().name().toLowerCase(Locale.ROOT)).orElseThrow()));
        this.users = new UserRepository(iolite);
        this.posts = new PostRepository(iolite);
        this.categories = new CategoryRepository(iolite);
    }

    /** One pet's name for each line is enough of a JSON library here. */
    private static final class PetsFormat implements JsonFormat {
        @Override
        public String write(Object value) {
            return ((List<?>) value)
                    .stream()
                            .map(pet -> "\"" + ((Pet) pet).name() + "\"")
                            .toList()
                            .toString();
        }

        @Override
        public Object read(String text, Type type) {
            String names = text.replace("[", "").replace("]", "").replace("\"", "");
            return java.util.Arrays.stream(names.split(","))
                    .map(name -> new Pet(name.trim()))
                    .toList();
        }
    }

    @BeforeEach
    void people() {
        alice();
        users.create(u -> u.email("bob@prisma.io")
                .city("Oslo")
                .country("Norway")
                .pets(List.of(new Pet("Tom")))
                .name("Bob")
                .profileViews(30));
    }

    private User alice() {
        return users.create(u -> u.email("alice@prisma.io")
                .city("Paris")
                .country("France")
                .pets(List.of(new Pet("Rex"), new Pet("Kit")))
                .name("Alice")
                .role(Role.ADMIN)
                .coinflips(List.of(true, false))
                .profileViews(10)
                .profile(p -> p.create(x -> x.bio("Hello World")))
                .posts(p -> p.create(
                                x -> x.title("First").likes(1),
                                x -> x.title("Second").likes(20))
                        .create(x -> x.title("Third").likes(3).published(false))));
    }

    @AfterEach
    void clear() {
        database.execute(
                "delete from \"post_category\"",
                "delete from \"category\"",
                "delete from \"post\"",
                "delete from \"extended_profile\"",
                "delete from \"user\"");
    }

    @Test
    void readsByKeys() {
        User alice = users.findUniqueOrThrow(
                USER.email.eq("alice@prisma.io"),
                q -> q.include(USER.posts, p -> p.orderBy(POST.likes.desc()).take(2)));

        assertThat(alice.getRole()).isEqualTo(Role.ADMIN);
        assertThat(alice.getCoinflips()).containsExactly(true, false);
        assertThat(alice.getPets()).containsExactly(new Pet("Rex"), new Pet("Kit"));
        assertThat(alice.getPosts()).extracting(Post::getTitle).containsExactly("Second", "Third");
        assertThat(users.findUnique(USER.email.eq("nobody@prisma.io"))).isEmpty();
        assertThat(users.findUnique(USER.email.eq("alice@prisma.io").and(USER.profileViews.gt(10))))
                .isEmpty();
    }

    @Test
    void rejectsWhatIsNotFoundAsTheCallSays() {
        assertThatThrownBy(() -> users.findUniqueOrThrow(USER.id.eq(-1)))
                .isInstanceOf(RecordNotFoundException.class)
                .hasMessageContaining("No User found");
        assertThatThrownBy(() ->
                        users.findUnique(USER.id.eq(-1), q -> q.rejectOnNotFound(e -> new IllegalStateException(e))))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> users.findFirst(q -> q.where(USER.id.eq(-1)).rejectOnNotFound(true)))
                .isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void readsListsAndTheFirstOfThem() {
        assertThat(users.findMany(USER.city.eq("Oslo")))
                .extracting(User::getName)
                .containsExactly("Bob");
        assertThat(users.findMany(q -> q.orderBy(USER.posts.count().desc())))
                .extracting(User::getName)
                .containsExactly("Alice", "Bob");
        assertThat(posts.findFirst(q -> q.orderBy(POST.title.asc()).take(-1)).map(Post::getTitle))
                .contains("Third");
        assertThat(posts.findMany(q -> q.orderBy(POST.title.asc()).paginate(2, 2)))
                .extracting(Post::getTitle)
                .containsExactly("Third");
        assertThatThrownBy(() -> posts.findOne(POST.published.eq(true))).isInstanceOf(TooManyRowsException.class);
        assertThat(posts.findOne(POST.title.eq("First"))).isPresent();
    }

    @Test
    void filtersByFieldsAndRelations() {
        assertThat(posts.findMany(POST.likes.gt(POST.views))).hasSize(3);
        assertThat(users.findMany(USER.posts.some(POST.likes.gt(10))))
                .extracting(User::getName)
                .containsExactly("Alice");
        assertThat(users.findMany(USER.posts.none())).extracting(User::getName).containsExactly("Bob");
        assertThat(users.findMany(USER.profile.isNull()))
                .extracting(User::getName)
                .containsExactly("Bob");
        assertThat(users.findMany(USER.coinflips.has(true)))
                .extracting(User::getName)
                .containsExactly("Alice");
        assertThat(users.findMany(USER.email.ignoreCase().startsWith("ALICE"))).hasSize(1);
        assertThat(users.findMany(USER.posts.count().gte(3))).hasSize(1);
        assertThat(users.findMany(USER.role.in(Role.ADMIN))).hasSize(1);
    }

    @Test
    void selectsAndProjects() {
        User slim = users.findFirstOrThrow(q -> q.where(USER.name.eq("Alice"))
                .select(USER.name)
                .select(USER.posts, p -> p.select(POST.title).orderBy(POST.id.asc())));
        assertThat(slim.getPosts()).extracting(Post::getTitle).containsExactly("First", "Second", "Third");
        assertThatThrownBy(slim::getCity).hasMessageContaining("User.city was not loaded");

        UserCard card = users.findUnique(
                        UserCard.class,
                        USER.email.eq("alice@prisma.io"),
                        q -> q.select(USER.posts, p -> p.orderBy(POST.id.desc()).take(1)))
                .orElseThrow();
        assertThat(card.name()).isEqualTo("Alice");
        assertThat(card.posts()).extracting(PostTitle::title).containsExactly("Third");
        assertThat(card.postCount()).isEqualTo(3);
    }

    @Test
    void omitsAndCounts() {
        User alice = users.findFirstOrThrow(q -> q.where(USER.name.eq("Alice"))
                .omit(USER.pets)
                .unomit(USER.passwordHash)
                .include(USER.posts.count(POST.published.eq(true))));
        assertThat(USER.posts.count().from(alice)).isEqualTo(2);
        assertThat(alice.getPasswordHash()).isNull();
        assertThatThrownBy(alice::getPets).hasMessageContaining("User.pets was not loaded");
    }

    @Test
    void writesWithInputs() {
        User carol = users.create(new SignUp("carol@prisma.io", "Rome", "Italy", List.of(new Pet("Leo"))));
        User patched = users.update(USER.key(carol), new Patch("Milan", Optional.of("Carol")));
        assertThat(patched.getCity()).isEqualTo("Milan");
        assertThat(patched.getName()).isEqualTo("Carol");
        assertThat(users.update(USER.key(carol), new Patch(null, Optional.empty()))
                        .getName())
                .isNull();
        assertThatThrownBy(() -> users.create(new SignUp("carol@prisma.io", "x", "y", List.of())))
                .isInstanceOf(UniqueConstraintException.class);
    }

    @Test
    void createsMany() {
        record Person(String mail) {}
        List<Person> people = List.of(new Person("alice@prisma.io"), new Person("dora@prisma.io"));
        long made = users.createMany(
                people,
                (u, person) ->
                        u.email(person.mail()).city("Oslo").country("Norway").pets(List.of(new Pet("A"))),
                SKIP_DUPLICATES);
        assertThat(made).isEqualTo(1);
        List<User> returned = users.createManyAndReturn(
                List.of("e@prisma.io"),
                (u, mail) -> u.email(mail).city("Oslo").country("Norway").pets(List.of(new Pet("A"))),
                q -> q.select(USER.email));
        assertThat(returned).extracting(User::getEmail).containsExactly("e@prisma.io");
    }

    @Test
    void updatesWithNestedWrites() {
        int first = posts.findOne(POST.title.eq("First")).orElseThrow().getId();
        User alice = users.update(
                USER.email.eq("alice@prisma.io"),
                u -> u.name("Alice B.")
                        .increment(USER.profileViews, 5)
                        .push(USER.coinflips, true)
                        .profile(p -> p.upsert(c -> c.bio("new"), x -> x.bio("changed")))
                        .posts(p -> p.update(POST.id.eq(first), x -> x.title("1st"))
                                .deleteMany(POST.likes.eq(20))
                                .createMany(List.of("a", "b"), (x, title) -> x.title(title))),
                q -> q.include(USER.profile).include(USER.posts, p -> p.orderBy(POST.id.asc())));

        assertThat(alice.getName()).isEqualTo("Alice B.");
        assertThat(alice.getProfileViews()).isEqualTo(15);
        assertThat(alice.getCoinflips()).containsExactly(true, false, true);
        assertThat(alice.getProfile().getBio()).isEqualTo("changed");
        assertThat(alice.getPosts()).extracting(Post::getTitle).containsExactly("1st", "Third", "a", "b");
    }

    @Test
    void upsertsAndDeletes() {
        User made = users.upsert(
                USER.email.eq("new@prisma.io"),
                c -> c.email("new@prisma.io").city("Rome").country("Italy").pets(List.of()),
                u -> u.name("found"));
        User found = users.upsert(
                USER.email.eq("new@prisma.io"),
                c -> c.email("new@prisma.io").city("Rome").country("Italy").pets(List.of()),
                u -> u.name("found"));
        assertThat(made.getName()).isNull();
        assertThat(found.getName()).isEqualTo("found");
        assertThat(users.getOrCreate(
                        USER.email.eq("new@prisma.io"),
                        c -> c.email("new@prisma.io").city("x").country("y").pets(List.of())))
                .isEqualTo(found);
        assertThat(users.delete(found).getEmail()).isEqualTo("new@prisma.io");
        assertThat(users.updateMany(USER.name.eq("Bob"), u -> u.name("BOB"))).isEqualTo(1);
        assertThat(users.deleteMany(USER.posts.none())).isEqualTo(1);
        assertThatThrownBy(() -> users.deleteMany(USER.name.eqIfPresent(null)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> users.delete(USER.id.eq(-1))).isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void countsAggregatesAndGroups() {
        assertThat(users.count()).isEqualTo(2);
        assertThat(users.count(USER.posts.some(POST.published.eq(true)))).isEqualTo(1);
        assertThat(users.exists(USER.email.eq("alice@prisma.io"))).isTrue();
        assertThat(posts.count(q -> q.orderBy(POST.id.asc()).skip(1).take(10))).isEqualTo(2);

        Aggregates<User> all = users.aggregate(
                q -> q.select(USER.count(), USER.profileViews.max(), USER.profileViews.sum(), USER.profileViews.avg()));
        Integer max = all.get(USER.profileViews.max());
        Long sum = all.get(USER.profileViews.sum());
        Double avg = all.get(USER.profileViews.avg());
        assertThat(max).isEqualTo(30);
        assertThat(sum).isEqualTo(40L);
        assertThat(avg).isEqualTo(20.0);

        List<Group<User>> groups = users.groupBy(q -> q.by(USER.role)
                .having(USER.profileViews.avg().gt(5))
                .orderBy(USER.profileViews.sum().desc())
                .select(USER.count()));
        assertThat(groups).extracting(group -> group.get(USER.role)).containsExactly(Role.USER, Role.ADMIN);
        assertThat(users.groupBy(CityStats.class, q -> q.orderBy(USER.country.asc())))
                .containsExactly(new CityStats("France", "Paris", 1, 10L), new CityStats("Norway", "Oslo", 1, 30L));
    }

    @Test
    void handlesWorkOnOneParentsRows() {
        Post first = posts.findOne(POST.title.eq("First")).orElseThrow();
        Category news = categories.create(c -> c.name("News"));
        var mine = posts.categoriesOf(first);

        assertThat(mine.add(news)).isEqualTo(news);
        mine.add(news);
        mine.add(CATEGORY.name.eq("News"), link -> link.sortOrder(2));
        mine.createLinked(c -> c.name("Tips"), link -> link.sortOrder(1).paramName("volume"));

        var order = POST.categories.link(POST_CATEGORY.sortOrder);
        List<Category> sorted = mine.findMany(q -> q.orderBy(order.asc()));
        assertThat(sorted).extracting(Category::getName).containsExactly("Tips", "News");
        assertThat(sorted).extracting(order::from).containsExactly(1, 2);
        assertThat(mine.updateLinks(CATEGORY.name.eq("Tips"), link -> link.sortOrder(4)))
                .isEqualTo(1);
        assertThat(posts.findMany(POST.categories.someLink(POST_CATEGORY.sortOrder.gt(3))))
                .hasSize(1);
        assertThat(mine.count()).isEqualTo(2);
        assertThat(mine.exists(CATEGORY.name.eq("Tips"))).isTrue();
        assertThat(mine.getOrCreate(CATEGORY.name.eq("More"), c -> c.name("More"))
                        .getName())
                .isEqualTo("More");
        mine.remove(news);
        assertThat(mine.findMany()).extracting(Category::getName).containsExactlyInAnyOrder("Tips", "More");
        mine.set(CATEGORY.name.eq("News"));
        assertThat(mine.clear()).isEqualTo(1);
        assertThat(categories.count()).isEqualTo(3);
    }

    @Test
    void handlesOfOwnedRows() {
        User bob = users.findUniqueOrThrow(USER.email.eq("bob@prisma.io"));
        var mine = users.postsOf(bob);
        Post made = mine.create(p -> p.title("Mine"));
        assertThat(made.getAuthorId()).isEqualTo(bob.getId());
        Post first = posts.findOne(POST.title.eq("First")).orElseThrow();
        assertThat(mine.add(first).getAuthorId()).isEqualTo(bob.getId());
        assertThat(mine.updateAll(p -> p.likes(9))).isEqualTo(2);
        assertThat(mine.aggregate(q -> q.select(POST.likes.sum())).get(POST.likes.sum()))
                .isEqualTo(18L);
        mine.delete(first);
        assertThat(mine.deleteAll()).isEqualTo(1);
        assertThat(posts.count()).isEqualTo(2);
        assertThatThrownBy(() -> mine.update(POST.id.eq(-1), p -> p.likes(1)))
                .isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> users.postsOf(USER.id.eq(-1)).findMany()).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> users.postsOf(USER.id.eq(-1)).create(p -> p.title("x")))
                .isInstanceOf(RecordNotFoundException.class)
                .hasMessageContaining("No User found");
    }

    @Test
    void streamsRowsInBoundedMemory() {
        posts.createMany(
                java.util.stream.IntStream.range(0, 1200).boxed().toList(),
                (p, i) -> p.title("post " + i).authorId(anyUser()).likes(i));

        long liked = posts.withStream(
                q -> q.where(POST.title.startsWith("post"))
                        .orderBy(POST.likes.asc())
                        .include(POST.author),
                rows -> rows.peek(post -> assertThat(post.getAuthor()).isNotNull())
                        .filter(post -> post.getLikes() >= 1000)
                        .count());

        assertThat(liked).isEqualTo(200);
        java.util.Iterator<Post> leaked = posts.withStream(q -> q.orderBy(POST.id.asc()), rows -> {
            java.util.Iterator<Post> iterator = rows.iterator();
            iterator.next();
            return iterator;
        });
        assertThatThrownBy(() -> leaked.forEachRemaining(post -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("withStream");
    }

    private int anyUser() {
        return users.findFirstOrThrow(USER.name.eq("Bob")).getId();
    }

    @Test
    void loadsManyRowsWithOneQuery() {
        database.statements().clear();
        // inside of a transaction no timer reads before somebody waits
        iolite.transaction(() -> {
            Loader<User> loader = users.loader(q -> q.select(USER.name));
            var alice = loader.load(USER.email.eq("alice@prisma.io"));
            var bob = loader.load(USER.email.eq("bob@prisma.io"));
            var nobody = loader.load(USER.email.eq("nobody@prisma.io")).thenApply(Optional::isPresent);

            assertThat(alice.join().map(User::getName)).contains("Alice");
            assertThat(bob.join().map(User::getName)).contains("Bob");
            assertThat(nobody.join()).isFalse();
        });
        assertThat(database.statements().statements()).hasSize(1);
    }

    @Test
    void loadsNobodyWaitsForAreReadAllTheSame() {
        Loader<User> loader = users.loader(q -> {});
        var both = java.util.concurrent.CompletableFuture.allOf(
                loader.load(USER.email.eq("alice@prisma.io")), loader.load(USER.email.eq("bob@prisma.io")));
        assertThat(both).succeedsWithin(java.time.Duration.ofSeconds(5));
    }
}
