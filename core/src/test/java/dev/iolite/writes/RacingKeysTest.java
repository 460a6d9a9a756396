package dev.iolite.writes;

import static dev.iolite.writes.LibraryDatabase.list;
import static dev.iolite.writes.LibraryDatabase.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.client.DynamicModel;
import dev.iolite.client.Iolite;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Thirty writers with one key of several parts, of a relation, or of a type whose equal values look different. */
@EachDatabase
class RacingKeysTest {

    private static final int WRITERS = 30;

    private static final Schema SCHEMA = PrismaSchema.parse("""
            datasource db {
              provider = "postgresql"
            }

            model Team {
              id      Int      @id @default(autoincrement())
              code    String   @unique
              members Member[]
            }

            model Member {
              id     Int    @id @default(autoincrement())
              nick   String
              visits Int    @default(0)
              teamId Int
              team   Team   @relation(fields: [teamId], references: [id])

              @@unique([teamId, nick])
            }

            model Account {
              id     Int     @id @default(autoincrement())
              email  String  @unique
              login  String  @unique
              visits Int     @default(0)
              notes  Note[]
            }

            model Note {
              id        Int     @id @default(autoincrement())
              text      String
              account   Account @relation(fields: [accountId], references: [id])
              accountId Int
            }

            model Price {
              id     Int     @id @default(autoincrement())
              amount Decimal @unique @db.Decimal(8, 2)
              seen   Int     @default(0)
            }

            model Print {
              id   Int    @id @default(autoincrement())
              hash Bytes  @unique
              seen Int    @default(0)
            }
            """);

    private final TestDatabase database;
    private final Iolite iolite;

    RacingKeysTest(TestDatabase database) {
        this.database = database;
        this.iolite = Iolite.builder()
                .dataSource(database.dataSource())
                .schema(SCHEMA)
                .types(List.of())
                .build();
        database.executeOnce(
                Ddl.create(SCHEMA, Dialects.named(database.kind().folder()).orElseThrow()));
    }

    @BeforeEach
    void empty() {
        for (String model : List.of("Note", "Account", "Member", "Team", "Price", "Print")) {
            model(model).deleteMany(Map.of());
        }
    }

    private DynamicModel model(String name) {
        return iolite.model(name);
    }

    private List<Map<String, Object>> rows(String model) {
        return model(model).findMany(Map.of());
    }

    private Object team() {
        return model("Team").create(map("data", map("code", "t"))).get("id");
    }

    @Test
    void aKeyWithARelationThatIsConnectedByAnotherKey() throws Exception {
        Object team = team();
        Race.of(
                WRITERS,
                () -> model("Member")
                        .upsert(map(
                                "where",
                                map("teamId_nick", map("teamId", team, "nick", "n")),
                                "create",
                                map("nick", "n", "team", map("connect", map("code", "t"))),
                                "update",
                                map("visits", map("increment", 1)),
                                "include",
                                map("team", true))));
        assertThat(rows("Member"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("visits")).isEqualTo(WRITERS - 1));
    }

    @Test
    void aKeyWithARelationThatIsConnectedByThisKeyAndNothingToChange() throws Exception {
        Object team = team();
        Race.of(WRITERS, () -> {
            Map<String, Object> row = model("Member")
                    .upsert(map(
                            "where",
                            map("teamId_nick", map("teamId", team, "nick", "n")),
                            "create",
                            map("nick", "n", "team", map("connect", map("id", team))),
                            "update",
                            map(),
                            "include",
                            map("team", true)));
            assertThat(row.get("team")).isEqualTo(map("id", team, "code", "t"));
        });
        assertThat(rows("Member")).hasSize(1);
    }

    @Test
    void aKeyOfSeveralPartsBelowTheParentThatHoldsOneOfThem() throws Exception {
        Object team = team();
        Race.of(
                WRITERS,
                () -> model("Team")
                        .update(map(
                                "where",
                                map("id", team),
                                "data",
                                map(
                                        "members",
                                        map(
                                                "upsert",
                                                list(map(
                                                        "where",
                                                        map("teamId_nick", map("teamId", team, "nick", "n")),
                                                        "create",
                                                        map("nick", "n"),
                                                        "update",
                                                        map("visits", map("increment", 1)))))))));
        assertThat(rows("Member"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("visits")).isEqualTo(WRITERS - 1));
    }

    @Test
    void aRowWithTwoKeys() throws Exception {
        Race.of(WRITERS, () -> upsertAccount(map("email", "a", "login", "l")));
        assertThat(rows("Account"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("visits")).isEqualTo(WRITERS - 1));
    }

    @Test
    void aRowWithTwoKeysAndRowsBelowIt() throws Exception {
        Race.of(
                WRITERS,
                () -> upsertAccount(map(
                        "email", "a", "login", "l", "notes", map("create", list(map("text", "1"), map("text", "2"))))));
        assertThat(rows("Account"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("visits")).isEqualTo(WRITERS - 1));
        assertThat(rows("Note")).hasSize(2);
    }

    @Test
    void aRowWithTwoKeysInTransactions() throws Exception {
        Race.of(
                WRITERS,
                () -> iolite.transaction(() -> upsertAccount(
                        map("email", "a", "login", "l", "notes", map("create", list(map("text", "1")))))));
        assertThat(rows("Note")).hasSize(1);
    }

    @Test
    void theOtherKeyOfAnotherRowIsADuplicate() {
        model("Account").create(map("data", map("email", "b", "login", "l")));
        assertThatThrownBy(() -> upsertAccount(map("email", "a", "login", "l")))
                .isInstanceOf(UniqueConstraintException.class);
        assertThatThrownBy(() ->
                        upsertAccount(map("email", "a", "login", "l", "notes", map("create", list(map("text", "1"))))))
                .isInstanceOf(UniqueConstraintException.class);
        assertThat(rows("Account")).hasSize(1);
    }

    private void upsertAccount(Map<String, Object> create) {
        model("Account")
                .upsert(map(
                        "where", map("email", "a"), "create", create, "update", map("visits", map("increment", 1))));
    }

    @Test
    void equalNumbersOfDifferentLooks() throws Exception {
        AtomicInteger number = new AtomicInteger();
        Race.of(WRITERS, () -> {
            boolean longer = number.getAndIncrement() % 2 == 0;
            model("Price")
                    .upsert(map(
                            "where",
                            map("amount", new BigDecimal(longer ? "1.50" : "1.5")),
                            "create",
                            map("amount", new BigDecimal(longer ? "1.5" : "1.50")),
                            "update",
                            map("seen", map("increment", 1))));
        });
        assertThat(rows("Price"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("seen")).isEqualTo(WRITERS - 1));
    }

    @Test
    void equalBytes() throws Exception {
        Race.of(
                WRITERS,
                () -> model("Print")
                        .upsert(map(
                                "where",
                                map("hash", new byte[] {1, 2}),
                                "create",
                                map("hash", new byte[] {1, 2}),
                                "update",
                                map("seen", map("increment", 1)))));
        assertThat(rows("Print"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("seen")).isEqualTo(WRITERS - 1));
    }
}
