package dev.iolite.schema.prisma;

import dev.iolite.schema.Declarations;
import dev.iolite.schema.EnumDeclaration;
import dev.iolite.schema.InvalidSchemaException;
import dev.iolite.schema.ModelDeclaration;
import dev.iolite.schema.Problem;
import dev.iolite.schema.Schema;
import dev.iolite.schema.SchemaBuilder;
import dev.iolite.schema.SchemaResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code schema.prisma}: its models as a schema, and its settings.
 *
 * @param schema the models and enums
 * @param datasource the datasource; null when the file has none
 * @param generators the generators, which iolite does not run
 */
public record PrismaSchema(Schema schema, @Nullable Datasource datasource, List<Generator> generators) {
    /** Copies the generators. */
    public PrismaSchema {
        generators = List.copyOf(generators);
    }

    /**
     * Reads a file where a problem is the caller's mistake.
     *
     * @param text the whole file
     * @return its models as a schema
     * @throws InvalidSchemaException when anything is wrong; the message lists everything with line, column and remedy
     */
    public static Schema parse(String text) {
        return read(text).orThrow().schema();
    }

    /**
     * Reads a file and reports what is wrong with it.
     *
     * @param text the whole file
     * @return the schema, or all problems
     */
    public static PrismaResult read(String text) {
        Findings findings = new Findings();
        List<Syntax.Block> blocks = new Parser(new Lexer(text, findings).tokens(), findings).blocks();
        ConfigReader config = new ConfigReader(findings);
        Datasource datasource = config.datasource(blocks);
        List<Generator> generators = config.generators(blocks);
        Declarations declarations = declarations(blocks, datasource, findings);
        SchemaResult result = SchemaBuilder.build(declarations);
        List<Problem> problems = new ArrayList<>(findings.problems());
        if (problems.isEmpty() || !result.problems().isEmpty()) {
            problems.addAll(result.problems());
        }
        problems.sort(Comparator.comparing(PrismaSchema::place));
        Schema schema = result.schema();
        PrismaSchema value =
                schema == null || !problems.isEmpty() ? null : new PrismaSchema(schema, datasource, generators);
        return new PrismaResult(text, declarations, value, problems);
    }

    /**
     * Writes the text of any schema. What Prisma's language cannot say is left out: versions, omitted fields, Java types
     * that share one of Prisma's; a link table that Prisma would name otherwise is written as a model.
     *
     * @param schema models and enums
     * @return the text, for PostgreSQL, without datasource
     */
    public static String write(Schema schema) {
        return new PrismaWriter(schema, null).write(null, List.of());
    }

    /**
     * Writes the text of this schema with its settings.
     *
     * @return the text; reading it gives the same schema
     */
    public String text() {
        return new PrismaWriter(schema, datasource).write(datasource, generators);
    }

    private static int place(Problem problem) {
        return problem.position() instanceof Place place ? place.line() * 10_000 + place.column() : 0;
    }

    private static Declarations declarations(List<Syntax.Block> blocks, @Nullable Datasource given, Findings findings) {
        Symbols symbols = new Symbols(blocks);
        Datasource datasource = given == null ? Datasource.ASSUMED : given;
        NativeTypes nativeTypes = new NativeTypes(given, findings);
        List<ModelDeclaration> models = new ArrayList<>();
        List<EnumDeclaration> enums = new ArrayList<>();
        for (Syntax.Block block : blocks) {
            switch (block.keyword()) {
                case "model", "view" ->
                    models.add(new ModelReader(block, symbols, datasource, nativeTypes, findings).read());
                case "enum" -> enums.add(new EnumReader(datasource, findings).read(block));
                case "type" ->
                    findings.add(
                            block.place(),
                            "Composite types are a feature of MongoDB",
                            "Make it a model, or a field of type Json");
                default -> {
                    // datasource and generator are read elsewhere.
                }
            }
        }
        models.removeIf(model -> symbols.isIgnored(model.name()));
        return new Declarations(models, enums);
    }
}
