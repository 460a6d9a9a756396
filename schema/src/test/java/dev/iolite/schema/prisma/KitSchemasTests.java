package dev.iolite.schema.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.schema.Schema;
import dev.iolite.schema.SchemaBuilder;
import dev.iolite.schema.SchemaJson;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A peer's schemas all parse, and give the names that the peer's own DDL gives. */
@EnabledIf("dev.iolite.schema.prisma.Kit#isThere")
class KitSchemasTests {

    static Stream<Arguments> schemas() {
        return Kit.schemas().entrySet().stream()
                .map(entry -> Arguments.of(
                        entry.getKey(), entry.getValue().psl(), entry.getValue().ddl()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void givesThePeersNames(String key, String psl, String ddl) {
        Schema schema = PrismaSchema.parse(psl);

        Set<String> ours = TableNames.of(schema);
        if (!ddl.contains("FOREIGN KEY")) {
            // Made with the relation mode that has no foreign keys, which the text does not show.
            ours.removeIf(line -> line.startsWith("foreign "));
        }
        assertThat(ours).isEqualTo(TableNames.of(ddl));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void isTheSameAfterWritingAndReading(String key, String psl, String ddl) {
        Schema schema = PrismaSchema.parse(psl);

        assertThat(SchemaDescription.of(PrismaSchema.parse(PrismaSchema.write(schema))))
                .isEqualTo(SchemaDescription.of(schema));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void isTheSameThroughJson(String key, String psl, String ddl) {
        PrismaResult result = PrismaSchema.read(psl);

        assertThat(SchemaDescription.of(SchemaBuilder.build(SchemaJson.read(SchemaJson.write(result.declarations())))
                        .orThrow()))
                .isEqualTo(SchemaDescription.of(result.orThrow().schema()));
    }
}
