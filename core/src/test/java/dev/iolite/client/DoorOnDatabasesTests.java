package dev.iolite.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole path through the door without generated code, on every database. */
@EachDatabase
class DoorOnDatabasesTests {

    private static final Schema SCHEMA = PrismaSchema.parse("""
            model User {
              id    Int     @id @default(autoincrement())
              email String  @unique
              name  String?
              views Int     @default(0)
              posts Post[]
              profile Profile?
            }
            model Profile {
              id     Int    @id @default(autoincrement())
              bio    String
              user   User   @relation(fields: [userId], references: [id])
              userId Int    @unique
            }
            model Post {
              id       Int     @id @default(autoincrement())
              title    String
              likes    Int     @default(0)
              author   User?   @relation(fields: [authorId], references: [id])
              authorId Int?
              tags     Tag[]
            }
            model Tag {
              id    Int    @id @default(autoincrement())
              name  String @unique
              posts Post[]
            }
            """);

    private final TestDatabase database;
    private final Iolite iolite;

    DoorOnDatabasesTests(TestDatabase database) {
        this.database = database;
        this.iolite = Iolite.builder()
                .dataSource(database.dataSource())
                .schema(SCHEMA)
                .types(List.of())
                .build();
        String name = database.kind().name().toLowerCase(Locale.ROOT);
        database.executeOnce(Ddl.create(SCHEMA, Dialects.named(name).orElseThrow()));
    }

    @BeforeEach
    void people() {
        create("alice", 3);
        create("bob", 5);
        create("carol", 0);
    }

    private void create(String name, int posts) {
        List<Map<String, Object>> rows = java.util.stream.IntStream.rangeClosed(1, posts)
                .mapToObj(i -> Map.<String, Object>of("title", name + " " + i, "likes", i * 10))
                .toList();
        iolite.model("User")
                .create(Map.of(
                        "data",
                        Map.of(
                                "email",
                                name + "@prisma.io",
                                "name",
                                name,
                                "posts",
                                Map.of("create", rows),
                                "profile",
                                Map.of("create", Map.of("bio", "I am " + name)))));
    }

    @AfterEach
    void nobody() {
        iolite.model("Post").deleteMany(Map.of());
        iolite.model("Profile").deleteMany(Map.of());
        iolite.model("Tag").deleteMany(Map.of());
        iolite.model("User").deleteMany(Map.of());
    }

    @Test
    void includesTheTopTwoOfEach() {
        List<Map<String, Object>> users = iolite.model("User")
                .findMany(Map.of(
                        "orderBy",
                        Map.of("email", "desc"),
                        "select",
                        Map.of(
                                "name",
                                true,
                                "posts",
                                Map.of("orderBy", Map.of("likes", "desc"), "take", 2, "select", Map.of("title", true)),
                                "profile",
                                Map.of("select", Map.of("bio", true)))));
        assertThat(users.toString())
                .isEqualTo("[{name=carol, posts=[], profile={bio=I am carol}},"
                        + " {name=bob, posts=[{title=bob 5}, {title=bob 4}], profile={bio=I am bob}},"
                        + " {name=alice, posts=[{title=alice 3}, {title=alice 2}], profile={bio=I am alice}}]");
        assertThat(database.statements().statements()).hasSize(3);
    }

    @Test
    void filtersOverRelations() {
        assertThat(iolite.model("User")
                        .findMany(Map.of(
                                "where",
                                Map.of("posts", Map.of("some", Map.of("likes", Map.of("gt", 40)))),
                                "select",
                                Map.of("name", true))))
                .isEqualTo(List.of(Map.of("name", "bob")));
        assertThat(iolite.model("Post").count(Map.of("where", Map.of("author", Map.of("name", "alice")))))
                .isEqualTo(3L);
    }

    @Test
    void pagesByCursor() {
        List<Map<String, Object>> first =
                iolite.model("Post").findMany(Map.of("orderBy", Map.of("likes", "asc"), "take", 3));
        Object last = first.get(2).get("id");
        List<Map<String, Object>> second = iolite.model("Post")
                .findMany(
                        Map.of("orderBy", Map.of("likes", "asc"), "take", 3, "skip", 1, "cursor", Map.of("id", last)));
        assertThat(second.stream().map(post -> post.get("likes")).toList()).isEqualTo(List.of(20, 30, 30));
    }

    @Test
    void keepsTheFirstOfEach() {
        assertThat(iolite.model("Post")
                        .findMany(Map.of(
                                "distinct",
                                List.of("likes"),
                                "orderBy",
                                List.of(Map.of("likes", "desc"), Map.of("title", "asc")),
                                "select",
                                Map.of("title", true))))
                .hasToString("[{title=bob 5}, {title=bob 4}, {title=alice 3}, {title=alice 2}, {title=alice 1}]");
    }

    private static Map<String, Object> tree(String strategy) {
        Map<String, Object> posts = Map.of(
                "orderBy",
                Map.of("likes", "desc"),
                "take",
                2,
                "where",
                Map.of("likes", Map.of("gt", 10)),
                "include",
                Map.of("author", Map.of("include", Map.of("profile", true)), "tags", true));
        return Map.of(
                "relationLoadStrategy",
                strategy,
                "where",
                Map.of("email", Map.of("contains", "prisma")),
                "orderBy",
                Map.of("name", "asc"),
                "take",
                -2,
                "include",
                Map.of("posts", posts, "profile", true, "_count", true));
    }

    @Test
    void joinAnswersLikeQueryInOneRoundTripWhereTheDriverCan() {
        Object post = iolite.model("Post")
                .findMany(Map.of("where", Map.of("title", "bob 5")))
                .get(0)
                .get("id");
        iolite.model("Post")
                .update(Map.of(
                        "where",
                        Map.of("id", post),
                        "data",
                        Map.of("tags", Map.of("create", List.of(Map.of("name", "a"), Map.of("name", "b"))))));
        List<Map<String, Object>> expected = iolite.model("User").findMany(tree("query"));
        database.statements().clear();
        assertThat(iolite.model("User").findMany(tree("join"))).isEqualTo(expected);
        assertThat(expected.toString()).contains("bob 5", "name=a", "I am bob").doesNotContain("alice");
        int sent = database.statements().statements().size();
        assertThat(sent).isEqualTo(database.kind() == DatabaseKind.POSTGRESQL ? 1 : 6);
    }

    @Test
    void nothingIsAskedForInOneTripEither() {
        assertThat(iolite.model("User")
                        .findMany(Map.of("relationLoadStrategy", "join", "take", 0, "include", Map.of("posts", true))))
                .isEmpty();
        assertThat(database.statements().statements()).isEmpty();
    }
}
