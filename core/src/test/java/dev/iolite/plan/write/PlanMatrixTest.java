package dev.iolite.plan.write;

import static dev.iolite.plan.write.Library.creating;
import static dev.iolite.plan.write.Library.data;
import static dev.iolite.plan.write.Library.on;
import static dev.iolite.plan.write.Library.updating;
import static dev.iolite.plan.write.Library.upserting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.error.IoliteFailure;
import dev.iolite.query.Data;
import dev.iolite.query.Mutation;
import dev.iolite.sql.dialect.Dialect;
import dev.iolite.sql.dialect.Dialects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The steps of every nested operation for every kind of link, inside create, update and upsert; no database. */
class PlanMatrixTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/plans");

    static Stream<String> names() {
        return OperationMatrix.relations().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void stepsOnPostgresql(String name) throws IOException {
        check("postgresql/" + name, text(name, Dialects.POSTGRESQL));
    }

    @ParameterizedTest
    @MethodSource("names")
    void stepsOnH2WhichHasNoConflictClause(String name) throws IOException {
        check("h2/" + name, text(name, Dialects.H2));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPlanForAShapeHasTheStepsOfAPlanForOneCall(String name) {
        OperationMatrix.Relation relation = OperationMatrix.relations().get(name);
        WritePlanner planner = new WritePlanner(Library.SCHEMA, Dialects.POSTGRESQL);
        OperationMatrix.operations(relation).forEach((operation, nested) -> {
            Data change = data(on(relation.name(), nested));
            Data row = new Data(relation.base().assignments(), change.nested());
            for (Mutation mutation : List.of(
                    creating(relation.model(), row),
                    updating(relation.model(), relation.parent(), change),
                    upserting(relation.model(), relation.parent(), row, change))) {
                String steps;
                try {
                    steps = withoutValues(planner.plan(mutation).print());
                } catch (RuntimeException refused) {
                    continue;
                }
                assertThat(withoutValues(planner.prepare(mutation).plan().print()))
                        .as(operation)
                        .isEqualTo(steps);
            }
        });
    }

    private static String withoutValues(String plan) {
        return plan.lines().filter(line -> !line.contains("<- ")).collect(Collectors.joining("\n"));
    }

    private static String text(String name, Dialect dialect) {
        OperationMatrix.Relation relation = OperationMatrix.relations().get(name);
        WritePlanner planner = new WritePlanner(Library.SCHEMA, dialect);
        StringBuilder text = new StringBuilder();
        OperationMatrix.operations(relation).forEach((operation, nested) -> {
            Data change = data(on(relation.name(), nested));
            Data row = new Data(relation.base().assignments(), change.nested());
            plan(text, "create with " + operation, planner, creating(relation.model(), row));
            plan(text, "update with " + operation, planner, updating(relation.model(), relation.parent(), change));
            plan(
                    text,
                    "upsert with " + operation,
                    planner,
                    upserting(relation.model(), relation.parent(), relation.whole(), change));
        });
        return text.toString();
    }

    private static void plan(StringBuilder text, String title, WritePlanner planner, Mutation mutation) {
        text.append("## ").append(title).append('\n');
        try {
            text.append(planner.plan(mutation).print());
        } catch (RuntimeException e) {
            if (!(e instanceof IoliteFailure)) {
                throw e;
            }
            text.append("refused: ").append(e.getMessage()).append('\n');
        }
        text.append('\n');
    }

    private static void check(String name, String actual) throws IOException {
        Path file = GOLDEN.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual, StandardCharsets.UTF_8);
        }
        assertThat(actual)
                .as("plans of %s (-Dgolden.update=true rewrites it)", file)
                .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
