package dev.iolite.autoconfigure.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.aot.test.generate.TestGenerationContext;

/** Every reflective call of an application with iolite is among the hints for native images. */
class ReflectionTest {

    /** iolite's callers, and the tools of Spring's that it uses. */
    private static final List<String> INSTRUMENTED = List.of(
            "+dev.iolite", "+tools.jackson", "+org.springframework.util", "+org.springframework.beans.BeanUtils");

    @TempDir
    private Path folder;

    @Test
    void allOfItIsTold() throws Exception {
        List<String> calls = recorded("shop.db");

        assertThat(calls).filteredOn(line -> line.startsWith("not told: ")).isEmpty();
        assertThat(calls)
                .filteredOn(line -> line.startsWith("told: "))
                .anyMatch(line -> line.contains("META-INF/iolite/schema.json"))
                .anyMatch(line -> line.contains(Gone.class.getName()))
                .anyMatch(line -> line.contains("LoadedCustomer"))
                .anyMatch(line -> line.contains(EveryCall.Street.class.getCanonicalName()));
    }

    private List<String> recorded(String database) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-javaagent:" + agent() + "=" + String.join(",", INSTRUMENTED),
                "-cp",
                ManagementFactory.getRuntimeMXBean().getClassPath(),
                ReflectionRecording.class.getName(),
                folder.resolve(database).toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int exit = process.waitFor();
        String text = Files.readString(output, StandardCharsets.UTF_8).strip();
        assertThat(exit).as(text).isZero();
        return text.lines().toList();
    }

    /** The jar that has Spring's tools for tests of this kind is the agent, too. */
    private static File agent() {
        return new File(TestGenerationContext.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }
}
