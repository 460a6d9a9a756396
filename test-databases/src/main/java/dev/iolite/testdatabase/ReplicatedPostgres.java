package dev.iolite.testdatabase;

import java.io.IOException;
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
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
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
    private static final Set<String> NOT_COPIED = Set.of("postmaster.pid", "postmaster.opts");

    private static final Map<String, String> SETTINGS =
            Map.of("wal_level", "replica", "hot_standby", "on", "wal_retrieve_retry_interval", "100ms");

    private final PostgresPrograms programs;
    private final Server primary;
    private final List<Server> standbys = new ArrayList<>();

    /** One of the servers. */
    private record Server(Path data, int port) {

        String url() {
            return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
        }

        DataSource database() {
            PGSimpleDataSource database = new PGSimpleDataSource();
            database.setUrl(url());
            return database;
        }
    }

    private ReplicatedPostgres(int standbys) throws IOException, InterruptedException, SQLException {
        programs = PostgresPrograms.unpacked();
        Path data = programs.folder();
        programs.initialize(data);
        primary = new Server(data, programs.start(data, SETTINGS));
        log.info("PostgreSQL on port {} is ready to be followed", primary.port());
        for (int i = 0; i < standbys; i++) {
            Path copy = programs.folder();
            copy(data, copy);
            programs.own(copy);
            this.standbys.add(new Server(copy, programs.start(copy, SETTINGS)));
            log.info("A standby follows PostgreSQL on port {}", primary.port());
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
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL started", e);
        }
    }

    private void copy(Path from, Path to) throws IOException, SQLException {
        try (Connection connection = primary.database().getConnection();
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
                "primary_conninfo = 'host=localhost port=" + primary.port() + " user=postgres'\n",
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
        return primary.url();
    }

    /**
     * The standbys' addresses.
     *
     * @return JDBC URLs that name the user
     */
    public List<String> standbyUrls() {
        return standbys.stream().map(Server::url).toList();
    }

    /** Waits until the standbys have all that the primary has. */
    public void awaitStandbys() {
        String position = Sql.column(primary.database(), "select pg_current_wal_insert_lsn()::text")
                .get(0);
        for (Server standby : standbys) {
            await(standby, "select pg_last_wal_replay_lsn() >= '" + position + "'::pg_lsn");
        }
    }

    private static void await(Server standby, String question) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!"t".equals(Sql.column(standby.database(), question).get(0))) {
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
        Sql.run(standbys.get(number).database(), "select pg_wal_replay_pause()");
        await(standbys.get(number), "select pg_get_wal_replay_pause_state() = 'paused'");
    }

    /**
     * Lets a standby follow again.
     *
     * @param number from 0
     */
    public void resumeStandby(int number) {
        Sql.run(standbys.get(number).database(), "select pg_wal_replay_resume()");
    }

    /**
     * Stops a standby for good.
     *
     * @param number from 0
     */
    public void stopStandby(int number) {
        programs.stop(standbys.get(number).data());
    }

    /** Stops all servers and removes their files. */
    @Override
    public void close() {
        standbys.forEach(standby -> programs.remove(standby.data()));
        programs.remove(primary.data());
    }
}
