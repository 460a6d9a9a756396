package dev.iolite.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Upper and lower case are the same on every database, also where languages have rules of their own. */
@EachDatabase
class FoldingOnDatabasesTests {

    private static final Schema SCHEMA = PrismaSchema.parse("""
            model Word {
              text String @id
            }
            """);

    private final DynamicModel words;

    FoldingOnDatabasesTests(TestDatabase database) {
        String name = database.kind().name().toLowerCase(Locale.ROOT);
        database.executeOnce(Ddl.create(SCHEMA, Dialects.named(name).orElseThrow()));
        words = Iolite.builder()
                .dataSource(database.dataSource())
                .schema(SCHEMA)
                .types(List.of())
                .build()
                .model("Word");
    }

    @BeforeEach
    void write() {
        words.deleteMany(Map.of());
        words.createMany(Map.of(
                "data",
                Stream.of("\u0391\u03a3", "\u03b1\u03c2", "\u03b1\u03c3", "\u0130", "i", "I")
                        .map(text -> Map.of("text", text))
                        .toList()));
    }

    private List<?> like(Map<String, ?> filter) {
        return words.findMany(Map.of("where", Map.of("text", filter), "orderBy", Map.of("text", "asc"))).stream()
                .map(word -> word.get("text"))
                .toList();
    }

    @Test
    void sigmaIsTheSameLetterAtTheEndOfAWord() {
        assertThat(like(Map.of("equals", "\u03b1\u03c3", "mode", "insensitive")))
                .isEqualTo(List.of("\u0391\u03a3", "\u03b1\u03c3"));
        assertThat(like(Map.of("endsWith", "\u03a3", "mode", "insensitive")))
                .isEqualTo(List.of("\u0391\u03a3", "\u03b1\u03c3"));
    }

    @Test
    void dottedIIsOneLetter() {
        assertThat(like(Map.of("in", List.of("i"), "mode", "insensitive"))).isEqualTo(List.of("I", "i", "\u0130"));
    }
}
