package dev.iolite.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.dynamic.FieldReference;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists compared with what other columns of their row hold. */
@EachDatabase
class ListFieldFiltersTests {

    private final DynamicModel bags;

    ListFieldFiltersTests(TestDatabase database) {
        Iolite iolite = Iolite.builder()
                .dataSource(database.dataSource())
                .schema(PrismaSchema.parse("""
                        model Bag {
                          id   Int      @id
                          all  String[]
                          some String[]
                          one  String?
                        }
                        """))
                .types(List.of())
                .build();
        String name = database.kind().name().toLowerCase(Locale.ROOT);
        database.executeOnce(Ddl.create(iolite.schema(), Dialects.named(name).orElseThrow()));
        this.bags = iolite.model("Bag");
    }

    @BeforeEach
    void fill() {
        bags.deleteMany(Map.of());
        bags.createMany(Map.of(
                "data",
                List.of(
                        Map.of("id", 1, "all", List.of("x", "y"), "some", List.of("x"), "one", "x"),
                        Map.of("id", 2, "all", List.of("x"), "some", List.of("x", "z"), "one", "z"),
                        Map.of("id", 3, "all", List.of(), "some", List.of()),
                        Map.of("id", 4, "all", List.of("x")),
                        Map.of("id", 5, "some", List.of("x"), "one", "x"))));
    }

    private List<Object> found(String operator, String other, boolean negated) {
        Map<String, Object> where = Map.of("all", Map.of(operator, new FieldReference("Bag", other)));
        return bags
                .findMany(Map.of("where", negated ? Map.of("NOT", where) : where, "orderBy", Map.of("id", "asc")))
                .stream()
                .map(row -> row.get("id"))
                .toList();
    }

    @Test
    void hasWhatAnotherColumnHolds() {
        assertThat(found("has", "one", false)).containsExactly(1);
        assertThat(found("has", "one", true)).containsExactly(2, 3, 4);
    }

    @Test
    void hasEveryAndSomeOfAnotherList() {
        assertThat(found("hasEvery", "some", false)).containsExactly(1, 3);
        assertThat(found("hasEvery", "some", true)).containsExactly(2);
        assertThat(found("hasSome", "some", false)).containsExactly(1, 2);
        assertThat(found("hasSome", "some", true)).containsExactly(3);
        assertThat(found("equals", "some", false)).containsExactly(3);
    }
}
