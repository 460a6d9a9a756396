package dev.iolite.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PackageRulesTest {

    private static final Set<String> MODULES_OUTSIDE_THE_TABLE =
            Set.of("processor", "autoconfigure", "test", "testdatabase", "checks");

    private static final Set<String> PROCESSOR_MAY_USE = Set.of("annotation", "schema", "schema.prisma");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.iolite");

    @Test
    void theCodeKeepsToTheTableInArchitectureMd() throws IOException {
        PackageTable table = PackageTable.of(Path.of(System.getProperty("iolite.root"), "ARCHITECTURE.md"));

        assertThat(table.allowed()).containsKeys("annotation", "schema", "query", "plan.read", "jdbc", "client");
        assertThat(new PackageRules("dev.iolite", table).violations(classesOfTheTable()))
                .isEmpty();
    }

    @Test
    void theProcessorKnowsNothingOfTheCore() {
        Set<String> used = new TreeSet<>();
        ALL.stream()
                .filter(type -> module(type).equals("processor"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(type -> type.getPackageName().startsWith("dev.iolite."))
                .filter(type -> !module(type).equals("processor"))
                .forEach(type -> used.add(type.getPackageName().substring("dev.iolite.".length())));

        assertThat(PROCESSOR_MAY_USE).containsAll(used);
    }

    @Test
    void theTangledFixtureIsRejected() {
        PackageTable table = PackageTable.of(List.of(
                "| package | responsibility | may use |",
                "|---|---|---|",
                "| `low` | the bottom | - |",
                "| `middle` | knows a later row | low, store |",
                "| `high` | the top | middle |",
                "| `store` | all but the top | all above but high |",
                "",
                "| `not` | of this table | - |"));
        JavaClasses fixture = new ClassFileImporter().importPackages("dev.iolite.checks.tangled");

        assertThat(new PackageRules("dev.iolite.checks.tangled", table).violations(fixture))
                .containsExactly(
                        "high.SkipsARow uses dev.iolite.checks.tangled.low.Upward, but high may not use low",
                        "low.KnowsJdbc uses java.sql.Connection, but low may not know JDBC",
                        "low.KnowsSpring uses org.springframework.dao.DuplicateKeyException, but low may not know it",
                        "low.Upward uses dev.iolite.checks.tangled.high.SkipsARow, but low may not use high",
                        "middle may not name store, which is no earlier row",
                        "package unlisted is not in the table",
                        "store.KnowsTheTop uses dev.iolite.checks.tangled.high.SkipsARow, but store may not use high");
    }

    private static List<JavaClass> classesOfTheTable() {
        return ALL.stream()
                .filter(type -> !MODULES_OUTSIDE_THE_TABLE.contains(module(type)))
                .toList();
    }

    private static String module(JavaClass type) {
        return type.getPackageName().substring("dev.iolite.".length()).replaceAll("\\..*", "");
    }
}
