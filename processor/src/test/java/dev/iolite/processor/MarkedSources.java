package dev.iolite.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Java files of a folder that say in comments which errors the compiler must show where:
 * {@code String email(); // ERROR: a property of a model is a getter}.
 */
record MarkedSources(List<Path> files) {

    private static final Pattern MARK = Pattern.compile("// ERROR: (.*?)(?=$| // ERROR:)");

    /** An error at a line; expected ones hold a part of the message. */
    record Expected(String file, long line, String text) {
        boolean meets(Diagnostic<? extends JavaFileObject> found) {
            return found.getLineNumber() == line
                    && found.getSource() != null
                    && found.getSource().getName().endsWith(file)
                    && plain(found.getMessage(Locale.ROOT)).contains(plain(text));
        }

        /** On one line, with simple type names. */
        private static String plain(String message) {
            return message.replaceAll("\\s+", " ").replaceAll("(?:\\w+\\.)+(?=[A-Z])", "");
        }
    }

    static Path resources(String folder) {
        return Path.of("src/test/resources", folder);
    }

    static MarkedSources in(Path... folders) {
        return new MarkedSources(
                Arrays.stream(folders).flatMap(MarkedSources::javaFiles).toList());
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> path.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Compilation compile(String... options) {
        List<JavaFileObject> sources = files.stream().map(SourceFile::of).toList();
        return Compiler.javac()
                .withOptions((Object[]) options)
                .withProcessors(new IoliteProcessor())
                .compile(sources);
    }

    List<Expected> expected() {
        List<Expected> expected = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = read(file).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher matcher = MARK.matcher(lines.get(i));
                while (matcher.find()) {
                    expected.add(new Expected(
                            file.getFileName().toString(),
                            i + 1,
                            matcher.group(1).trim()));
                }
            }
        }
        return expected;
    }

    /** What differs between the errors found and expected, a line each; empty when nothing does. */
    String difference(Compilation compilation) {
        List<Diagnostic<? extends JavaFileObject>> unexpected = new ArrayList<>(compilation.errors());
        StringBuilder text = new StringBuilder();
        for (Expected mark : expected()) {
            var met = unexpected.stream().filter(mark::meets).findFirst();
            if (met.isPresent()) {
                unexpected.remove(met.get());
            } else {
                text.append("missing: ").append(mark).append('\n');
            }
        }
        unexpected.forEach(found -> text.append("not expected: ").append(found).append('\n'));
        return text.toString();
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
