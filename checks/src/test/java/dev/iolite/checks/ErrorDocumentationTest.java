package dev.iolite.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.iolite.error.Code;
import dev.iolite.error.IoliteFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/errors.md} are generated: run with {@code -Dgolden.update=true} to write them. */
class ErrorDocumentationTest {

    private static final Path PAGE = Path.of(System.getProperty("iolite.root"), "docs", "errors.md");
    private static final String CODES = "| code | meaning | exception | what to do |\n|---|---|---|---|\n";
    private static final String EXCEPTIONS = "| exception | extends Spring's |\n|---|---|\n";

    @Test
    void thePageSaysWhatTheCodesSay() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        String generated = withTable(withTable(page, CODES, codes()), EXCEPTIONS, exceptions());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, generated, StandardCharsets.UTF_8);
            return;
        }
        assertThat(page)
                .as("docs/errors.md (-Dgolden.update=true writes its tables)")
                .isEqualTo(generated);
    }

    @Test
    void eachExceptionHasACode() {
        assertThat(Stream.of(Code.values()).flatMap(code -> code.exceptions().stream()))
                .extracting(Class::getName)
                .containsAll(failures()
                        .map(JavaClass::getName)
                        .filter(name -> !name.contains("$"))
                        .toList());
    }

    private static String withTable(String page, String head, Stream<String> rows) {
        int start = page.indexOf(head) + head.length();
        assertThat(start).as("the table %s", head).isGreaterThan(head.length());
        int end = page.indexOf("\n\n", start);
        return page.substring(0, start)
                + rows.collect(Collectors.joining("\n"))
                + (end < 0 ? "\n" : page.substring(end));
    }

    private static Stream<String> codes() {
        return Stream.of(Code.values())
                .map(code -> "| `" + code.id() + "` | " + code.meaning() + " | "
                        + code.exceptions().stream()
                                .map(type -> "`" + type.getSimpleName() + "`")
                                .collect(Collectors.joining(", "))
                        + " | " + code.remedy() + " |");
    }

    private static Stream<String> exceptions() {
        return failures()
                .map(type -> "| `" + type.getSimpleName() + "` | `"
                        + type.getRawSuperclass().orElseThrow().getSimpleName() + "` |");
    }

    private static Stream<JavaClass> failures() {
        List<JavaClass> types = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.iolite").stream()
                        .filter(type -> type.isAssignableTo(IoliteFailure.class) && !type.isInterface())
                        .sorted(Comparator.comparing(JavaClass::getSimpleName))
                        .toList();
        assertThat(types).isNotEmpty();
        return types.stream();
    }
}
