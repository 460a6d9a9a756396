package dev.iolite.schema.prisma;

import dev.iolite.schema.EnumDeclaration;
import dev.iolite.schema.EnumType;
import dev.iolite.schema.Naming;
import dev.iolite.schema.Suggestion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one {@code enum} block. */
final class EnumReader {

    private final Datasource datasource;
    private final Findings findings;

    EnumReader(Datasource datasource, Findings findings) {
        this.datasource = datasource;
        this.findings = findings;
    }

    EnumDeclaration read(Syntax.Block block) {
        String databaseName = null;
        String namespace = null;
        for (Syntax.Attribute attribute : block.attributes()) {
            Arguments arguments = new Arguments(attribute, findings, List.of("name"));
            switch (attribute.name()) {
                case "map" -> databaseName = arguments.requiredText("name");
                case "schema" -> namespace = arguments.requiredText("name");
                default -> unknown(attribute, List.of("map", "schema"), "@@");
            }
        }
        ModelReader.requireNamespace(findings, datasource, block, namespace);
        return new EnumDeclaration(
                block.name(), block.name(), databaseName, namespace, Naming.AS_WRITTEN, values(block), block.place());
    }

    private List<EnumType.Value> values(Syntax.Block block) {
        List<EnumType.Value> values = new ArrayList<>();
        for (Syntax.Member member : block.members()) {
            String stored = null;
            for (Syntax.Attribute attribute : member.attributes()) {
                if (attribute.name().equals("map")) {
                    stored = new Arguments(attribute, findings, List.of("name")).requiredText("name");
                } else {
                    unknown(attribute, List.of("map"), "@");
                }
            }
            values.add(new EnumType.Value(member.name(), stored(member, stored)));
        }
        return values;
    }

    private static String stored(Syntax.Member member, @Nullable String stored) {
        return stored == null ? member.name() : stored;
    }

    private void unknown(Syntax.Attribute attribute, List<String> known, String sign) {
        findings.add(
                attribute.place(),
                "There is no attribute " + sign + attribute.name() + " here",
                Suggestion.sentence(attribute.name(), known));
    }
}
