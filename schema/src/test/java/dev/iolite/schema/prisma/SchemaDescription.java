package dev.iolite.schema.prisma;

import dev.iolite.schema.Schema;
import java.util.stream.Collectors;

/** Everything a schema consists of, one thing a line. */
final class SchemaDescription {

    private SchemaDescription() {}

    static String of(Schema schema) {
        String models = schema.models().stream()
                .map(model -> model.definition().fields().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining("\n"))
                        + "\n" + model.definition())
                .collect(Collectors.joining("\n"));
        String enums = schema.enums().stream().map(Object::toString).collect(Collectors.joining("\n"));
        String links =
                schema.linkTables().stream().map(Object::toString).sorted().collect(Collectors.joining("\n"));
        // Arrays print their identity.
        return (models + "\n" + enums + "\n" + links).replaceAll("\\[B@[0-9a-f]+", "bytes");
    }
}
