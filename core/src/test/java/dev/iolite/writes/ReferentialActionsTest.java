package dev.iolite.writes;

import static dev.iolite.writes.LibraryDatabase.map;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.client.Iolite;
import dev.iolite.error.IoliteFailure;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of rows when the row they point to is deleted or gets another key: as the model says, everywhere. */
@EachDatabase
class ReferentialActionsTest {

    private static final List<String> ACTIONS = List.of("Cascade", "Restrict", "SetNull", "SetDefault", "NoAction");

    /** For each action a required key, one that may be null, one into the same table, and one of two fields. */
    private static final String MODELS = """
            model Owner_$A {
              id     Int         @id
              cards  Card_$A[]
              labels Label_$A[]
            }

            model Label_$A {
              id      Int       @id
              ownerId Int?      @default(1)
              owner   Owner_$A? @relation(fields: [ownerId], references: [id], onDelete: $A, onUpdate: $A)
            }

            model Node_$A {
              id    Int        @id
              upId  Int?       @default(1)
              up    Node_$A?   @relation("tree", fields: [upId], references: [id], onDelete: $A, onUpdate: $A)
              below Node_$A[]  @relation("tree")
            }

            model Place_$A {
              country String
              number  Int
              trips   Trip_$A[]

              @@id([country, number])
            }

            model Trip_$A {
              id      Int       @id
              country String?   @default("no")
              number  Int?      @default(1)
              to      Place_$A? @relation(fields: [country, number], references: [country, number], onDelete: $A, onUpdate: $A)
            }
            """;

    private static final String REQUIRED = """
            model Card_$A {
              id      Int      @id
              ownerId Int      @default(1)
              owner   Owner_$A @relation(fields: [ownerId], references: [id], onDelete: $A, onUpdate: $A)
            }
            """;

    private static final Schema SCHEMA = PrismaSchema.parse("datasource db { provider = \"postgresql\" }\n"
            + ACTIONS.stream().map(ReferentialActionsTest::models).collect(Collectors.joining()));

    private final TestDatabase database;
    private final Iolite iolite;

    ReferentialActionsTest(TestDatabase database) {
        this.database = database;
        database.executeOnce(
                Ddl.create(SCHEMA, Dialects.named(database.kind().folder()).orElseThrow()));
        this.iolite = Iolite.builder()
                .dataSource(database.dataSource())
                .schema(SCHEMA)
                .types(List.of())
                .build();
    }

    /** A key that must not be null cannot be set to null. */
    private static String models(String action) {
        boolean required = !action.equals("SetNull");
        String text = required ? MODELS + REQUIRED : MODELS.replace("cards  Card_$A[]", "");
        return text.replace("$A", action);
    }

    @BeforeEach
    void rows() {
        for (String action : ACTIONS) {
            for (String model : List.of("Card", "Label", "Trip", "Owner", "Place")) {
                if (hasModel(model + "_" + action)) {
                    iolite.model(model + "_" + action).deleteMany(Map.of());
                }
            }
            database.execute(
                    "update \"Node_" + action + "\" set \"upId\" = null", "delete from \"Node_" + action + "\"");
            create("Owner_" + action, "id", 1);
            create("Owner_" + action, "id", 2);
            create("Label_" + action, "id", 7, "ownerId", 2);
            create("Node_" + action, "id", 1, "upId", null);
            create("Node_" + action, "id", 2, "upId", null);
            create("Node_" + action, "id", 7, "upId", 2);
            create("Place_" + action, "country", "no", "number", 1);
            create("Place_" + action, "country", "se", "number", 2);
            create("Trip_" + action, "id", 7, "country", "se", "number", 2);
        }
    }

    private boolean hasModel(String name) {
        return SCHEMA.models().stream().anyMatch(model -> model.name().equals(name));
    }

    private void create(String model, Object... data) {
        iolite.model(model).create(map("data", map(data)));
    }

    private String state(String child, Runnable write) {
        try {
            write.run();
        } catch (RuntimeException e) {
            assertThat(e).isInstanceOf(IoliteFailure.class);
            return ((IoliteFailure) e).code().toString();
        }
        return iolite.model(child)
                .findFirst(map("where", map("id", 7)))
                .map(String::valueOf)
                .orElse("gone");
    }

    private void delete(String model, Map<String, ?> key) {
        iolite.model(model).delete(map("where", key));
    }

    private void move(String model, Map<String, ?> key, Map<String, ?> to) {
        iolite.model(model).update(map("where", key, "data", to));
    }

    @ParameterizedTest
    @CsvSource({
        "Cascade,gone,'{id=7, ownerId=3}'",
        "Restrict,P2003,P2003",
        "NoAction,P2003,P2003",
        "SetNull,'{id=7, ownerId=null}','{id=7, ownerId=null}'",
        "SetDefault,'{id=7, ownerId=1}','{id=7, ownerId=1}'"
    })
    void aKeyThatMayBeNull(String action, String deleted, String moved) {
        String owner = "Owner_" + action;
        assertThat(state("Label_" + action, () -> move(owner, map("id", 2), map("id", 3))))
                .isEqualTo(moved);
        rows();
        assertThat(state("Label_" + action, () -> delete(owner, map("id", 2)))).isEqualTo(deleted);
        rows();
        assertThat(state("Label_" + action, () -> iolite.model(owner).deleteMany(map("where", map("id", 2)))))
                .isEqualTo(deleted);
    }

    @ParameterizedTest
    @CsvSource({
        "Cascade,gone,'{id=7, ownerId=3}'",
        "Restrict,P2003,P2003",
        "NoAction,P2003,P2003",
        "SetDefault,'{id=7, ownerId=1}','{id=7, ownerId=1}'"
    })
    void aRequiredKey(String action, String deleted, String moved) {
        String owner = "Owner_" + action;
        iolite.model("Label_" + action).deleteMany(Map.of());
        create("Card_" + action, "id", 7, "ownerId", 2);
        assertThat(state("Card_" + action, () -> move(owner, map("id", 2), map("id", 3))))
                .isEqualTo(moved);
        rows();
        iolite.model("Label_" + action).deleteMany(Map.of());
        create("Card_" + action, "id", 7, "ownerId", 2);
        assertThat(state("Card_" + action, () -> delete(owner, map("id", 2)))).isEqualTo(deleted);
    }

    @ParameterizedTest
    @CsvSource({
        "Cascade,gone,'{id=7, upId=3}'",
        "Restrict,P2003,P2003",
        "NoAction,P2003,P2003",
        "SetNull,'{id=7, upId=null}','{id=7, upId=null}'",
        "SetDefault,'{id=7, upId=1}','{id=7, upId=1}'"
    })
    void aKeyIntoTheSameTable(String action, String deleted, String moved) {
        String node = "Node_" + action;
        assertThat(state(node, () -> move(node, map("id", 2), map("id", 3)))).isEqualTo(moved);
        rows();
        assertThat(state(node, () -> delete(node, map("id", 2)))).isEqualTo(deleted);
    }

    @ParameterizedTest
    @CsvSource({
        "Cascade,gone,'{id=7, country=se, number=3}'",
        "Restrict,P2003,P2003",
        "NoAction,P2003,P2003",
        "SetNull,'{id=7, country=null, number=null}','{id=7, country=null, number=null}'",
        "SetDefault,'{id=7, country=no, number=1}','{id=7, country=no, number=1}'"
    })
    void aKeyOfTwoFields(String action, String deleted, String moved) {
        Map<String, Object> key = map("country_number", map("country", "se", "number", 2));
        assertThat(state("Trip_" + action, () -> move("Place_" + action, key, map("number", 3))))
                .isEqualTo(moved);
        rows();
        assertThat(state("Trip_" + action, () -> delete("Place_" + action, key)))
                .isEqualTo(deleted);
    }

    /** The default must be the key of a row; H2 2.4 does not look. */
    @Test
    void aDefaultThatPointsNowhereIsRefused() {
        String owner = "Owner_SetDefault";
        String refused = database.kind() == DatabaseKind.H2 ? "{id=7, ownerId=1}" : "P2003";
        delete(owner, map("id", 1));
        assertThat(state("Label_SetDefault", () -> move(owner, map("id", 2), map("id", 3))))
                .isEqualTo(refused);
        rows();
        delete(owner, map("id", 1));
        assertThat(state("Label_SetDefault", () -> delete(owner, map("id", 2)))).isEqualTo(refused);
    }

    /** Nested deletes meet the same actions, and a refusal undoes the whole call. */
    @ParameterizedTest
    @CsvSource({
        "Cascade,gone",
        "Restrict,P2003",
        "NoAction,P2003",
        "SetNull,'{id=7, upId=null}'",
        "SetDefault,'{id=7, upId=1}'"
    })
    void aNestedDelete(String action, String deleted) {
        String node = "Node_" + action;
        iolite.model(node).update(map("where", map("id", 2), "data", map("upId", 1)));
        Map<String, Object> data = map("below", map("delete", List.of(map("id", 2))));
        assertThat(state(node, () -> iolite.model(node).update(map("where", map("id", 1), "data", data))))
                .isEqualTo(deleted);
        assertThat(iolite.model(node).exists(map("where", map("id", 2)))).isEqualTo(deleted.equals("P2003"));
    }
}
