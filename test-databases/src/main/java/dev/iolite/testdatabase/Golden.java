package dev.iolite.testdatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements a test must send, in a file beside the tests: {@code golden/<database>/<TestClass>/<testMethod>.sql}.
 * Run the tests with {@code -Dgolden.update=true} to write what they send, and read the difference before you commit it.
 */
public final class Golden {

    private final Path folder;
    private final String testMethod;
    private final StatementLog statements;
    private final boolean update;

    Golden(Path kindFolder, boolean update, Class<?> testClass, String testMethod, StatementLog statements) {
        String className =
                testClass.getName().substring(testClass.getPackageName().length() + 1);
        this.folder = kindFolder.resolve(className.replace('$', '.'));
        this.testMethod = testMethod;
        this.statements = statements;
        this.update = update;
    }

    /** The golden file of a test in this module. */
    static Golden of(Class<?> testClass, String testMethod, TestDatabase database) {
        Path root = Path.of(System.getProperty("golden.directory", "src/test/resources/golden"));
        return new Golden(
                root.resolve(database.kind().folder()),
                Boolean.getBoolean("golden.update"),
                testClass,
                testMethod,
                database.statements());
    }

    /**
     * Compares the statements since the test began with the golden file.
     *
     * @throws AssertionError if they differ, or if there is no such file
     */
    public void check() {
        compare(folder.resolve(testMethod + ".sql"), statements.all());
    }

    /**
     * Compares the statements since the test began, or since the log was cleared, with one of several golden files of
     * the test.
     *
     * @param part tells the files of one test apart
     * @throws AssertionError if they differ, or if there is no such file
     */
    public void check(String part) {
        compare(folder.resolve(testMethod + "." + part + ".sql"), statements.all());
    }

    private void compare(Path file, List<String> statements) {
        String actual = statements.stream().map(sql -> sql + ";\n").collect(Collectors.joining());
        try {
            if (update) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual, StandardCharsets.UTF_8);
                return;
            }
            if (!Files.exists(file)) {
                fail("There is no golden file %s. Run with -Dgolden.update=true to write:%n%s", file, actual);
            }
            assertThat(actual)
                    .as("statements of %s (-Dgolden.update=true rewrites it)", file)
                    .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
