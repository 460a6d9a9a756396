package dev.iolite.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formatter that Spotless runs, asked the question that Spotless asks. */
class FormatTest {

    @TempDir
    Path folder;

    @Test
    void aFormattedFilePasses() throws Exception {
        assertThat(exitCode("class Fixture {\n    int number;\n}\n")).isZero();
    }

    @Test
    void aFileFormattedByHandIsRejected() throws Exception {
        assertThat(exitCode("class Fixture\n{\n  int number ;\n}\n")).isEqualTo(1);
    }

    private int exitCode(String source) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("Fixture.java"), source);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Path jvmConfig = Path.of(System.getProperty("iolite.root"), ".mvn", "jvm.config");
        for (String line : Files.readAllLines(jvmConfig)) {
            command.add(line.trim().replace(' ', '='));
        }
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.palantir.javaformat.java.Main",
                "--palantir",
                "--dry-run",
                "--set-exit-if-changed",
                file.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
