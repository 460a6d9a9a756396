package dev.iolite.testdatabase;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The programs among the embedded binaries. PostgreSQL will not run as root, so for root they are started through {@code
 * setpriv} as a user without rights.
 */
final class PostgresPrograms {

    private static final Logger log = LoggerFactory.getLogger(PostgresPrograms.class);

    /** The user nobody, by number, since a container may have no name for it. */
    static final int NOBODY = 65534;

    private static final String DATA = "iolite-pgdata-";

    private final Path bin;
    private final List<String> prefix;

    private PostgresPrograms(Path bin) {
        this.bin = bin;
        this.prefix =
                isRoot() ? List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups") : List.of();
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /**
     * Finds the programs and removes what killed runs left.
     *
     * @throws IOException when there are none for this machine
     */
    static PostgresPrograms unpacked() throws IOException {
        Optional<Path> bin = bin();
        if (bin.isEmpty()) {
            unpack();
            bin = bin();
        }
        PostgresPrograms programs = new PostgresPrograms(
                bin.orElseThrow(() -> new IOException("no unpacked binaries in " + PostgresEmbedded.folder())));
        programs.removeLeftovers();
        return programs;
    }

    private static Optional<Path> bin() throws IOException {
        if (!Files.isDirectory(PostgresEmbedded.folder())) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(PostgresEmbedded.folder())) {
            return folders.map(folder -> folder.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .findFirst();
        }
    }

    /** The library unpacks when it starts a server, whether or not that succeeds. */
    private static void unpack() {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(PostgresEmbedded.folder().toFile())
                .start()) {
            log.debug("Unpacked the binaries of the server on port {}", server.getPort());
        } catch (IOException | IllegalStateException e) {
            log.debug("Unpacked binaries that do not start as this user", e);
        }
    }

    /** A new folder for a server's data. */
    Path folder() throws IOException {
        return Files.createTempDirectory(DATA + ProcessHandle.current().pid() + "-");
    }

    /** Gives files to the user who runs the programs. */
    void own(Path folder) throws IOException {
        if (isRoot()) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList()) {
                    Files.setAttribute(file, "unix:uid", NOBODY);
                    Files.setAttribute(file, "unix:gid", NOBODY);
                }
            }
        }
    }

    /** Makes the files of a new server, whose user postgres needs no password. */
    void initialize(Path data) throws IOException, InterruptedException {
        own(data);
        run("initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync");
    }

    /**
     * Starts a server.
     *
     * @param data its files
     * @param settings beside those of all servers of tests
     * @return its port
     */
    int start(Path data, Map<String, String> settings) throws IOException, InterruptedException {
        int port = freePort();
        StringBuilder options = new StringBuilder("-p " + port + " -c unix_socket_directories=''");
        Stream.of(PostgresEmbedded.SETTINGS, settings)
                .flatMap(part -> part.entrySet().stream())
                .forEach(setting -> options.append(" -c ")
                        .append(setting.getKey())
                        .append('=')
                        .append(setting.getValue()));
        run("pg_ctl", "-D", data, "-w", "-l", data.resolve("server.log"), "-o", options, "start");
        return port;
    }

    /** Stops a server, if it runs, and removes its files. */
    void remove(Path data) {
        stop(data);
        Folders.delete(data);
    }

    /** Stops a server, if it runs. */
    void stop(Path data) {
        try {
            if (Files.exists(data.resolve("postmaster.pid"))) {
                run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop");
            }
        } catch (IOException e) {
            throw new IllegalStateException("the test server in " + data + " did not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A killed process leaves its servers running: they are stopped by the next one. */
    private void removeLeftovers() throws IOException {
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, DATA + "*")) {
            for (Path folder : folders) {
                String name = folder.getFileName().toString().substring(DATA.length());
                long owner = Long.parseLong(name.substring(0, name.indexOf('-')));
                if (ProcessHandle.of(owner).isEmpty()) {
                    remove(folder);
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void run(String program, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.add(bin.resolve(program).toString());
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        // The server inherits the output of pg_ctl, so a pipe would stay open as long as the server lives.
        Path output = Files.createTempFile("iolite-pg-", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(program + " failed: " + Files.readString(output, StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(output);
        }
    }
}
