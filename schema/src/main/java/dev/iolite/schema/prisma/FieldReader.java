package dev.iolite.schema.prisma;

import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.FieldDeclaration;
import dev.iolite.schema.ModelDeclaration;
import dev.iolite.schema.NativeType;
import dev.iolite.schema.ScalarType;
import dev.iolite.schema.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one model, and the keys that are declared on them. */
final class FieldReader {

    private static final List<String> SCALAR_ATTRIBUTES =
            List.of("id", "unique", "default", "updatedAt", "map", "ignore");

    private final Syntax.Block block;
    private final Symbols symbols;
    private final NativeTypes nativeTypes;
    private final Findings findings;
    private final RelationReader relations;
    private final List<FieldDeclaration> fields = new ArrayList<>();
    private final List<ModelDeclaration.KeyDeclaration> keys = new ArrayList<>();

    FieldReader(
            Syntax.Block block, Symbols symbols, Datasource datasource, NativeTypes nativeTypes, Findings findings) {
        this.block = block;
        this.symbols = symbols;
        this.nativeTypes = nativeTypes;
        this.findings = findings;
        this.relations = new RelationReader(block, symbols, datasource, findings);
    }

    void read() {
        for (Syntax.Member member : block.members()) {
            if (!member.name().matches("[A-Za-z][A-Za-z0-9_]*")) {
                findings.add(
                        member.place(),
                        "The name " + member.name() + " must start with a letter and hold letters, digits and _",
                        "Rename it, and keep the column by @map");
            }
            if (member.list() && member.optional()) {
                findings.add(member.typePlace(), "A list cannot be optional", "Remove the ?; it starts empty");
            }
            read(member);
        }
    }

    List<FieldDeclaration> fields() {
        return fields;
    }

    List<ModelDeclaration.KeyDeclaration> keys() {
        return keys;
    }

    private void read(Syntax.Member member) {
        ScalarType type = Symbols.scalar(member.type());
        if (!member.unsupported().isEmpty() || member.type().equals("Unsupported")) {
            scalar(member, ScalarType.STRING, null);
        } else if (symbols.model(member.type()) != null) {
            relations.read(member).ifPresent(fields::add);
        } else if (symbols.isEnum(member.type())) {
            scalar(member, ScalarType.ENUM, member.type());
        } else if (type != null) {
            scalar(member, type, null);
        } else {
            findings.unknown(member.typePlace(), "type", member.type(), symbols.types());
        }
    }

    private void scalar(Syntax.Member member, ScalarType type, @Nullable String enumType) {
        boolean unsupported = !member.unsupported().isEmpty();
        checkAttributes(member);
        boolean ignored = attribute(member, "ignore").isPresent();
        NativeType nativeType =
                unsupported ? new NativeType("Unsupported", List.of(member.unsupported())) : nativeType(member, type);
        DefaultValue defaultValue = attribute(member, "default")
                .map(attribute -> new DefaultReader(findings).read(attribute, type))
                .orElse(null);
        fields.add(new FieldDeclaration.Scalar(
                member.name(),
                attribute(member, "map")
                        .map(attribute -> new Arguments(attribute, findings, List.of("name")).requiredText("name"))
                        .orElse(null),
                type,
                enumType,
                member.list(),
                member.optional() && !member.list(),
                defaultValue,
                attribute(member, "updatedAt").isPresent(),
                false,
                unsupported || ignored,
                unsupported || ignored,
                nativeType,
                member.place()));
        key(member, "id");
        key(member, "unique");
    }

    private @Nullable NativeType nativeType(Syntax.Member member, ScalarType type) {
        return member.attributes().stream()
                .filter(attribute -> attribute.name().indexOf('.') > 0)
                .findFirst()
                .map(attribute -> nativeTypes.read(attribute, type))
                .orElseGet(() -> nativeTypes.usual(type));
    }

    private void key(Syntax.Member member, String name) {
        attribute(member, name).ifPresent(attribute -> {
            Arguments arguments = new Arguments(attribute, findings, List.of("map", "length", "sort", "clustered"));
            keys.add(new ModelDeclaration.KeyDeclaration(
                    null, List.of(member.name()), name.equals("id"), arguments.text("map"), attribute.place()));
        });
    }

    private void checkAttributes(Syntax.Member member) {
        List<String> seen = new ArrayList<>();
        for (Syntax.Attribute attribute : member.attributes()) {
            boolean isNative = attribute.name().indexOf('.') > 0;
            if (attribute.name().equals("relation")) {
                findings.add(
                        attribute.place(),
                        "@relation stands on a field whose type is a model",
                        "Remove it, or change the type of " + member.name());
            } else if (!isNative && !SCALAR_ATTRIBUTES.contains(attribute.name())) {
                findings.add(
                        attribute.place(),
                        "There is no attribute @" + attribute.name(),
                        Suggestion.sentence(attribute.name(), SCALAR_ATTRIBUTES));
            }
            String kind = isNative ? "db" : attribute.name();
            if (seen.contains(kind)) {
                findings.add(attribute.place(), "The attribute @" + attribute.name() + " is there twice", "Keep one");
            }
            seen.add(kind);
        }
    }

    static Optional<Syntax.Attribute> attribute(Syntax.Member member, String name) {
        return member.attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }
}
