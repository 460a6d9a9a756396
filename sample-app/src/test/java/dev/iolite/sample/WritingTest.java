package dev.iolite.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.testdatabase.DatabaseKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What a visitor writes. Each test makes what it needs, so that their order does not matter. */
@ParameterizedClass
@MethodSource("dev.iolite.testdatabase.TestDatabase#kinds")
class WritingTest {

    private final RestTestClient blog;

    WritingTest(DatabaseKind kind) {
        this.blog = Blog.on(kind).client();
    }

    @Test
    void aUserJoinsWithAProfile() {
        post("/api/users", Map.of("name", " Nora Lind ", "email", "Nora@Example.org", "bio", "Sails."))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("Nora Lind")
                .jsonPath("$.email")
                .isEqualTo("nora@example.org")
                .jsonPath("$.role")
                .isEqualTo("READER")
                .jsonPath("$.joinedAt")
                .isNotEmpty()
                .jsonPath("$.profile.bio")
                .isEqualTo("Sails.");
    }

    @Test
    void aPostMakesTheCategoriesThatAreMissingAndKeepsTheirOrder() {
        int author = user("casper@example.org");

        post("/api/posts", post("Harbour light", author, List.of("Sea", "Kitchen", "Sea")))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.slug")
                .isEqualTo("harbour-light")
                .jsonPath("$.author.id")
                .isEqualTo(author)
                .jsonPath("$.likes")
                .isEqualTo(0)
                .jsonPath("$.comments.length()")
                .isEqualTo(0)
                .jsonPath("$.categories.length()")
                .isEqualTo(2)
                .jsonPath("$.categories[0].name")
                .isEqualTo("Sea")
                .jsonPath("$.categories[1].name")
                .isEqualTo("Kitchen");
    }

    @Test
    void aPostOfNobodyLeavesNothingBehind() {
        post("/api/posts", post("Written by nobody", 987_654, List.of("Nowhere")))
                .expectStatus()
                .isEqualTo(422);

        assertThat(body("/api/categories")).doesNotContain("Nowhere");
        assertThat(body("/api/posts?q=nobody")).contains("\"total\":0");
    }

    @Test
    void aLikeIsAddedByTheDatabase() {
        int id = newPost("Liked twice", user("dina@example.org"));

        post("/api/posts/" + id + "/likes", Map.of());
        post("/api/posts/" + id + "/likes", Map.of())
                .expectBody()
                .jsonPath("$.likes")
                .isEqualTo(2)
                .jsonPath("$.title")
                .doesNotExist();
    }

    @Test
    void aCommentJoinsThePost() {
        int author = user("edda@example.org");
        int id = newPost("Commented", author);

        post("/api/posts/" + id + "/comments", Map.of("text", "<b>bold</b> & \u2603", "authorId", author))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.comments[0].text")
                .isEqualTo("<b>bold</b> & \u2603")
                .jsonPath("$.comments[0].author.id")
                .isEqualTo(author);
    }

    @Test
    void aChangeLeavesTheRestAsItIs() {
        int id = newPost("Before", user("finn@example.org"));

        blog.patch()
                .uri("/api/posts/" + id)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("title", "After"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("After")
                .jsonPath("$.content")
                .isEqualTo("Words.")
                .jsonPath("$.slug")
                .isEqualTo("before");
    }

    @Test
    void aDraftIsNotInTheList() {
        int author = user("gro@example.org");
        post(
                "/api/posts",
                Map.of("title", "Unfinished thought", "content", "…", "authorId", author, "published", false));

        assertThat(body("/api/posts?q=unfinished")).contains("\"total\":0");
    }

    @Test
    void whoLeavesTakesPostsAndCommentsAlong() {
        int author = user("hedda@example.org");
        int id = newPost("Gone with its author", author);

        blog.delete().uri("/api/users/" + author).exchange().expectStatus().isNoContent();

        blog.get().uri("/api/posts/" + id).exchange().expectStatus().isNotFound();
    }

    private RestTestClient.ResponseSpec post(String uri, Object body) {
        return blog.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private static Map<String, Object> post(String title, int author, List<String> categories) {
        return Map.of("title", title, "content", "Words.", "authorId", author, "categories", categories);
    }

    private int newPost(String title, int author) {
        return id(post("/api/posts", post(title, author, List.of())));
    }

    private int user(String email) {
        return id(post("/api/users", Map.of("name", "Somebody", "email", email)));
    }

    private static int id(RestTestClient.ResponseSpec answer) {
        Map<?, ?> body = answer.expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return (Integer) body.get("id");
    }

    private String body(String uri) {
        return blog.get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
