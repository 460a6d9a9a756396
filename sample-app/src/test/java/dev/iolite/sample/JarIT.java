package dev.iolite.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The executable jar, as {@code java -jar} starts it. */
class JarIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void startsAndAnswers(boolean aheadOfTime, @TempDir Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("blog.log");
        Process blog = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dspring.aot.enabled=" + aheadOfTime,
                        "-jar",
                        System.getProperty("iolite.jar"),
                        "--server.port=0",
                        "--iolite.datasource.url=file:" + folder.resolve("dev.db")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            RestTestClient client = RestTestClient.bindToServer()
                    .baseUrl("http://localhost:" + port(blog, log))
                    .build();
            awaitUsers(client);
            client.get()
                    .uri("/actuator/health")
                    .exchange()
                    .expectBody()
                    .jsonPath("$.status")
                    .isEqualTo("UP");
        } finally {
            blog.destroy();
            blog.waitFor();
        }
    }

    /** The first data is written after the server has begun to answer. */
    private static void awaitUsers(RestTestClient client) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                client.get()
                        .uri("/api/users")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .jsonPath("$.length()")
                        .isEqualTo(5);
                return;
            } catch (AssertionError e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    private static String port(Process blog, Path log) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            String output = Files.readString(log, StandardCharsets.UTF_8);
            Matcher started = STARTED.matcher(output);
            if (started.find()) {
                return started.group(1);
            }
            if (!blog.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("The jar did not start:\n" + output);
            }
            Thread.sleep(100);
        }
    }
}
