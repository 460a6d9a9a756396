package dev.iolite.schema.prisma;

import dev.iolite.schema.FieldDeclaration;
import dev.iolite.schema.ForeignKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads fields whose type is a model, with their {@code @relation}. */
final class RelationReader {

    private static final List<String> PARAMETERS =
            List.of("name", "fields", "references", "map", "onDelete", "onUpdate");
    private static final Map<String, ForeignKey.Action> ACTIONS = new LinkedHashMap<>();

    static {
        ACTIONS.put("Cascade", ForeignKey.Action.CASCADE);
        ACTIONS.put("Restrict", ForeignKey.Action.RESTRICT);
        ACTIONS.put("NoAction", ForeignKey.Action.NO_ACTION);
        ACTIONS.put("SetNull", ForeignKey.Action.SET_NULL);
        ACTIONS.put("SetDefault", ForeignKey.Action.SET_DEFAULT);
    }

    private final Syntax.Block block;
    private final Symbols symbols;
    private final Datasource datasource;
    private final Findings findings;

    RelationReader(Syntax.Block block, Symbols symbols, Datasource datasource, Findings findings) {
        this.block = block;
        this.symbols = symbols;
        this.datasource = datasource;
        this.findings = findings;
    }

    static String word(ForeignKey.Action action) {
        return ACTIONS.entrySet().stream()
                .filter(entry -> entry.getValue() == action)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** The relation; empty when it is ignored. */
    Optional<FieldDeclaration> read(Syntax.Member member) {
        member.attributes().stream()
                .filter(attribute -> !List.of("relation", "ignore").contains(attribute.name()))
                .forEach(attribute -> findings.add(
                        attribute.place(),
                        "@" + attribute.name() + " does not belong on a relation",
                        "Put it on the field that holds the key"));
        if (FieldReader.attribute(member, "ignore").isPresent() || symbols.isIgnored(member.type())) {
            return Optional.empty();
        }
        Arguments arguments = FieldReader.attribute(member, "relation")
                .map(attribute -> new Arguments(attribute, findings, PARAMETERS))
                .orElse(null);
        return Optional.of(new FieldDeclaration.Relation(
                member.name(),
                member.type(),
                member.list(),
                member.optional(),
                arguments == null ? null : relationName(arguments),
                null,
                arguments == null ? null : keyHolder(member, arguments),
                null,
                member.place()));
    }

    private @Nullable String relationName(Arguments arguments) {
        String name = arguments.text("name");
        if (name != null && name.isEmpty()) {
            Value value = Objects.requireNonNull(arguments.value("name"));
            findings.add(value.place(), "A relation's name cannot be empty", "Give it a name, or none");
            return null;
        }
        return name;
    }

    private FieldDeclaration.@Nullable KeyHolder keyHolder(Syntax.Member member, Arguments arguments) {
        List<String> fields = arguments.fieldNames("fields");
        List<String> references = arguments.fieldNames("references");
        if (fields.isEmpty() && references.isEmpty()) {
            refuseWithoutKey(member, arguments);
            return null;
        }
        if (fields.isEmpty() || references.isEmpty()) {
            String missing = fields.isEmpty() ? "fields" : "references";
            findings.add(member.place(), "The @relation has no " + missing, "Give fields and references, or neither");
            return null;
        }
        return new FieldDeclaration.KeyHolder(
                fields,
                List.of(),
                references,
                action(arguments, "onDelete"),
                action(arguments, "onUpdate"),
                ignoredOpposite(member, arguments),
                datasource.hasForeignKeys() ? arguments.text("map") : "");
    }

    private void refuseWithoutKey(Syntax.Member member, Arguments arguments) {
        for (String name : List.of("map", "onDelete", "onUpdate")) {
            if (arguments.has(name)) {
                findings.add(
                        member.place(),
                        name + " stands on the side without the key",
                        "Move it to the side with fields and references");
            }
        }
    }

    private ForeignKey.@Nullable Action action(Arguments arguments, String name) {
        String word = arguments.name(name);
        if (word == null) {
            return null;
        }
        ForeignKey.Action action = ACTIONS.get(word);
        if (action == null) {
            Value value = Objects.requireNonNull(arguments.value(name));
            findings.unknown(value.place(), "action", word, ACTIONS.keySet());
        }
        return action;
    }

    /** The reverse field where the other model ignores it: it stays a hidden one. */
    private @Nullable String ignoredOpposite(Syntax.Member member, Arguments arguments) {
        Syntax.Block target = symbols.model(member.type());
        if (target == null) {
            return null;
        }
        return target.members().stream()
                .filter(other -> other != member && other.type().equals(block.name()))
                .filter(other -> FieldReader.attribute(other, "ignore").isPresent())
                .filter(other -> Objects.equals(nameOf(other), arguments.text("name")))
                .map(Syntax.Member::name)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String nameOf(Syntax.Member member) {
        return FieldReader.attribute(member, "relation")
                .map(attribute -> new Arguments(attribute, new Findings(), PARAMETERS).text("name"))
                .orElse(null);
    }
}
