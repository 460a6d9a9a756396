package dev.iolite.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.client.DynamicModel;
import dev.iolite.client.Iolite;
import dev.iolite.error.Code;
import dev.iolite.error.IoliteFailure;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What random histories of writes have found. */
@EachDatabase
class WriteRulesTest {

    private static final String MODELS = """
            model Club {
              id    Int    @id
              name  String
              seats Seat[]
              chair Chair?
              homes Hall[]
            }

            model Seat {
              id     Int     @id
              code   String? @unique
              clubId Int?
              club   Club?   @relation(fields: [clubId], references: [id])
              hallId Int?
              hall   Hall?   @relation(fields: [hallId], references: [id])
            }

            model Chair {
              id     Int     @id
              code   String? @unique
              clubId Int?    @unique
              club   Club?   @relation(fields: [clubId], references: [id])
            }

            model Hall {
              id       Int    @id
              code     String @unique
              seats    Seat[]
              parentId Int?
              parent   Hall?  @relation("tree", fields: [parentId], references: [id], onUpdate: SetNull)
              halls    Hall[] @relation("tree")
              clubs    Club[]
              doors    Door[]
            }

            model Door {
              id     Int  @id
              hallId Int  @default(1)
              hall   Hall @relation(fields: [hallId], references: [id])
            }
            """;

    private final DynamicModel clubs;
    private final DynamicModel seats;
    private final DynamicModel chairs;
    private final DynamicModel halls;
    private final DynamicModel doors;

    WriteRulesTest(TestDatabase database) {
        Iolite iolite = Iolite.builder()
                .dataSource(database.dataSource())
                .schema(PrismaSchema.parse(MODELS))
                .types(List.of())
                .build();
        String name = database.kind().name().toLowerCase(Locale.ROOT);
        database.executeOnce(Ddl.create(iolite.schema(), Dialects.named(name).orElseThrow()));
        this.clubs = iolite.model("Club");
        this.seats = iolite.model("Seat");
        this.chairs = iolite.model("Chair");
        this.halls = iolite.model("Hall");
        this.doors = iolite.model("Door");
    }

    @AfterEach
    void empty() {
        doors.deleteMany(Map.of());
        seats.deleteMany(Map.of());
        chairs.deleteMany(Map.of());
        clubs.deleteMany(Map.of());
        halls.updateMany(Map.of("data", java.util.Collections.singletonMap("parentId", null)));
        halls.deleteMany(Map.of());
    }

    private static void refused(Runnable write, Code code) {
        assertThatThrownBy(write::run)
                .isInstanceOfSatisfying(
                        IoliteFailure.class,
                        failure -> assertThat(failure.failure().code()).isEqualTo(code));
    }

    private Object seat(int id, String field) {
        return seats.findUniqueOrThrow(Map.of("where", Map.of("id", id))).get(field);
    }

    @Test
    void changingNothingKeepsToTheLimit() {
        clubs.createMany(Map.of("data", List.of(Map.of("id", 1, "name", "a"), Map.of("id", 2, "name", "b"))));

        assertThat(clubs.updateMany(Map.of("data", Map.of(), "limit", 1))).isEqualTo(1);
    }

    @Test
    void setUntiesRowsThatHaveNullForTheKeyNamed() {
        clubs.create(Map.of(
                "data",
                Map.of(
                        "id",
                        1,
                        "name",
                        "a",
                        "seats",
                        Map.of("create", List.of(Map.of("id", 1), Map.of("id", 2, "code", "x"))))));

        clubs.update(Map.of(
                "where", Map.of("id", 1), "data", Map.of("seats", Map.of("set", List.of(Map.of("code", "x"))))));

        assertThat(seat(1, "clubId")).isNull();
        assertThat(seat(2, "clubId")).isEqualTo(1);
    }

    @Test
    void makesRoomForAnotherChildThoughTheKeyOfTheFirstIsNull() {
        clubs.create(Map.of("data", Map.of("id", 1, "name", "a", "chair", Map.of("create", Map.of("id", 1)))));

        clubs.update(Map.of(
                "where",
                Map.of("id", 1),
                "data",
                Map.of(
                        "chair",
                        Map.of(
                                "connectOrCreate",
                                Map.of("where", Map.of("code", "x"), "create", Map.of("id", 2, "code", "x"))))));

        assertThat(chairs.findUniqueOrThrow(Map.of("where", Map.of("clubId", 1)))
                        .get("id"))
                .isEqualTo(2);
    }

    @Test
    void findsItsRowByTheKeyThatConnectSetsAgain() {
        clubs.create(Map.of("data", Map.of("id", 1, "name", "a", "chair", Map.of("create", Map.of("id", 1)))));

        Map<String, ?> changed = chairs.update(Map.of(
                "where", Map.of("clubId", 1), "data", Map.of("club", Map.of("connect", Map.of("id", 1)))));

        assertThat(changed.get("clubId")).isEqualTo(1);
    }

    @Test
    void leavesNothingBehindWhenARowBelowIsOnlyLookedFor() {
        clubs.create(Map.of("data", Map.of("id", 1, "name", "a")));

        refused(
                () -> clubs.update(Map.of(
                        "where",
                        Map.of("id", 1),
                        "data",
                        Map.of(
                                "name",
                                "b",
                                "seats",
                                Map.of("update", List.of(Map.of("where", Map.of("id", 7), "data", Map.of())))))),
                Code.P2025);

        assertThat(clubs.findUniqueOrThrow(Map.of("where", Map.of("id", 1))).get("name"))
                .isEqualTo("a");
    }

    @Test
    void namesTheRelationWhoseRowIsMissing() {
        clubs.create(Map.of("data", Map.of("id", 1, "name", "a")));

        refused(
                () -> seats.create(Map.of(
                        "data",
                        Map.of(
                                "id",
                                1,
                                "club",
                                Map.of("connect", Map.of("id", 1)),
                                "hall",
                                Map.of("connect", Map.of("id", 9))))),
                Code.P2025);
        refused(
                () -> clubs.update(Map.of(
                        "where",
                        Map.of("id", 1),
                        "data",
                        Map.of(
                                "seats",
                                Map.of("create", Map.of("id", 2, "hall", Map.of("connect", Map.of("id", 9))))))),
                Code.P2025);
    }

    @Test
    void findsOrMakesInTheOrderWrittenWhereOneMakesWhatTheNextFinds() {
        halls.create(Map.of(
                "data",
                Map.of(
                        "id",
                        9,
                        "code",
                        "z",
                        "halls",
                        Map.of(
                                "connectOrCreate",
                                List.of(
                                        Map.of(
                                                "where", Map.of("id", 5),
                                                "create",
                                                        Map.of(
                                                                "id",
                                                                5,
                                                                "code",
                                                                "five",
                                                                "halls",
                                                                Map.of("create", Map.of("id", 1, "code", "one")))),
                                        Map.of(
                                                "where", Map.of("id", 1),
                                                "create", Map.of("id", 1, "code", "other")))))));

        assertThat(halls.findUniqueOrThrow(Map.of("where", Map.of("id", 1))).get("code"))
                .isEqualTo("one");
    }

    @Test
    void aSecondNewRowTakesTheOneToOneRowFromTheFirst() {
        clubs.create(Map.of("data", Map.of("id", 1, "name", "a")));
        chairs.create(Map.of("data", Map.of("id", 1, "clubId", 1)));

        refused(() -> chairs.create(Map.of("data", Map.of("id", 2, "clubId", 1))), Code.P2002);
        chairs.create(Map.of("data", Map.of("id", 2, "club", Map.of("connect", Map.of("id", 1)))));

        assertThat(chairs.findUniqueOrThrow(Map.of("where", Map.of("id", 1))).get("clubId"))
                .isNull();
    }

    @Test
    void answersWhatARowThatPointsToItselfBecomes() {
        halls.create(Map.of("data", Map.of("id", 1, "code", "a")));
        halls.update(Map.of("where", Map.of("id", 1), "data", Map.of("parentId", 1)));

        Map<String, ?> changed = halls.update(Map.of("where", Map.of("id", 1), "data", Map.of("id", 2)));

        // H2 2.4 leaves the key as it was
        assertThat(changed).isEqualTo(halls.findUniqueOrThrow(Map.of("where", Map.of("id", 2))));
    }

    @Test
    void anUpsertChecksAKeyThatPointsToItsOwnModel() {
        refused(
                () -> halls.upsert(Map.of(
                        "where",
                        Map.of("id", 1),
                        "create",
                        Map.of("id", 1, "code", "a", "parentId", 9),
                        "update",
                        Map.of())),
                Code.P2003);

        assertThat(halls.count(Map.of())).isZero();
    }

    @Test
    void linksOnceARowThatIsNamedTwice() {
        halls.create(Map.of("data", Map.of("id", 1, "code", "a")));

        clubs.create(Map.of(
                "data",
                Map.of(
                        "id",
                        1,
                        "name",
                        "a",
                        "homes",
                        Map.of("connect", List.of(Map.of("code", "a"), Map.of("id", 1))))));

        assertThat(halls.findMany(Map.of("where", Map.of("clubs", Map.of("some", Map.of("id", 1))))))
                .hasSize(1);
    }

    @Test
    void pointsToNoRowThatIsMadeOnlyInside() {
        refused(
                () -> halls.create(Map.of(
                        "data",
                        Map.of(
                                "id",
                                1,
                                "code",
                                "a",
                                "parentId",
                                2,
                                "halls",
                                Map.of("create", Map.of("id", 2, "code", "b"))))),
                Code.P2003);
    }

    @Test
    void tellsTheKeyThatOneRowIsGivenFromTheConnectOfAnother() {
        clubs.create(Map.of("data", Map.of("id", 1, "name", "a")));
        Map<String, Object> connecting = Map.of("id", 1, "club", Map.of("connect", Map.of("id", 1)));
        Map<String, Object> given = Map.of("id", 2, "clubId", 9);

        refused(
                () -> halls.create(Map.of(
                        "data",
                        Map.of(
                                "id",
                                1,
                                "code",
                                "a",
                                "seats",
                                Map.of("create", connecting),
                                "halls",
                                Map.of("create", Map.of("id", 2, "code", "b", "seats", Map.of("create", given)))))),
                Code.P2003);
    }

    @Test
    void findsNoRowByTheKeyThatItHadBefore() {
        clubs.create(Map.of("data", Map.of("id", 1, "name", "a")));
        Map<String, Object> hall = Map.of("id", 1, "code", "a", "clubs", Map.of("connect", Map.of("id", 1)));
        Map<String, Object> seat = Map.of("id", 1, "hall", Map.of("create", hall));

        refused(
                () -> clubs.update(
                        Map.of("where", Map.of("id", 1), "data", Map.of("id", 2, "seats", Map.of("create", seat)))),
                Code.P2025);
    }

    @Test
    void tellsTheKeyOfOneRowFromTheConnectOfAnother() {
        halls.create(Map.of("data", Map.of("id", 1, "code", "a")));
        List<Map<String, Object>> rows =
                List.of(Map.of("id", 1, "hall", Map.of("connect", Map.of("id", 4))), Map.of("id", 2, "hallId", 1));

        refused(
                () -> clubs.create(Map.of("data", Map.of("id", 1, "name", "a", "seats", Map.of("create", rows)))),
                Code.P2025);
    }

    @Test
    void anUpsertTellsTheKeysOfItsTwoHalvesApart() {
        halls.create(Map.of("data", Map.of("id", 1, "code", "a")));

        refused(
                () -> seats.upsert(Map.of(
                        "where",
                        Map.of("id", 1),
                        "create",
                        Map.of("id", 1, "clubId", 9),
                        "update",
                        Map.of("hall", Map.of("connect", Map.of("id", 1))))),
                Code.P2003);
    }

    @Test
    void aConnectToNoRowIsNotTheFaultOfADefault() {
        refused(
                () -> doors.create(Map.of("data", Map.of("id", 1, "hall", Map.of("connect", Map.of("id", 9))))),
                Code.P2025);
        refused(() -> doors.create(Map.of("data", Map.of("id", 1))), Code.P2003);
    }

    @Test
    void deletesTheRowThatMetTheConditionBeforeItWasLetGoOf() {
        halls.create(Map.of(
                "data", Map.of("id", 1, "code", "a", "halls", Map.of("create", Map.of("id", 2, "code", "b")))));

        halls.update(Map.of(
                "where",
                Map.of("id", 2),
                "data",
                Map.of("parent", Map.of("delete", Map.of("halls", Map.of("some", Map.of()))))));

        assertThat(halls.findMany(Map.of())).extracting(hall -> hall.get("id")).containsExactly(2);
    }

    @Test
    void passesOverNoRowForAKeyThatItDoesNotGive() {
        Map<String, Object> unkeyed = new java.util.HashMap<>(Map.of("id", 3));
        unkeyed.put("code", null);

        assertThat(seats.createMany(
                        Map.of("data", List.of(Map.of("id", 1), Map.of("id", 2), unkeyed), "skipDuplicates", true)))
                .isEqualTo(3);
    }

    @Test
    void createsAfterWhatWasToBePassedOver() {
        clubs.create(Map.of("data", Map.of("id", 1, "name", "a")));
        Map<String, Object> both = new java.util.LinkedHashMap<>();
        both.put("createMany", Map.of("data", List.of(Map.of("id", 1)), "skipDuplicates", true));
        both.put("create", List.of(Map.of("id", 1)));

        refused(() -> clubs.update(Map.of("where", Map.of("id", 1), "data", Map.of("seats", both))), Code.P2002);
        assertThat(seats.count(Map.of())).isZero();
    }

    @Test
    void passesOverARowOnlyForOneThatIsThere() {
        halls.create(Map.of("data", Map.of("id", 1, "code", "a")));

        // the first is passed over for its code, so its id is free for the second
        assertThat(halls.createMany(Map.of(
                        "data",
                        List.of(Map.of("id", 2, "code", "a"), Map.of("id", 2, "code", "b")),
                        "skipDuplicates",
                        true)))
                .isEqualTo(1);
        assertThat(halls.count(Map.of("where", Map.of("id", 2, "code", "b")))).isEqualTo(1);
    }
}
