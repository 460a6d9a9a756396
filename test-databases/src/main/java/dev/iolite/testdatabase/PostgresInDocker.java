package dev.iolite.testdatabase;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** A container, if Docker answers and holds every image it takes: with an image to fetch, Testcontainers can try for minutes. */
final class PostgresInDocker implements PostgresSource {

    private static final String IMAGE = "postgres:17-alpine";
    private static final String PROBE_IMAGE = "alpine:3.17";
    private static final String REAPER_REPOSITORY = "testcontainers/ryuk";

    @Override
    public Optional<PostgresAccess> access() throws InterruptedException {
        if (!hasImage(IMAGE) || !hasImage(PROBE_IMAGE) || !(reaperIsOff() || hasImage(REAPER_REPOSITORY))) {
            return Optional.empty();
        }
        // Closed by Testcontainers itself when this process ends.
        @SuppressWarnings("resource")
        PostgreSQLContainer container = new PostgreSQLContainer(
                        DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("postgres"))
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        return Optional.of(new PostgresAccess(
                container.getJdbcUrl(),
                container.getUsername(),
                container.getPassword(),
                "Testcontainers with " + IMAGE));
    }

    private static boolean reaperIsOff() {
        return Boolean.parseBoolean(System.getenv("TESTCONTAINERS_RYUK_DISABLED"));
    }

    private static boolean hasImage(String name) throws InterruptedException {
        List<String> command = List.of("docker", "image", "ls", "--quiet", name);
        try {
            Process docker = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!docker.waitFor(5, TimeUnit.SECONDS)) {
                docker.destroyForcibly();
                return false;
            }
            return docker.exitValue() == 0 && docker.getInputStream().read() >= 0;
        } catch (IOException e) {
            // No docker command on this machine.
            return false;
        }
    }
}
