package dev.iolite.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.event.EventType;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.Declarations;
import dev.iolite.schema.FieldDeclaration;
import dev.iolite.schema.ModelDeclaration;
import dev.iolite.schema.Naming;
import dev.iolite.schema.ScalarType;
import dev.iolite.schema.Schema;
import dev.iolite.schema.SchemaBuilder;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Events that show values do not show those of omitted fields, however these got into the statement. */
@EachDatabase
class OmittedParametersTests {

    private static final String SECRET = "s3cr3t";

    private static final Schema SCHEMA = SchemaBuilder.build(new Declarations(
                    List.of(new ModelDeclaration(
                            "Account",
                            "app.Account",
                            null,
                            null,
                            false,
                            Naming.SNAKE_CASE,
                            List.of(
                                    scalar("id", ScalarType.INT, false, false),
                                    scalar("name", ScalarType.STRING, false, false),
                                    scalar("token", ScalarType.STRING, false, true),
                                    scalar("answers", ScalarType.STRING, true, true),
                                    scalar("papers", ScalarType.JSON, false, true),
                                    scalar("salary", ScalarType.INT, false, true)),
                            List.of(
                                    new ModelDeclaration.KeyDeclaration(null, List.of("id"), true, null, null),
                                    new ModelDeclaration.KeyDeclaration(null, List.of("token"), false, null, null)),
                            List.of(),
                            null)),
                    List.of()))
            .orThrow();

    private final Iolite iolite;
    private final DynamicModel accounts;
    private final List<String> heard = new ArrayList<>();

    OmittedParametersTests(TestDatabase database) {
        this.iolite = Iolite.builder()
                .dataSource(database.dataSource())
                .schema(SCHEMA)
                .types(List.of())
                .logParameters(true)
                .build();
        this.accounts = iolite.model("Account");
        String name = database.kind().name().toLowerCase(Locale.ROOT);
        database.executeOnce(Ddl.create(SCHEMA, Dialects.named(name).orElseThrow()));
        iolite.on(EventType.QUERY, event -> heard.add(event.params()));
    }

    private static FieldDeclaration scalar(String name, ScalarType type, boolean list, boolean omitted) {
        return new FieldDeclaration.Scalar(
                name,
                null,
                type,
                null,
                list,
                !list && !name.equals("id"),
                null,
                false,
                false,
                omitted,
                false,
                null,
                null);
    }

    @AfterEach
    void clear() {
        accounts.deleteMany(Map.of());
    }

    private static Map<String, Object> account(int id) {
        return Map.of(
                "id",
                id,
                "name",
                "shown" + id,
                "token",
                SECRET + id,
                "answers",
                List.of(SECRET, "x"),
                "papers",
                Map.of("name", SECRET),
                "salary",
                77_777);
    }

    private void nothingSecretWasHeard() {
        assertThat(heard)
                .isNotEmpty()
                .allSatisfy(params -> assertThat(params)
                        .doesNotContain(SECRET)
                        .doesNotContain("77777")
                        .doesNotContain("77,777"));
    }

    @Test
    void writesShowTheOtherFieldsOnly() {
        accounts.create(Map.of("data", account(1)));
        assertThat(heard).singleElement().asString().contains("shown1", "***");
        accounts.createMany(Map.of("data", List.of(account(2), account(3))));
        accounts.update(Map.of(
                "where",
                Map.of("token", SECRET + "2"),
                "data",
                Map.of(
                        "token",
                        SECRET + "4",
                        "answers",
                        Map.of("push", SECRET),
                        "salary",
                        Map.of("increment", 77777))));
        accounts.updateMany(Map.of("where", Map.of("token", SECRET + "3"), "data", Map.of("token", SECRET + "5")));
        accounts.upsert(Map.of(
                "where", Map.of("token", SECRET + "9"), "create", account(9), "update", Map.of("token", SECRET + "9")));
        accounts.delete(Map.of("where", Map.of("token", SECRET + "9")));
        nothingSecretWasHeard();
    }

    @Test
    void conditionsShowTheOtherFieldsOnly() {
        accounts.findMany(Map.of("where", Map.of("name", "shown1", "token", Map.of("contains", SECRET))));
        assertThat(heard).singleElement().asString().contains("shown1", "***");
        accounts.findUnique(Map.of("where", Map.of("token", SECRET)));
        accounts.findMany(Map.of("where", Map.of("token", Map.of("in", List.of(SECRET, "b")))));
        accounts.findMany(Map.of("where", Map.of("token", Map.of("startsWith", SECRET, "mode", "insensitive"))));
        accounts.findMany(Map.of("where", Map.of("salary", Map.of("gt", 77777))));
        accounts.findMany(Map.of("where", Map.of("answers", Map.of("has", SECRET))));
        accounts.findMany(Map.of("where", Map.of("answers", Map.of("hasSome", List.of(SECRET)))));
        accounts.findMany(Map.of("where", Map.of("answers", Map.of("equals", List.of(SECRET)))));
        accounts.findMany(Map.of("cursor", Map.of("token", SECRET), "take", 2));
        nothingSecretWasHeard();
    }

    @Test
    void conditionsInDocumentsAreAsSecret() {
        accounts.findMany(
                Map.of("where", Map.of("papers", Map.of("path", List.of("name"), "string_contains", SECRET))));
        accounts.findMany(Map.of("where", Map.of("papers", Map.of("path", List.of("name"), "equals", SECRET))));
        nothingSecretWasHeard();
    }

    @Test
    void conditionsOfGroupsAreAsSecret() {
        accounts.groupBy(Map.of(
                "by",
                List.of("name"),
                "having",
                Map.of(
                        "salary",
                        Map.of(
                                "_sum",
                                Map.of("gt", 77777),
                                "_avg",
                                Map.of("gt", 77777),
                                "_max",
                                Map.of("lt", 77777)))));
        nothingSecretWasHeard();
    }

    @Test
    void rawStatementsShowAllTheirValues() {
        iolite.queryRaw("select \"id\" from \"account\" where \"token\" = ?", SECRET);
        assertThat(heard).containsExactly("[" + SECRET + "]");
    }
}
