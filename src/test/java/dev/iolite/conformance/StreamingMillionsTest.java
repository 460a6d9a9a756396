package dev.iolite.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Chapter 2: a million rows are read by a program that could hold a few of them only. */
@EachDatabase
class StreamingMillionsTest {

    private static final int ROWS = 1_000_000;
    private static final int READINGS = 50_000;

    private final TestDatabase database;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    StreamingMillionsTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void aMillionRowsPassThroughASmallHeap() throws IOException, InterruptedException {
        fill();

        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SmallHeap.class.getName(),
                        url(),
                        database.username(),
                        database.password())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(8, TimeUnit.MINUTES);
        process.destroyForcibly();

        assertThat(Files.readAllLines(output, StandardCharsets.UTF_8))
                .contains("ids " + ROWS * (ROWS + 1L) / 2, "readings " + READINGS);
        assertThat(ended).isTrue();
    }

    /** Without the foreign key: checking a million of them takes longer than all the rest. */
    private void fill() {
        JdbcTemplate sql =
                new JdbcTemplate(new DriverManagerDataSource(url(), database.username(), database.password()));
        sql.execute("create table \"station\" (\"id\" bigint not null primary key, \"name\" varchar not null,"
                + " \"height\" integer)");
        sql.execute("create table \"reading\" (\"station_id\" bigint not null, \"number\" integer not null,"
                + " \"amount\" integer not null, primary key (\"station_id\", \"number\"))");
        new ManyRows(database.kind(), sql::execute).stations(ROWS).readings(READINGS, 1);
    }

    /** H2's test database lives in this program's memory; the other program gets one in a file. */
    private String url() {
        return database.kind() == DatabaseKind.H2 ? "jdbc:h2:file:" + folder.resolve("h2") : database.url();
    }
}
