package dev.iolite.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.event.EventType;
import dev.iolite.event.LogEvent;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Foreign keys without an index are warned of when a read needs one. */
@EachDatabase
class UnindexedKeysTests {

    private static final Schema SCHEMA = PrismaSchema.parse("""
            model Owner {
              id     Int    @id
              cats   Cat[]
              dogs   Dog[]
              chip   Chip?
              clubs  Club[]
            }
            model Cat {
              id      Int    @id
              owner   Owner? @relation(fields: [ownerId], references: [id])
              ownerId Int?
            }
            model Dog {
              id      Int    @id
              name    String
              owner   Owner? @relation(fields: [ownerId], references: [id])
              ownerId Int?

              @@index([ownerId, name])
            }
            model Chip {
              id      Int   @id
              owner   Owner @relation(fields: [ownerId], references: [id])
              ownerId Int   @unique
            }
            model Club {
              id      Int   @id
              members Owner[]
            }
            """);

    private final Iolite iolite;
    private final List<LogEvent> warnings = new ArrayList<>();

    UnindexedKeysTests(TestDatabase database) {
        this.iolite = Iolite.builder()
                .dataSource(database.dataSource())
                .schema(SCHEMA)
                .types(List.of())
                .build();
        String name = database.kind().name().toLowerCase(Locale.ROOT);
        database.executeOnce(Ddl.create(SCHEMA, Dialects.named(name).orElseThrow()));
        iolite.on(EventType.WARN, warnings::add);
    }

    @Test
    void anIncludeNamesModelFieldAndRemedyOnce() {
        iolite.model("Owner").findMany(Map.of("include", Map.of("cats", true)));
        iolite.model("Owner").findMany(Map.of("include", Map.of("cats", true), "take", 3));
        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.target()).isEqualTo("Owner.findMany");
            assertThat(warning.message())
                    .isEqualTo(
                            "Owner.cats is looked up by the foreign key Cat.ownerId, which has no index: each time the"
                                    + " whole table is read. Add @Index({\"ownerId\"}) to Cat (in a schema.prisma"
                                    + " @@index([ownerId])).");
        });
    }

    @Test
    void aFilterAtAnyDepthDoes() {
        Map<String, Object> some = Map.of("owner", Map.of("cats", Map.of("some", Map.of())));
        iolite.model("Dog").count(Map.of("where", some));
        assertThat(warnings).singleElement().extracting(LogEvent::target).isEqualTo("Dog.aggregate");
    }

    @Test
    void keysThatAnIndexServesAreNotSpokenOf() {
        iolite.model("Owner").findMany(Map.of("include", Map.of("dogs", true, "chip", true, "clubs", true)));
        iolite.model("Cat").findMany(Map.of("include", Map.of("owner", true)));
        iolite.model("Owner").findMany(Map.of("where", Map.of("dogs", Map.of("some", Map.of("name", "Rex")))));
        assertThat(warnings).isEmpty();
    }
}
