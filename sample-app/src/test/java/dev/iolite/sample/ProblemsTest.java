package dev.iolite.sample;

import dev.iolite.testdatabase.DatabaseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What the blog answers when a request cannot be carried out: problems in the form of RFC 9457. */
@ParameterizedClass
@MethodSource("dev.iolite.testdatabase.TestDatabase#kinds")
class ProblemsTest {

    private final RestTestClient blog;

    ProblemsTest(DatabaseKind kind) {
        this.blog = Blog.on(kind).client();
    }

    @Test
    void anUnknownPost() {
        problem(blog.get().uri("/api/posts/987654").exchange(), 404, "There is no such post.")
                .jsonPath("$.code")
                .isEqualTo("P2025");
    }

    @Test
    void anUnknownPostToChangeToLikeAndToDelete() {
        problem(send("/api/posts/987654/likes", "{}"), 404, "There is no such post.");
        problem(blog.delete().uri("/api/posts/987654").exchange(), 404, "There is no such post.");
        problem(
                blog.patch()
                        .uri("/api/posts/987654")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body("{\"title\": \"x\"}")
                        .exchange(),
                404,
                "There is no such post.");
    }

    @Test
    void anAddressThatIsTaken() {
        problem(
                        send("/api/users", "{\"name\": \"Twin\", \"email\": \"INGRID@example.org\"}"),
                        409,
                        "There is a user with this email already.")
                .jsonPath("$.code")
                .isEqualTo("P2002")
                .jsonPath("$.fields[0]")
                .isEqualTo("email");
    }

    @Test
    void anAuthorWhoDoesNotExist() {
        problem(
                send("/api/posts/1/comments", "{\"text\": \"hello\", \"authorId\": 987654}"),
                422,
                "The request refers to a record that does not exist.");
    }

    @Test
    void fieldsThatAreMissingOrWrong() {
        problem(
                        send("/api/users", "{\"name\": \" \", \"email\": \"not an address\"}"),
                        400,
                        "Some fields of the request cannot be used.")
                .jsonPath("$.errors[?(@.field == 'email')].message")
                .isEqualTo("must be a well-formed email address")
                .jsonPath("$.errors[?(@.field == 'name')].message")
                .isEqualTo("must not be blank");
        problem(send("/api/posts", "{}"), 400, "Some fields of the request cannot be used.")
                .jsonPath("$.errors.length()")
                .isEqualTo(3);
    }

    @Test
    void bodiesThatAreNotJsonOfThisForm() {
        String detail = "The body of the request is not JSON of the form that is expected here.";
        problem(send("/api/users", "{\"name\": "), 400, detail);
        problem(send("/api/users", "[]"), 400, detail);
        problem(send("/api/users", ""), 400, detail);
        problem(send("/api/users", "{\"name\": \"A\", \"email\": \"a@b.c\", \"role\": \"KING\"}"), 400, detail);
        problem(send("/api/users", "{\"name\": \"A\", \"email\": \"a@b.c\", \"admin\": true}"), 400, detail);
        problem(send("/api/posts", "{\"tags\": [null], \"authorId\": \"x\"}"), 400, detail);
    }

    @Test
    void aTextThatIsNone() {
        blog.post()
                .uri("/api/posts/1/comments")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"text\": \"half of a sign: \\ud800\", \"authorId\": 1}")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("P2007");
    }

    @Test
    void pagesThatAreTooLarge() {
        problem(blog.get().uri("/api/posts?size=1000000").exchange(), 400, "Some fields of the request cannot be used.")
                .jsonPath("$.errors[0].field")
                .isEqualTo("size");
        problem(
                blog.get().uri("/api/posts?page=99999999999999").exchange(),
                400,
                "Some fields of the request cannot be used.");
    }

    @Test
    void numbersThatAreNone() {
        blog.get()
                .uri("/api/posts/one")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void anAddressThatLeadsNowhere() {
        blog.get()
                .uri("/api/nowhere")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private RestTestClient.ResponseSpec send(String uri, String body) {
        return blog.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private static RestTestClient.BodyContentSpec problem(
            RestTestClient.ResponseSpec answer, int status, String detail) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.detail")
                .isEqualTo(detail);
    }
}
