package dev.iolite.writes;

import static dev.iolite.writes.LibraryDatabase.list;
import static dev.iolite.writes.LibraryDatabase.map;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.client.DynamicModel;
import dev.iolite.client.Iolite;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a write returns is what a read finds: values cut to their column's precision, without reading them again. */
@EachDatabase
class StoredValuesTest {

    private static final Schema SCHEMA = PrismaSchema.parse("""
            datasource db { provider = "postgresql" }

            model Sample {
              id     Int        @id
              at     DateTime   @unique @db.Timestamp(3)
              micros DateTime   @db.Timestamp(6)
              ats    DateTime[]
              amount Decimal    @db.Decimal(8, 2)
              price  Decimal
              real   Float
              single Float      @db.Real
              parts  Part[]
            }

            model Part {
              id   Int      @id
              at   DateTime @db.Timestamp(3)
              of   Sample   @relation(fields: [at], references: [at], onDelete: Cascade, onUpdate: Cascade)
            }
            """);

    private static final Instant NANOS = Instant.parse("2026-03-01T10:20:30.123456789Z");
    private static final Instant LATER = Instant.parse("2026-03-01T10:20:31.987654321Z");

    private final TestDatabase database;
    private final Iolite iolite;
    private final DynamicModel samples;

    StoredValuesTest(TestDatabase database) {
        this.database = database;
        database.executeOnce(
                Ddl.create(SCHEMA, Dialects.named(database.kind().folder()).orElseThrow()));
        this.iolite = Iolite.builder()
                .dataSource(database.dataSource())
                .schema(SCHEMA)
                .types(List.of())
                .build();
        this.samples = iolite.model("Sample");
    }

    @BeforeEach
    void empty() {
        samples.deleteMany(Map.of());
        database.statements().clear();
    }

    private static Map<String, Object> sample(int id, Instant at, Object... more) {
        Map<String, Object> sample = map(
                "id",
                id,
                "at",
                at,
                "micros",
                at,
                "ats",
                list(NANOS, LATER),
                "amount",
                new BigDecimal("12.345"),
                "price",
                new BigDecimal("0.1000"),
                "real",
                0.1,
                "single",
                0.1);
        sample.putAll(map(more));
        return sample;
    }

    private Map<String, ?> find(int id) {
        return samples.findUniqueOrThrow(map("where", map("id", id)));
    }

    @Test
    void createReturnsWhatIsStored() {
        Map<String, ?> made = samples.create(map("data", sample(1, NANOS)));
        assertThat(database.statements().statements()).hasSize(1);
        assertThat(made.get("at")).isEqualTo(Instant.parse("2026-03-01T10:20:30.123Z"));
        assertThat(made.get("micros")).isEqualTo(Instant.parse("2026-03-01T10:20:30.123456Z"));
        assertThat((BigDecimal) made.get("amount")).isEqualByComparingTo("12.35");
        assertThat(made).isEqualTo(find(1));
    }

    @Test
    void allOtherWritesDo() {
        Map<String, Object> many = map("data", list(sample(1, NANOS), sample(2, LATER)));
        for (Map<String, ?> made : samples.createManyAndReturn(many)) {
            assertThat(made).isEqualTo(find((Integer) made.get("id")));
        }
        Map<String, Object> changes =
                map("micros", LATER, "amount", new BigDecimal("0.005"), "ats", map("push", LATER));
        assertThat(samples.update(map("where", map("id", 1), "data", changes))).isEqualTo(find(1));
        Map<String, Object> put =
                map("where", map("id", 3), "create", sample(3, LATER.plusSeconds(9)), "update", changes);
        assertThat(samples.upsert(put)).isEqualTo(find(3));
        assertThat(samples.upsert(put)).isEqualTo(find(3));
        for (Map<String, ?> changed : samples.updateManyAndReturn(map("data", changes))) {
            assertThat(changed).isEqualTo(find((Integer) changed.get("id")));
        }
        Map<String, ?> last = find(2);
        assertThat(samples.delete(map("where", map("id", 2)))).isEqualTo(last);
    }

    @Test
    void aKeyIsStoredAlikeOnBothSides() {
        Map<String, Object> parts = map("create", list(map("id", 1), map("id", 2)));
        Map<String, ?> made =
                samples.create(map("data", sample(1, NANOS, "parts", parts), "include", map("parts", true)));
        assertThat((List<?>) made.get("parts")).hasSize(2);
        assertThat(iolite.model("Part").count(map("where", map("at", made.get("at")))))
                .isEqualTo(2);
        Map<String, ?> found = samples.findUniqueOrThrow(map("where", map("at", NANOS)));
        assertThat(found.get("id")).isEqualTo(1);
        samples.update(map("where", map("at", NANOS), "data", map("parts", map("create", map("id", 3)))));
        assertThat(iolite.model("Part").count(map("where", map("at", made.get("at")))))
                .isEqualTo(3);
        samples.upsert(map("where", map("at", NANOS), "create", sample(1, NANOS), "update", map("real", 2.0)));
        assertThat(samples.count(Map.of())).isEqualTo(1);
    }
}
