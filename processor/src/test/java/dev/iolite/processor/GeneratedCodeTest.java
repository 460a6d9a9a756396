package dev.iolite.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code generated for the models of the conformance suite. */
class GeneratedCodeTest {

    private static final List<Path> MODELS = Stream.of("blog", "keys", "relations", "types")
            .map(Path.of("../src/test/java/dev/iolite/conformance")::resolve)
            .toList();
    private static final Path GOLDEN = MarkedSources.resources("golden");
    private static final Map<String, String> GENERATED = generated(models().compile());

    /** The examples of the API's description, with every warning of javac an error. */
    @Test
    void compilesTheExamplesWithoutWarnings() {
        MarkedSources sources = models(MarkedSources.resources("must-compile"));
        Compilation compilation = sources.compile("-Xlint:all,-processing,-serial", "-Werror");
        assertThat(compilation.diagnostics()).isEmpty();
    }

    /** Every misuse of section 12 of the API's description. */
    @ParameterizedTest
    @ValueSource(strings = {"calls", "records"})
    void refusesMisuse(String folder) {
        MarkedSources sources = models(MarkedSources.resources("must-not-compile/" + folder));
        assertThat(sources.difference(sources.compile())).isEmpty();
    }

    @Test
    void isTheSameByteForByteInAnyOrderOfSources() {
        List<Path> files = new ArrayList<>(models().files());
        Collections.reverse(files);
        assertThat(generated(new MarkedSources(files).compile())).isEqualTo(GENERATED);
    }

    /** One model's files as a whole; {@code -Dgolden.update=true} writes them anew. */
    @ParameterizedTest
    @ValueSource(strings = {"PostFields", "PostCreate", "PostRepository", "LoadedPost", "PostUpdate"})
    void readsAsIfWrittenByHand(String type) throws IOException {
        String text = GENERATED.get("/SOURCE_OUTPUT/dev/iolite/conformance/blog/" + type + ".java");
        Path golden = GOLDEN.resolve(type + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text, StandardCharsets.UTF_8);
        }
        assertThat(text).isEqualTo(MarkedSources.read(golden));
    }

    @Test
    void writesTheServicesAndTheSchemaFile() {
        Map<String, String> files = GENERATED;
        assertThat(files.get("/CLASS_OUTPUT/META-INF/services/dev.iolite.model.ModelTypes"))
                .isEqualTo("""
                        dev.iolite.conformance.blog.CategoryModelTypes
                        dev.iolite.conformance.keys.BookingModelTypes
                        dev.iolite.conformance.relations.CitizenModelTypes
                        dev.iolite.conformance.types.AllTypesModelTypes
                        """);
        assertThat(files.get("/CLASS_OUTPUT/META-INF/iolite/schema.json"))
                .contains("\"dev.iolite.conformance.blog.User\"");
    }

    @Test
    void readsPagesOnlyWhereSpringDataIsOnTheCompilePath() {
        String name = "/SOURCE_OUTPUT/dev/iolite/conformance/blog/PostRepository.java";
        assertThat(GENERATED.get(name)).doesNotContain("findPage");
        assertThat(generated(models(MarkedSources.resources("spring-data")).compile())
                        .get(name))
                .contains("public Page<Post> findPage(Many<Post> piece, Pageable pageable) {")
                .contains("return new Pages<>(iolite(), PostFields.POST, this).find(piece, pageable);");
    }

    @Test
    void generatesNothingAndSaysNothingWithoutModels() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new IoliteProcessor())
                .withOptions("-Xlint:all,-processing", "-Werror")
                .compile(com.google.testing.compile.JavaFileObjects.forSourceString("A", "class A {}"));
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generatedSourceFiles()).isEmpty();
    }

    private static MarkedSources models(Path... more) {
        List<Path> folders = new ArrayList<>(List.of(more));
        folders.addAll(MODELS);
        return MarkedSources.in(folders.toArray(Path[]::new));
    }

    private static Map<String, String> generated(Compilation compilation) {
        assertThat(compilation.errors()).isEmpty();
        Map<String, String> files = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            files.put(file.getName(), content(file));
        }
        compilation.generatedFiles().stream()
                .filter(file -> file.getName().contains("META-INF"))
                .forEach(file -> files.put(file.getName(), content(file)));
        return files;
    }

    private static String content(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
