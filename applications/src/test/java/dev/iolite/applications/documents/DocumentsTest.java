package dev.iolite.applications.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.processor.IoliteProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents show compiles as it stands there. */
class DocumentsTest {

    private static final Path DOCUMENTS = Path.of(System.getProperty("iolite.root", ".."), "docs");
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE =
            Pattern.compile("^(?:public |static |final )*(?:class|interface|record|enum) (\\w+)", Pattern.MULTILINE);
    private static final Pattern PUBLIC =
            Pattern.compile("^public (?:class|interface|record|enum) (\\w+)", Pattern.MULTILINE);
    private static final Pattern MEMBER =
            Pattern.compile("^(?:@\\w+.*\\s)*(?:public |static |final )*[\\w<>.]+ \\w+(?:\\(.*\\) \\{| = )");

    /** The models that examples speak of, and what an application would have. */
    private static final String SURROUNDINGS = "surroundings.txt";

    static Stream<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !blocks(file).isEmpty())
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void compiles(String document, @TempDir Path classes) {
        List<String> blocks = blocks(DOCUMENTS.resolve(document));
        List<JavaFileObject> sources = new ArrayList<>(surroundings(String.join("\n", blocks)));
        for (int i = 0; i < blocks.size(); i++) {
            sources.addAll(sources("example" + i, blocks.get(i)));
        }
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaCompiler.CompilationTask task = compiler.getTask(
                null,
                null,
                problems,
                List.of("-d", classes.toString(), "-s", classes.toString(), "-parameters"),
                null,
                sources);
        task.setProcessors(List.of(new IoliteProcessor()));
        task.call();
        assertThat(problems.getDiagnostics())
                .filteredOn(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .isEmpty();
    }

    private static List<String> blocks(Path file) {
        try {
            List<String> blocks = new ArrayList<>();
            Matcher block = BLOCK.matcher(Files.readString(file, StandardCharsets.UTF_8));
            while (block.find()) {
                blocks.add(block.group(1));
            }
            return blocks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One block is types, members of one class, or statements. */
    private static List<JavaFileObject> sources(String name, String block) {
        if (TYPE.matcher(block).find()) {
            return types(name, block);
        }
        boolean members = MEMBER.matcher(block).lookingAt() && !block.startsWith("User ");
        return List.of(source(
                name,
                "class Example extends Fields {\n"
                        + (members ? block : "void run() throws Exception {\n" + block + "}\n")
                        + "}\n"));
    }

    /** Each public type has a file of its own. */
    private static List<JavaFileObject> types(String name, String block) {
        List<JavaFileObject> files = new ArrayList<>();
        for (String part : block.split("(?<=\\}\n)\n(?=\\S)")) {
            files.add(source(part.contains("@Model") ? "blog" : name, part));
        }
        return files;
    }

    private static JavaFileObject source(String name, String text) {
        return file(name, name(text), "package " + name + ";\n" + imports() + text);
    }

    /** A file is called like its public type. */
    private static String name(String text) {
        Matcher visible = PUBLIC.matcher(text);
        Matcher first = TYPE.matcher(text);
        return visible.find() ? visible.group(1) : first.find() ? first.group(1) : "Example";
    }

    private static JavaFileObject file(String folder, String type, String text) {
        URI uri = URI.create("string:///" + folder + "/" + type + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static String imports() {
        return resource("imports.txt");
    }

    /** Models that the document shows itself take the place of those of the same name. */
    private static List<JavaFileObject> surroundings(String shown) {
        return Stream.of(resource(SURROUNDINGS).split("-----\n"))
                .filter(text -> {
                    Matcher type = TYPE.matcher(text);
                    return !type.find() || !shown.contains("public interface " + type.group(1) + " {");
                })
                .map(text -> file("blog", name(text), text))
                .toList();
    }

    private static String resource(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/documents", name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
