package dev.iolite.sample;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class RestartTest {

    @Test
    void whatWasWrittenIsThereAfterARestartAndTheFirstDataIsNotWrittenAgain(@TempDir Path folder) {
        String database = "--iolite.datasource.url=file:" + folder.resolve("dev.db");

        Blog first = Blog.start(database);
        expectUsers(first.client(), 5);
        first.client()
                .post()
                .uri("/api/users")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("name", "Newcomer", "email", "new@example.org"))
                .exchange()
                .expectStatus()
                .isCreated();
        first.stop();

        Blog second = Blog.start(database);
        expectUsers(second.client(), 6);
        second.stop();
    }

    private static void expectUsers(RestTestClient blog, int number) {
        blog.get()
                .uri("/api/users")
                .exchange()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(number);
    }
}
