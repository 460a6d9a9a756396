package dev.iolite.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.error.InvalidInputException;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.model.JsonText;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EachDatabase
class DynamicModelTests {

    private static final Schema SCHEMA = PrismaSchema.parse("""
            model City {
              id      Int      @id
              name    String?
              names   String[]
              area    Decimal?
              rank    BigInt?
              facts   Json?
              people  Person[]
            }
            model Person {
              id     Int   @id
              city   City? @relation(fields: [cityId], references: [id])
              cityId Int?
            }
            """);

    private final Iolite iolite;
    private final TestDatabase database;

    DynamicModelTests(TestDatabase database) {
        this.database = database;
        this.iolite = client(NotFoundPolicy.RETURN_EMPTY);
        String kind = database.kind().name().toLowerCase(Locale.ROOT);
        database.executeOnce(Ddl.create(SCHEMA, Dialects.named(kind).orElseThrow()));
    }

    private Iolite client(NotFoundPolicy policy) {
        return Iolite.builder()
                .dataSource(database.dataSource())
                .schema(SCHEMA)
                .types(List.of())
                .rejectOnNotFound(policy)
                .build();
    }

    @BeforeEach
    void oslo() {
        iolite.model("Person").deleteMany(Map.of());
        iolite.model("City").deleteMany(Map.of());
        iolite.model("City")
                .create(Map.of(
                        "data",
                        Map.of(
                                "id",
                                1,
                                "name",
                                "Oslo",
                                "names",
                                List.of("Oslo", "Kristiania"),
                                "area",
                                "454.12",
                                "rank",
                                "9007199254740993",
                                "facts",
                                Map.of("founded", 1040))));
        iolite.model("City").create(Map.of("data", Map.of("id", 2)));
    }

    @Test
    void rowsHoldJavaValuesInTheModelsOrder() {
        Map<String, Object> row = iolite.model("City")
                .findUniqueOrThrow(Map.of("where", Map.of("id", 1), "include", Map.of("_count", true, "people", true)));
        assertThat(row.keySet()).containsExactly("id", "name", "names", "area", "rank", "facts", "people", "_count");
        assertThat(row.get("rank")).isEqualTo(9007199254740993L);
        assertThat((BigDecimal) row.get("area")).isEqualByComparingTo("454.12");
        assertThat(row.get("names")).isEqualTo(List.of("Oslo", "Kristiania"));
        assertThat(((JsonText) row.get("facts")).text().replace(" ", "")).isEqualTo("{\"founded\":1040}");
        assertThat(row.get("_count")).isEqualTo(Map.of("people", 0L));
    }

    @Test
    void aFieldWithoutValueIsNeitherInAListFieldNorNotInIt() {
        Map<String, Object> in = Map.of("name", Map.of("in", new dev.iolite.dynamic.FieldReference("City", "names")));
        Map<String, Object> notIn =
                Map.of("name", Map.of("notIn", new dev.iolite.dynamic.FieldReference("City", "names")));
        assertThat(iolite.model("City").count(Map.of("where", in))).isEqualTo(1);
        assertThat(iolite.model("City").count(Map.of("where", Map.of("NOT", in))))
                .isZero();
        assertThat(iolite.model("City").count(Map.of("where", notIn))).isZero();
    }

    @Test
    void countsTellHowManyRowsHaveAValue() {
        Map<String, Object> select = Map.of("_all", true, "id", true, "name", true, "rank", false);
        assertThat(iolite.model("City").counts(Map.of("select", select)))
                .isEqualTo(Map.of("_all", 2L, "id", 2L, "name", 1L));
        assertThat(iolite.model("City").counts(Map.of("select", select, "where", Map.of("id", 3))))
                .isEqualTo(Map.of("_all", 0L, "id", 0L, "name", 0L));
        assertThat(iolite.model("City")
                        .counts(Map.of("select", select, "skip", 1, "take", 1, "orderBy", Map.of("id", "asc"))))
                .isEqualTo(Map.of("_all", 1L, "id", 1L, "name", 0L));
        assertThatThrownBy(() -> iolite.model("City").counts(Map.of("select", Map.of("nmae", true))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("nmae");
    }

    @Test
    void namesInAListFieldAreFoundWithoutCase() {
        iolite.model("City").update(Map.of("where", Map.of("id", 1), "data", Map.of("name", "KRISTIANIA")));
        Map<String, Object> in = Map.of("in", new dev.iolite.dynamic.FieldReference("City", "names"));
        Map<String, Object> folded = new HashMap<>(in);
        folded.put("mode", "insensitive");
        assertThat(iolite.model("City").count(Map.of("where", Map.of("name", in))))
                .isZero();
        assertThat(iolite.model("City").count(Map.of("where", Map.of("name", folded))))
                .isEqualTo(1);
    }

    @Test
    void documentsOfAnotherKindMeetNeitherATestNorItsOpposite() {
        Map<String, Object> test = Map.of("facts", Map.of("path", List.of("founded"), "string_contains", "x"));
        assertThat(iolite.model("City").count(Map.of("where", test))).isZero();
        assertThat(iolite.model("City").count(Map.of("where", Map.of("NOT", test))))
                .isZero();
    }

    @Test
    void aRowThatIsMissingIsAnErrorWhereTheCallOrTheClientSaysSo() {
        Map<String, Object> nobody = Map.of("where", Map.of("id", 9));
        assertThat(iolite.model("City").findUnique(nobody)).isEmpty();
        Map<String, Object> rejected = Map.of("where", Map.of("id", 9), "rejectOnNotFound", true);
        assertThatExceptionOfType(RecordNotFoundException.class)
                .isThrownBy(() -> iolite.model("City").findFirst(rejected));
        DynamicModel strict = client(NotFoundPolicy.THROW).model("City");
        assertThatExceptionOfType(RecordNotFoundException.class).isThrownBy(() -> strict.findUnique(nobody));
        assertThat(strict.findUnique(Map.of("where", Map.of("id", 9), "rejectOnNotFound", false)))
                .isEmpty();
    }

    @Test
    void aCallMakesItsOwnExceptionOfARowThatIsMissing() {
        NotFoundExceptionFactory gone = error -> new IllegalStateException(error.model() + " is gone", error);
        Map<String, Object> nobody = Map.of("where", Map.of("id", 9), "rejectOnNotFound", gone);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> iolite.model("City").findUnique(nobody))
                .withMessage("City is gone");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> iolite.model("City").findFirst(nobody))
                .withMessage("City is gone");
    }

    @Test
    void overNothingCountsAreZeroAndTheRestIsNull() {
        assertThat(iolite.model("City").count(Map.of("take", 0))).isZero();
        Map<String, Object> expected = new HashMap<>();
        expected.put("id", null);
        assertThat(iolite.model("City").aggregate(Map.of("take", 0, "_count", true, "_sum", Map.of("id", true))))
                .isEqualTo(Map.of("_count", 0L, "_sum", expected));
    }

    @Test
    void distinctRowsComeInTheOrderOfTheirFields() {
        iolite.model("City")
                .createMany(
                        Map.of("data", List.of(Map.of("id", 3, "name", "Bergen"), Map.of("id", 4, "name", "Bergen"))));
        assertThat(iolite.model("City").findMany(Map.of("distinct", "name", "select", Map.of("name", true))).stream()
                        .map(row -> row.get("name")))
                .isEqualTo(Arrays.asList("Bergen", "Oslo", null));
    }

    @Test
    void aCascadeIsSeenInTheAnswer() {
        iolite.model("Person").create(Map.of("data", Map.of("id", 1, "city", Map.of("connect", Map.of("id", 1)))));
        Map<String, Object> person = iolite.model("Person")
                .update(Map.of("where", Map.of("id", 1), "data", Map.of("city", Map.of("update", Map.of("id", 7)))));
        assertThat(person.get("cityId")).isEqualTo(7);
    }

    @Test
    void nothingIsSentForATreeThatIsWrong() {
        database.statements().clear();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> iolite.model("City").findMany(Map.of("were", Map.of())))
                .withMessageContaining("Did you mean where?");
        assertThat(database.statements().statements()).isEmpty();
    }
}
