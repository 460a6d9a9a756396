package dev.iolite.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.Declarations;
import dev.iolite.schema.EnumDeclaration;
import dev.iolite.schema.EnumType;
import dev.iolite.schema.FieldDeclaration;
import dev.iolite.schema.ModelDeclaration;
import dev.iolite.schema.Naming;
import dev.iolite.schema.ScalarType;
import dev.iolite.schema.Schema;
import dev.iolite.schema.SchemaBuilder;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Aggregates whose answer databases would not give alike by themselves. */
@EachDatabase
class AggregatesOnDatabasesTests {

    private static final Schema SCHEMA = SchemaBuilder.build(new Declarations(
                    List.of(new ModelDeclaration(
                            "Meal",
                            "app.Meal",
                            null,
                            null,
                            false,
                            Naming.SNAKE_CASE,
                            List.of(
                                    scalar("id", ScalarType.INT),
                                    scalar("kind", ScalarType.STRING),
                                    scalar("size", ScalarType.ENUM),
                                    scalar("weight", ScalarType.FLOAT),
                                    scalar("price", ScalarType.DECIMAL)),
                            List.of(new ModelDeclaration.KeyDeclaration(null, List.of("id"), true, null, null)),
                            List.of(),
                            null)),
                    List.of(new EnumDeclaration(
                            "Size",
                            "app.Size",
                            null,
                            null,
                            Naming.SNAKE_CASE,
                            List.of(
                                    new EnumType.Value("SMALL", "small"),
                                    new EnumType.Value("MIDDLE", "middle"),
                                    new EnumType.Value("LARGE", "large")),
                            null))))
            .orThrow();

    private final DynamicModel meals;

    AggregatesOnDatabasesTests(TestDatabase database) {
        String name = database.kind().name().toLowerCase(Locale.ROOT);
        database.executeOnce(Ddl.create(SCHEMA, Dialects.named(name).orElseThrow()));
        meals = Iolite.builder()
                .dataSource(database.dataSource())
                .schema(SCHEMA)
                .types(List.of())
                .build()
                .model("Meal");
    }

    private static FieldDeclaration scalar(String name, ScalarType type) {
        String enumType = type == ScalarType.ENUM ? "Size" : null;
        return new FieldDeclaration.Scalar(
                name, null, type, enumType, false, false, null, false, false, false, false, null, null);
    }

    @BeforeEach
    void cook() {
        meals.createMany(Map.of(
                "data",
                List.of(
                        meal(1, "soup", "SMALL", 0.1f, "1"),
                        meal(2, "soup", "LARGE", 16777216f, "2"),
                        meal(3, "stew", "MIDDLE", 1f, "4"))));
    }

    private static Map<String, Object> meal(int id, String kind, String size, float weight, String price) {
        return Map.of("id", id, "kind", kind, "size", size, "weight", weight, "price", new BigDecimal(price));
    }

    @AfterEach
    void clear() {
        meals.deleteMany(Map.of());
    }

    @Test
    void leastAndGreatestOfAnEnumFollowItsOrder() {
        assertThat(meals.aggregate(Map.of("_min", Map.of("size", true), "_max", Map.of("size", true))))
                .hasToString("{_min={size=SMALL}, _max={size=LARGE}}");
    }

    @Test
    void groupsAreOrderedByTheGreatestOfAnEnum() {
        assertThat(meals.groupBy(Map.of(
                        "by", "kind", "orderBy", Map.of("_max", Map.of("size", "desc")), "_max", Map.of("size", true))))
                .hasToString("[{kind=soup, _max={size=LARGE}}, {kind=stew, _max={size=MIDDLE}}]");
    }

    @Test
    void sumsOfFloatsAreAddedUpAsDoubles() {
        assertThat(meals.aggregate(Map.of("_sum", Map.of("weight", true))))
                .isEqualTo(Map.of("_sum", Map.of("weight", (double) 0.1f + 16777216d + 1d)));
    }

    @Test
    void theMeanOfDecimalsHasFewDigits() {
        Object means = meals.aggregate(Map.of("_avg", Map.of("price", true))).get("_avg");
        BigDecimal mean = (BigDecimal) ((Map<?, ?>) means).get("price");
        assertThat(mean.precision()).isLessThan(100);
        assertThat(mean.toPlainString()).startsWith("2.333333333333");
    }

    @Test
    void rowsThatDifferFromACursorOnStandInTheOrderOfTheKey() {
        assertThat(meals.findMany(Map.of("distinct", "size", "cursor", Map.of("id", 1), "select", Map.of("id", true))))
                .hasToString("[{id=1}, {id=2}, {id=3}]");
    }
}
