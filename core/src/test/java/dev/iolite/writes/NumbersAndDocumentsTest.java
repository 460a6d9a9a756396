package dev.iolite.writes;

import static dev.iolite.writes.LibraryDatabase.list;
import static dev.iolite.writes.LibraryDatabase.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.client.DynamicModel;
import dev.iolite.client.Iolite;
import dev.iolite.dynamic.JsonNull;
import dev.iolite.error.InvalidInputException;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What updates do with numbers of each type, with lists, and with the two nulls of a document. */
@EachDatabase
class NumbersAndDocumentsTest {

    private static final Schema SCHEMA = PrismaSchema.parse("""
            datasource db { provider = "postgresql" }

            enum Colour {
              RED
              GREEN
            }

            model Thing {
              id     Int      @id
              int    Int?
              big    BigInt   @default(10)
              float  Float    @default(2.5)
              dec    Decimal  @default(1.5)
              words  String[]
              tones  Colour[]
              doc    Json?
              other  Json     @default("{}")
            }
            """);

    private final DynamicModel things;

    NumbersAndDocumentsTest(TestDatabase database) {
        database.executeOnce(
                Ddl.create(SCHEMA, Dialects.named(database.kind().folder()).orElseThrow()));
        this.things = Iolite.builder()
                .dataSource(database.dataSource())
                .schema(SCHEMA)
                .types(List.of())
                .build()
                .model("Thing");
    }

    @BeforeEach
    void rows() {
        things.deleteMany(Map.of());
        things.create(map("data", map("id", 1, "int", 7)));
        things.create(map("data", map("id", 2)));
    }

    private Map<String, Object> update(Object... data) {
        return things.update(map("where", map("id", 1), "data", map(data)));
    }

    private Map<String, Object> change(String operation, Object value) {
        Map<String, Object> by = map(operation, value);
        return update("int", by, "big", by, "float", by, "dec", by);
    }

    private static void numbers(Map<String, ?> row, Integer number, long big, double real, String decimal) {
        assertThat(row.get("int")).isEqualTo(number);
        assertThat(row.get("big")).isEqualTo(big);
        assertThat(row.get("float")).isEqualTo(real);
        assertThat((BigDecimal) row.get("dec")).isEqualByComparingTo(decimal);
    }

    @Test
    void fiveOperationsOnNumbersOfEachType() {
        numbers(change("increment", 3), 10, 13, 5.5, "4.5");
        numbers(change("decrement", 1), 9, 12, 4.5, "3.5");
        numbers(change("multiply", 4), 36, 48, 18, "14");
        numbers(change("divide", 5), 7, 9, 3.6, "2.8");
        numbers(change("set", 2), 2, 2, 2, "2");
    }

    @Test
    void oneOperationForEachField() {
        assertThatThrownBy(() -> update("int", map("increment", 1, "multiply", 2)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void allRowsAtOnceAndNullStaysNull() {
        assertThat(things.updateMany(map("data", map("int", map("increment", 5), "big", map("multiply", 2)))))
                .isEqualTo(2);
        List<Map<String, Object>> rows = things.findMany(map("orderBy", map("id", "asc")));
        assertThat(rows).<Object>extracting(row -> row.get("int")).containsExactly(12, null);
        assertThat(rows).<Object>extracting(row -> row.get("big")).containsExactly(20L, 20L);
    }

    @Test
    void listsAreReplacedAndAddedTo() {
        assertThat(update("words", list("a", "b"), "tones", list("RED")).get("words"))
                .isEqualTo(list("a", "b"));
        assertThat(update("words", map("push", "c"), "tones", map("push", list("GREEN", "RED"))))
                .containsEntry("words", list("a", "b", "c"))
                .containsEntry("tones", list("RED", "GREEN", "RED"));
        assertThat(update("words", map("set", list()))).containsEntry("words", list());
    }

    @Test
    void defaultsOfEachTypeInManyRows() {
        assertThat(things.createMany(map("data", list(map("id", 3), map("id", 4, "int", 1)))))
                .isEqualTo(2);
        Map<String, Object> one = new HashMap<>(things.findUniqueOrThrow(map("where", map("id", 2))));
        Map<String, Object> ofMany = new HashMap<>(things.findUniqueOrThrow(map("where", map("id", 3))));
        one.remove("id");
        ofMany.remove("id");
        assertThat(ofMany).isEqualTo(one);
    }

    @Test
    void theTwoNullsOfADocument() {
        assertThat(things.count(map("where", map("doc", map("equals", JsonNull.DB_NULL)))))
                .isEqualTo(2);
        update("doc", JsonNull.JSON_NULL, "other", JsonNull.JSON_NULL);
        assertThat(things.count(map("where", map("doc", map("equals", JsonNull.JSON_NULL)))))
                .isEqualTo(1);
        assertThat(things.count(map("where", map("doc", map("equals", JsonNull.ANY_NULL)))))
                .isEqualTo(2);
        assertThat(things.count(map("where", map("other", map("equals", JsonNull.JSON_NULL)))))
                .isEqualTo(1);
        update("doc", JsonNull.DB_NULL);
        assertThat(things.count(map("where", map("doc", map("equals", JsonNull.DB_NULL)))))
                .isEqualTo(2);
        assertThatThrownBy(() -> update("other", JsonNull.DB_NULL)).isInstanceOf(InvalidInputException.class);
    }
}
