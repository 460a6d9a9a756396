package dev.iolite.testdatabase;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The embedded binaries for root where {@code unshare} is refused: PostgreSQL will not run as root, so its programs are
 * started through {@code setpriv} as a user without rights. Uses what {@link PostgresEmbedded} unpacked before it failed.
 */
final class PostgresUnprivileged implements PostgresSource {

    /** The user nobody, by number, since a container may have no name for it. */
    private static final int NOBODY = 65534;

    private static final String DATA = "iolite-pgdata-";

    @Override
    public Optional<PostgresAccess> access() throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        Path bin = unpacked();
        removeLeftovers(bin);
        Path data = Files.createTempDirectory(DATA + ProcessHandle.current().pid() + "-");
        Files.setAttribute(data, "unix:uid", NOBODY);
        Files.setAttribute(data, "unix:gid", NOBODY);
        run(
                bin.resolve("initdb"),
                "-D",
                data,
                "-A",
                "trust",
                "-U",
                "postgres",
                "-E",
                "UTF8",
                "--locale=C",
                "--no-sync");
        int port = freePort();
        run(bin.resolve("pg_ctl"), "-D", data, "-w", "-l", data.resolve("server.log"), "-o", options(port), "start");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(bin, data)));
        return Optional.of(new PostgresAccess(
                "jdbc:postgresql://localhost:" + port + "/postgres",
                "postgres",
                "",
                "embedded binaries, run by setpriv as user " + NOBODY));
    }

    private static String options(int port) {
        StringBuilder options = new StringBuilder("-p " + port + " -c unix_socket_directories=''");
        PostgresEmbedded.SETTINGS.forEach(
                (name, value) -> options.append(" -c ").append(name).append('=').append(value));
        return options.toString();
    }

    private static Path unpacked() throws IOException {
        try (Stream<Path> folders = Files.list(PostgresEmbedded.folder())) {
            return folders.map(folder -> folder.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no unpacked binaries in " + PostgresEmbedded.folder()));
        }
    }

    /** A killed process leaves its server running: it is stopped by the next one. */
    private static void removeLeftovers(Path bin) throws IOException {
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, DATA + "*")) {
            for (Path folder : folders) {
                String name = folder.getFileName().toString().substring(DATA.length());
                long owner = Long.parseLong(name.substring(0, name.indexOf('-')));
                if (ProcessHandle.of(owner).isEmpty()) {
                    stop(bin, folder);
                }
            }
        }
    }

    private static void stop(Path bin, Path data) {
        try {
            if (Files.exists(data.resolve("postmaster.pid"))) {
                run(bin.resolve("pg_ctl"), "-D", data, "-w", "-m", "immediate", "stop");
            }
        } catch (IOException e) {
            throw new IllegalStateException("the test server in " + data + " did not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Folders.delete(data);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void run(Path program, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", program.toString()));
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
                throw new IOException(
                        program.getFileName() + " failed: " + Files.readString(output, StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(output);
        }
    }
}
