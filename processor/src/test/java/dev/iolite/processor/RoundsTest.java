package dev.iolite.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models with types that are not there yet, or not at all, and models of other jars. */
class RoundsTest {

    private static final String MOOD = "package shop; public enum Mood { GOOD, BAD }";

    @Test
    void waitsForTypesThatAnotherProcessorWrites() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new IoliteProcessor(), new WritesMood())
                .compile(SourceFile.of(MarkedSources.resources("best-effort/missing-type/shop/Customer.java")));
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generatedSourceFile("shop.CustomerFields").orElseThrow())
                .satisfies(file -> assertThat(file.getCharContent(false)).contains("EnumField<Customer, Mood> mood"));
    }

    /** One mistake in a model is one error, and not one for each use of its generated code. */
    @ParameterizedTest
    @ValueSource(strings = {"missing-type", "wrong-property", "twice"})
    void generatesTheBestItCan(String folder) {
        MarkedSources marked = MarkedSources.in(MarkedSources.resources("best-effort/" + folder));
        assertThat(marked.difference(marked.compile())).isEmpty();
    }

    @Test
    void speaksOfModelsOfOtherJars(@TempDir Path jar) throws IOException {
        Compilation first =
                Compiler.javac().withProcessors(new IoliteProcessor()).compile(sources("modules/first"));
        for (JavaFileObject file : first.generatedFiles()) {
            if (file.getName().startsWith("/CLASS_OUTPUT/")) {
                copy(file, jar.resolve(file.getName().substring("/CLASS_OUTPUT/".length())));
            }
        }
        Compilation second = Compiler.javac()
                .withProcessors(new IoliteProcessor())
                .withOptions("-Xlint:all,-processing,-serial", "-Werror")
                .withClasspath(classPathWith(jar))
                .compile(sources("modules/second"));
        assertThat(second.diagnostics()).isEmpty();
        assertThat(second.generatedSourceFile("first.DepartmentFields")).isEmpty();
    }

    @Test
    void saysThatTheCoreIsMissing() {
        List<File> withoutCore = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("schema") || entry.contains("jspecify"))
                .map(File::new)
                .toList();
        Compilation compilation = Compiler.javac()
                .withProcessors(new IoliteProcessor())
                .withClasspath(withoutCore)
                .compile(SourceFile.of(MarkedSources.resources("best-effort/twice/shop/Customer.java")));
        assertThat(compilation.errors())
                .singleElement()
                .satisfies(
                        error -> assertThat(error.getMessage(null))
                                .contains(
                                        "Generated code calls iolite-core, which is not on the compile path. Add the dependency"));
    }

    private static void copy(JavaFileObject file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream in = file.openInputStream()) {
            Files.copy(in, target);
        }
    }

    private static List<File> classPathWith(Path folder) {
        Stream<String> own = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator));
        return Stream.concat(Stream.of(folder.toString()), own).map(File::new).toList();
    }

    private static List<JavaFileObject> sources(String folder) {
        return MarkedSources.in(MarkedSources.resources(folder)).files().stream()
                .map(SourceFile::of)
                .toList();
    }

    /** Writes an enum in the first round. */
    private static final class WritesMood extends AbstractProcessor {

        private boolean written;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!written) {
                written = true;
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile("shop.Mood").openWriter()) {
                    writer.write(MOOD);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
