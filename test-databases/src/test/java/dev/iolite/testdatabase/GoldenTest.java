package dev.iolite.testdatabase;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

    private final TestDatabase database = TestDatabase.open(DatabaseKind.H2);

    @TempDir
    Path root;

    private Golden golden;

    @BeforeEach
    void sendOneStatement() throws SQLException {
        golden = new Golden(root, false, GoldenTest.class, "reads", database.statements());
        try (var connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aMissingFileFailsTheTest() {
        assertThatThrownBy(golden::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("There is no golden file")
                .hasMessageContaining("select 1;");
    }

    @Test
    void aDifferentStatementFailsTheTest() throws IOException {
        write("select 2;\n");
        assertThatThrownBy(golden::check).isInstanceOf(AssertionError.class).hasMessageContaining("golden.update");
    }

    @Test
    void theSameStatementPasses() throws IOException {
        write("select 1;\n");
        assertThatCode(golden::check).doesNotThrowAnyException();
    }

    private void write(String text) throws IOException {
        Path file = root.resolve("GoldenTest/reads.sql");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
