package dev.iolite.plan.write;

import static dev.iolite.plan.write.Library.connect;
import static dev.iolite.plan.write.Library.connectOrCreate;
import static dev.iolite.plan.write.Library.create;
import static dev.iolite.plan.write.Library.createMany;
import static dev.iolite.plan.write.Library.creating;
import static dev.iolite.plan.write.Library.data;
import static dev.iolite.plan.write.Library.delete;
import static dev.iolite.plan.write.Library.deleteMany;
import static dev.iolite.plan.write.Library.disconnect;
import static dev.iolite.plan.write.Library.eq;
import static dev.iolite.plan.write.Library.key;
import static dev.iolite.plan.write.Library.on;
import static dev.iolite.plan.write.Library.replace;
import static dev.iolite.plan.write.Library.set;
import static dev.iolite.plan.write.Library.that;
import static dev.iolite.plan.write.Library.update;
import static dev.iolite.plan.write.Library.updateMany;
import static dev.iolite.plan.write.Library.updating;
import static dev.iolite.plan.write.Library.upsert;
import static dev.iolite.plan.write.Library.upserting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.error.IoliteFailure;
import dev.iolite.query.Data;
import dev.iolite.query.Mutation;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.UniqueWhere;
import dev.iolite.sql.dialect.Dialect;
import dev.iolite.sql.dialect.Dialects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The steps of every nested operation for every kind of link, inside create, update and upsert; no database. */
class PlanMatrixTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/plans");

    /** A relation with what its rows are made of. */
    private record Relation(String model, UniqueWhere parent, Data base, String name, UniqueWhere child, Data row) {}

    private static final Data USER = data(set("email", "a@b.c"));
    private static final Data POST = data(set("title", "Hello"), set("editorId", 1));

    private static Map<String, Relation> relations() {
        Map<String, Relation> relations = new LinkedHashMap<>();
        Data post = data(set("title", "New"), set("editorId", 1));
        Data editedPost = data(set("title", "New"));
        relations.put("parent-optional", new Relation("Post", key("id", 1), POST, "writer", key("email", "x"), USER));
        relations.put(
                "parent-required",
                new Relation("Post", key("id", 1), data(set("title", "Hello")), "editor", key("email", "x"), USER));
        relations.put(
                "parent-one-to-one",
                new Relation("Profile", key("id", 1), data(set("bio", "x")), "user", key("id", 7), USER));
        relations.put("child-optional", new Relation("User", key("id", 1), USER, "posts", key("title", "New"), post));
        relations.put("child-required", new Relation("User", key("id", 1), USER, "edited", key("id", 7), editedPost));
        relations.put(
                "child-one-to-one-optional",
                new Relation("User", key("id", 1), USER, "profile", key("id", 7), data(set("bio", "x"))));
        relations.put(
                "child-one-to-one-required",
                new Relation("User", key("id", 1), USER, "passport", key("number", "n"), data(set("number", "n"))));
        relations.put(
                "table", new Relation("Post", key("id", 1), POST, "tags", key("name", "x"), data(set("name", "x"))));
        relations.put(
                "compound-child",
                new Relation(
                        "City",
                        key("country", "no", "name", "Oslo"),
                        data(set("country", "no"), set("name", "Oslo")),
                        "trips",
                        key("note", "n"),
                        data(set("note", "n"))));
        relations.put(
                "compound-table-self",
                new Relation(
                        "City",
                        key("country", "no", "name", "Oslo"),
                        data(set("country", "no"), set("name", "Oslo")),
                        "twins",
                        key("country", "se", "name", "Lund"),
                        data(set("country", "se"), set("name", "Lund"))));
        relations.put(
                "self-parent",
                new Relation(
                        "Person", key("id", 1), data(set("name", "a")), "boss", key("id", 7), data(set("name", "b"))));
        relations.put(
                "self-child",
                new Relation(
                        "Person", key("id", 1), data(set("name", "a")), "team", key("id", 7), data(set("name", "b"))));
        return relations;
    }

    private static Map<String, NestedOperation> operations(Relation relation) {
        boolean many =
                Library.SCHEMA.model(relation.model()).relation(relation.name()).many();
        UniqueWhere child = relation.child();
        UniqueWhere target = many ? child : that();
        Data row = relation.row();
        Data[] rows = many ? new Data[] {row, row} : new Data[] {row};
        Data change = data(row.assignments().get(0));
        Map<String, NestedOperation> operations = new LinkedHashMap<>();
        operations.put("create", create(rows));
        operations.put("createMany", createMany(false, rows));
        operations.put("createMany skipping duplicates", createMany(true, rows));
        operations.put("connect", connect(child));
        operations.put("connectOrCreate", connectOrCreate(child, row));
        operations.put("set", replace(child));
        operations.put("set nothing", replace());
        operations.put("disconnect", disconnect(target));
        operations.put("update", update(target, change));
        operations.put("upsert", upsert(target, row, change));
        operations.put("delete", delete(target));
        String field = row.assignments().get(0).field();
        operations.put("updateMany", updateMany(eq(field, "y"), change));
        operations.put("deleteMany", deleteMany(eq(field, "y")));
        return operations;
    }

    static Stream<String> names() {
        return relations().keySet().stream();
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
        Relation relation = relations().get(name);
        WritePlanner planner = new WritePlanner(Library.SCHEMA, Dialects.POSTGRESQL);
        operations(relation).forEach((operation, nested) -> {
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
        Relation relation = relations().get(name);
        WritePlanner planner = new WritePlanner(Library.SCHEMA, dialect);
        StringBuilder text = new StringBuilder();
        operations(relation).forEach((operation, nested) -> {
            Data change = data(on(relation.name(), nested));
            Data row = new Data(relation.base().assignments(), change.nested());
            plan(text, "create with " + operation, planner, creating(relation.model(), row));
            plan(text, "update with " + operation, planner, updating(relation.model(), relation.parent(), change));
            plan(
                    text,
                    "upsert with " + operation,
                    planner,
                    upserting(relation.model(), relation.parent(), relation.base(), change));
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
