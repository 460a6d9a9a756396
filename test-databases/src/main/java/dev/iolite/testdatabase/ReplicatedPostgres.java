package dev.iolite.testdatabase;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL server with streaming standbys, which follow it and refuse writes. The standbys begin as a copy of the
 * primary's files, taken while it runs; the embedded binaries have no {@code pg_basebackup}.
 */
public final class ReplicatedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ReplicatedPostgres.class);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What a standby must not have of its primary. */
    private static final Set<String> NOT_COPIED = Set.of("postmaster.pid", "postmaster.opts", "epg-lock");

    private final List<Path> folders = new ArrayList<>();
    private final EmbeddedPostgres primary;
    private final List<EmbeddedPostgres> standbys = new ArrayList<>();

    private ReplicatedPostgres(int standbys) throws IOException, SQLException {
        Path data = folder();
        primary = server(data).setLocaleConfig("locale", "C").start();
        log.info("PostgreSQL on port {} is ready to be followed", primary.getPort());
        for (int i = 0; i < standbys; i++) {
            Path copy = folder();
            copy(data, copy);
            this.standbys.add(server(copy).setCleanDataDirectory(false).start());
            log.info("A standby follows PostgreSQL on port {}", primary.getPort());
        }
    }

    /**
     * Starts the servers.
     *
     * @param standbys how many follow the primary
     * @return running servers, of which the standbys have all that the primary has
     * @throws IllegalStateException when they do not start: tests fail then
     */
    public static ReplicatedPostgres start(int standbys) {
        try {
            ReplicatedPostgres servers = new ReplicatedPostgres(standbys);
            servers.awaitStandbys();
            return servers;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("No PostgreSQL with standbys could be started", e);
        }
    }

    private static EmbeddedPostgres.Builder server(Path data) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(PostgresEmbedded.folder().toFile())
                .setDataDirectory(data);
        PostgresEmbedded.SETTINGS.forEach(builder::setServerConfig);
        Map.of("wal_level", "replica", "hot_standby", "on", "wal_retrieve_retry_interval", "100ms")
                .forEach(builder::setServerConfig);
        return builder;
    }

    private Path folder() throws IOException {
        Path folder = Files.createTempDirectory("iolite-replicated-");
        folders.add(folder);
        return folder;
    }

    private void copy(Path from, Path to) throws IOException, SQLException {
        try (Connection connection = primary.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('standby', true)");
            copyFiles(from, to);
            try (ResultSet stopped = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                stopped.next();
                Files.writeString(to.resolve("backup_label"), stopped.getString(1), StandardCharsets.UTF_8);
            }
        }
        Files.createFile(to.resolve("standby.signal"));
        Files.writeString(
                to.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=localhost port=" + primary.getPort() + " user=postgres'\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
    }

    private static void copyFiles(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!NOT_COPIED.contains(file.getFileName().toString())) {
                    Files.copy(file, to.resolve(from.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                // The server removes files while they are copied; the log that follows makes up for it.
                if (Files.exists(file)) {
                    throw failure;
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /**
     * The primary's address.
     *
     * @return a JDBC URL that names the user
     */
    public String primaryUrl() {
        return url(primary);
    }

    /**
     * The standbys' addresses.
     *
     * @return JDBC URLs that name the user
     */
    public List<String> standbyUrls() {
        return standbys.stream().map(ReplicatedPostgres::url).toList();
    }

    private static String url(EmbeddedPostgres server) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres?user=postgres";
    }

    /** Waits until the standbys have all that the primary has. */
    public void awaitStandbys() {
        String position = Sql.column(primary.getPostgresDatabase(), "select pg_current_wal_lsn()::text")
                .get(0);
        for (EmbeddedPostgres standby : standbys) {
            await(standby, "select pg_last_wal_replay_lsn() >= '" + position + "'::pg_lsn");
        }
    }

    private static void await(EmbeddedPostgres standby, String question) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!"t".equals(Sql.column(standby.getPostgresDatabase(), question).get(0))) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("A standby does not follow its primary");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a standby caught up", e);
        }
    }

    /**
     * Lets a standby stay as it is, so that it misses what is written from now on.
     *
     * @param number from 0
     */
    public void pauseStandby(int number) {
        Sql.run(standbys.get(number).getPostgresDatabase(), "select pg_wal_replay_pause()");
        await(standbys.get(number), "select pg_get_wal_replay_pause_state() = 'paused'");
    }

    /**
     * Lets a standby follow again.
     *
     * @param number from 0
     */
    public void resumeStandby(int number) {
        Sql.run(standbys.get(number).getPostgresDatabase(), "select pg_wal_replay_resume()");
    }

    /**
     * Stops a standby for good.
     *
     * @param number from 0
     */
    public void stopStandby(int number) {
        try {
            standbys.get(number).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops all servers and removes their files. */
    @Override
    public void close() throws IOException {
        for (EmbeddedPostgres standby : standbys) {
            standby.close();
        }
        primary.close();
        folders.forEach(Folders::delete);
    }
}
