package dev.iolite.testdatabase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The embedded binaries for root where {@code unshare} is refused, run by a user without rights. */
final class PostgresUnprivileged implements PostgresSource {

    @Override
    public Optional<PostgresAccess> access() throws IOException, InterruptedException {
        if (!PostgresPrograms.isRoot()) {
            return Optional.empty();
        }
        PostgresPrograms programs = PostgresPrograms.unpacked();
        Path data = programs.folder();
        programs.initialize(data);
        int port = programs.start(data, Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> programs.remove(data)));
        return Optional.of(new PostgresAccess(
                "jdbc:postgresql://localhost:" + port + "/postgres",
                "postgres",
                "",
                "embedded binaries, run by setpriv as user " + PostgresPrograms.NOBODY));
    }
}
