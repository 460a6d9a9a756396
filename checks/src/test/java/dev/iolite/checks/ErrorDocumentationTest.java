package dev.iolite.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.iolite.error.Code;
import dev.iolite.error.IoliteFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ErrorDocumentationTest {

    @Test
    void everyCodeStandsInTheDocumentationWithItsMeaning() throws IOException {
        List<String> rows = Stream.of(Code.values())
                .map(code -> "| `" + code.id() + "` | " + code.meaning() + " |")
                .toList();

        assertThat(documentation()).contains(rows);
    }

    @Test
    void everyExceptionStandsInTheDocumentationWithSpringsThatItExtends() throws IOException {
        List<String> rows = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.iolite").stream()
                        .filter(type -> type.isAssignableTo(IoliteFailure.class) && !type.isInterface())
                        .map(ErrorDocumentationTest::row)
                        .toList();

        assertThat(rows).isNotEmpty();
        assertThat(documentation()).contains(rows);
    }

    private static String row(JavaClass type) {
        JavaClass parent = type.getRawSuperclass().orElseThrow();
        return "| `" + type.getSimpleName() + "` | `" + parent.getSimpleName() + "` |";
    }

    private static String documentation() throws IOException {
        return Files.readString(Path.of(System.getProperty("iolite.root"), "docs", "errors.md"));
    }
}
