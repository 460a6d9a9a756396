package dev.iolite.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.iolite.error.NotSupportedException;
import dev.iolite.migrate.Difference;
import dev.iolite.migrate.SchemaDiff;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.sql.dialect.Dialect;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.support.MetaDataAccessException;

/** The comparison of models and database raises no false alarm over the schemas of the kit. */
class KitSchemaTests {

    private final Map<String, List<Difference>> alarms = new TreeMap<>();

    private static Kit kit() {
        Path place = PrismaKitTests.place();
        assumeTrue(Files.exists(place), "no kit at " + place);
        return Kit.read(place);
    }

    @Test
    void tablesThatPrismaMadeAreAsTheModelsSay() {
        Dialect dialect = Dialects.named("postgresql").orElseThrow();
        try (KitDatabase database = new KitDatabase()) {
            kit().schemas().forEach((key, kitSchema) -> {
                Schema schema = PrismaSchema.parse(kitSchema.psl());
                database.reset(kitSchema.ddl());
                compare(key, schema, dialect, database.dataSource(), difference -> !isTrue(difference, kitSchema));
            });
        }
        assertThat(alarms).isEmpty();
    }

    /** The kit makes no views, and no foreign keys where Prisma itself would look after relations. */
    private static boolean isTrue(Difference difference, Kit.Database kitSchema) {
        return switch (difference.kind()) {
            case TABLE_MISSING -> kitSchema.psl().contains("view " + difference.owner());
            case FOREIGN_KEY_MISSING -> !kitSchema.ddl().contains("FOREIGN KEY");
            default -> false;
        };
    }

    @Test
    void tablesOfOurScriptsForPostgresqlAreAsTheModelsSay() {
        Dialect dialect = Dialects.named("postgresql").orElseThrow();
        List<Map.Entry<String, Kit.Database>> all = List.copyOf(kit().schemas().entrySet());
        try (KitDatabase database = new KitDatabase()) {
            // each tenth: a new set of tables takes long there
            for (int i = 0; i < all.size(); i += 10) {
                Schema schema = PrismaSchema.parse(all.get(i).getValue().psl());
                database.reset(String.join(";", Ddl.create(schema, dialect)));
                compare(all.get(i).getKey(), schema, dialect, database.dataSource(), KitSchemaTests::isNoView);
            }
        }
        assertThat(alarms).isEmpty();
    }

    private static boolean isNoView(Difference difference) {
        return !difference.text().startsWith("there is no view");
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE", "H2"})
    void tablesOfOurScriptsAreAsTheModelsSay(DatabaseKind kind) {
        Dialect dialect = Dialects.named(kind.name().toLowerCase(Locale.ROOT)).orElseThrow();
        kit().schemas().forEach((key, kitSchema) -> {
            Schema schema = PrismaSchema.parse(kitSchema.psl());
            List<String> script = script(schema, dialect);
            if (!script.isEmpty()) {
                try (TestDatabase database = TestDatabase.open(kind, 1)) {
                    database.execute(script);
                    compare(key, schema, dialect, database.unrecorded(), KitSchemaTests::isNoView);
                }
            }
        });
        assertThat(alarms).isEmpty();
    }

    /** Empty for what the database cannot do. */
    private static List<String> script(Schema schema, Dialect dialect) {
        boolean apart = schema.models().stream().anyMatch(model -> model.namespace() != null);
        if (apart && !dialect.definitions().namespaces()) {
            return List.of();
        }
        try {
            return Ddl.create(schema, dialect);
        } catch (NotSupportedException e) {
            return List.of();
        }
    }

    private void compare(
            String key, Schema schema, Dialect dialect, DataSource dataSource, Predicate<Difference> alarm) {
        try {
            List<Difference> differences = SchemaDiff.of(schema, dialect, dataSource).stream()
                    .filter(alarm)
                    .toList();
            if (!differences.isEmpty()) {
                alarms.put(key, differences);
            }
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException(key, e);
        }
    }
}
