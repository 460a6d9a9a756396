package dev.iolite.testdatabase;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The embedded binaries, started as this user; root needs {@code unshare} for that. Stops with this process. */
final class PostgresEmbedded implements PostgresSource {

    /** Tests lose nothing with the machine. */
    static final Map<String, String> SETTINGS =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "max_connections", "300");

    @Override
    public Optional<PostgresAccess> access() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder().toFile())
                .setLocaleConfig("locale", "C");
        SETTINGS.forEach(builder::setServerConfig);
        // Its shutdown hook closes it, and its next start removes what a killed run left.
        @SuppressWarnings("resource")
        EmbeddedPostgres server = builder.start();
        return Optional.of(new PostgresAccess(
                "jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "postgres", "", "embedded binaries"));
    }

    /** Where the binaries are unpacked and the data lies; one folder per user, since another user's is closed to us. */
    static Path folder() {
        return Path.of(System.getProperty("java.io.tmpdir"), "iolite-postgres-" + System.getProperty("user.name"));
    }
}
