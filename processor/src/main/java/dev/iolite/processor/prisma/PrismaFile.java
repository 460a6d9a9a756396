package dev.iolite.processor.prisma;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/** Finds the file that a package names: beside its {@code package-info.java}, or among the module's resources. */
final class PrismaFile {

    private static final List<JavaFileManager.Location> LOCATIONS =
            List.of(StandardLocation.SOURCE_PATH, StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH);

    private final ProcessingEnvironment environment;

    PrismaFile(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /**
     * Reads the file.
     *
     * @return its text; empty when there is no such file
     */
    Optional<String> read(PackageElement where, String path) {
        return beside(where, path).or(() -> amongResources(where, path));
    }

    private Optional<String> beside(PackageElement where, String path) {
        try {
            TreePath tree = Trees.instance(environment).getPath(where);
            if (tree == null) {
                return Optional.empty();
            }
            Path source = Path.of(tree.getCompilationUnit().getSourceFile().toUri());
            Path file = source.resolveSibling(path);
            return Files.exists(file) ? Optional.of(Files.readString(file, StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IllegalArgumentException | java.nio.file.FileSystemNotFoundException notJavacOrNoFile) {
            return Optional.empty(); // another compiler, or a source that lies in no file
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private Optional<String> amongResources(PackageElement where, String path) {
        for (JavaFileManager.Location location : LOCATIONS) {
            for (String folder : List.of(where.getQualifiedName().toString(), "")) {
                Optional<String> text = resource(location, folder, path);
                if (text.isPresent()) {
                    return text;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> resource(JavaFileManager.Location location, String folder, String path) {
        try {
            return Optional.of(environment
                    .getFiler()
                    .getResource(location, folder, path)
                    .getCharContent(false)
                    .toString());
        } catch (IOException | IllegalArgumentException expected) {
            return Optional.empty(); // not there, or the compiler has no such location
        }
    }
}
