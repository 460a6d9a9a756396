package dev.iolite.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Compiles small files with the arguments that the modules are compiled with. */
@EnabledIfSystemProperty(named = "error-prone.plugin", matches = "-Xplugin:ErrorProne.*", disabledReason = "-Pquick")
class CompilerChecksTest {

    @TempDir
    Path folder;

    @Test
    void soundCodeCompiles() throws Exception {
        assertThat(compile("@Nullable String s(boolean given) { return given ? \"x\" : null; }"))
                .isEmpty();
    }

    @Test
    void nullWhereNoneMayBeTheLocaleOfTheMachineAndLeftoversAreRejected() throws Exception {
        assertThat(compile("""
                String nothing() { return other; }
                    String upper(String text) { return text.toUpperCase(); }
                    private int leftOver() { return 1; }"""))
                .contains("[NullAway] returning @Nullable expression")
                .contains("[StringCaseLocaleUsage]")
                .contains("[UnusedMethod]");
    }

    private String compile(String member) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("Fixture.java"), """
                import org.jspecify.annotations.NullMarked;
                import org.jspecify.annotations.Nullable;

                @NullMarked
                class Fixture {
                    @Nullable String other;
                    %s
                }
                """.formatted(member));
        Path output = folder.resolve("output.txt");
        Process javac = new ProcessBuilder(command(source))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int exit = javac.waitFor();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(exit).as(text).isEqualTo(text.contains("error:") ? 1 : 0);
        return exit == 0 ? "" : text;
    }

    private List<String> command(Path source) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        Path jvmConfig = Path.of(System.getProperty("iolite.root"), ".mvn", "jvm.config");
        for (String line : Files.readAllLines(jvmConfig)) {
            command.add("-J" + line.trim().replace(' ', '='));
        }
        command.addAll(List.of("-proc:none", "-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
        command.addAll(List.of("-cp", classPath, "-processorpath", classPath, "-d", folder.toString()));
        command.add(System.getProperty("error-prone.plugin"));
        command.add(source.toString());
        return command;
    }
}
