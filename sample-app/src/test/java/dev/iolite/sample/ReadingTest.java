package dev.iolite.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.testdatabase.DatabaseKind;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What a visitor reads in a new blog. */
@ParameterizedClass
@MethodSource("dev.iolite.testdatabase.TestDatabase#kinds")
class ReadingTest {

    private final DatabaseKind kind;
    private final RestTestClient blog;

    ReadingTest(DatabaseKind kind) {
        this.kind = kind;
        this.blog = Blog.on(kind).client();
    }

    @Test
    void aListShowsPostsWithAuthorCategoriesAndTheNumberOfComments() {
        blog.get()
                .uri("/api/posts?q=hums")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.items[0].title")
                .isEqualTo("The bridge that hums")
                .jsonPath("$.items[0].author.name")
                .isEqualTo("Tomás Rivera")
                .jsonPath("$.items[0].author.email")
                .doesNotExist()
                .jsonPath("$.items[0].categories[0].name")
                .isEqualTo("Walking")
                .jsonPath("$.items[0].tags[2]")
                .isEqualTo("sound")
                .jsonPath("$.items[0].comments")
                .isEqualTo(3);
    }

    @Test
    void theSearchDoesNotMindCase() {
        blog.get()
                .uri("/api/posts?q=BRIDGE THAT")
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(1);
    }

    @Test
    void aSearchForSignsOfPatternsFindsOnlyThoseSigns() {
        blog.get()
                .uri("/api/posts?q={q}", "%")
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(0);
        blog.get()
                .uri("/api/posts?q={q}", "' or 1=1 --")
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void aCategoryNarrowsTheList() {
        blog.get()
                .uri("/api/posts?category=Workshop&size=1&page=2")
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(2)
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].title")
                .isEqualTo("How to open a radio without regret");
    }

    @Test
    void aPageBehindTheLastIsEmpty() {
        blog.get()
                .uri("/api/posts?page=100000&size=50")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
    }

    @Test
    void aPostComesWithAllThatBelongsToIt() {
        blog.get()
                .uri("/api/posts/1")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.slug")
                .isEqualTo("a-starter-that-forgives")
                .jsonPath("$.author.profile.website")
                .isEqualTo("https://example.org/ingrid")
                .jsonPath("$.categories[0].name")
                .isEqualTo("Kitchen")
                .jsonPath("$.categories[1].name")
                .isEqualTo("Slow living")
                .jsonPath("$.comments[0].author.name")
                .isEqualTo("Leo Brandt");
    }

    @Test
    void whatWasNotReadIsNotInTheAnswer() {
        blog.get()
                .uri("/api/posts/1")
                .exchange()
                .expectBody()
                .jsonPath("$.author.posts")
                .doesNotExist()
                .jsonPath("$.comments[0].post")
                .doesNotExist();
    }

    @Test
    void aUserComesWithTheThreeLatestPosts() {
        blog.get()
                .uri("/api/users/2")
                .exchange()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("Tomás Rivera")
                .jsonPath("$.posts.length()")
                .isEqualTo(2)
                .jsonPath("$.posts[0].title")
                .isEqualTo("Walking at four kilometres an hour");
    }

    @Test
    void likesAreAddedUpForEachAuthor() {
        blog.get()
                .uri("/api/statistics/authors")
                .exchange()
                .expectBody()
                .jsonPath("$[0].authorId")
                .isEqualTo(2)
                .jsonPath("$[0].posts")
                .isEqualTo(2)
                .jsonPath("$[0].best")
                .isEqualTo(63);
    }

    @Test
    void actuatorShowsTheModels() {
        blog.get()
                .uri("/actuator/iolite")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.dialect")
                .isEqualTo(kind.name().toLowerCase(Locale.ROOT))
                .jsonPath("$.schemaHash")
                .value(hash -> assertThat(hash).asString().matches("[0-9a-f]{16}"))
                .jsonPath("$.models[?(@.name == 'Post')].table")
                .isEqualTo("post")
                .jsonPath("$.models[?(@.name == 'Post')].relations.author")
                .isEqualTo("User")
                .jsonPath("$.slowestStatements[0].target")
                .isNotEmpty()
                .jsonPath("$.slowestStatements[0].query")
                .isNotEmpty()
                .jsonPath("$.slowestStatements[0].count")
                .isNumber()
                .jsonPath("$.slowestStatements[0].longest")
                .isNumber()
                .jsonPath("$.slowestStatements[0].mean")
                .isNumber();
    }

    @Test
    void healthHasBootsCheckOfTheDatabaseAndNoOther() {
        blog.get()
                .uri("/actuator/health")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.components.db.status")
                .isEqualTo("UP")
                .jsonPath("$.components.iolite")
                .doesNotExist();
    }

    @Test
    void thePageIsThere() {
        blog.get()
                .uri("/")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(page ->
                        assertThat(page).contains("<title>Marginalia</title>").doesNotContain("innerHTML"));
    }
}
