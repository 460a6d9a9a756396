package dev.iolite.schema.prisma;

import dev.iolite.schema.ForeignKey;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the fields of a model that are relations. */
final class RelationWriter {

    private final Model model;

    RelationWriter(Model model) {
        this.model = model;
    }

    void write(Lines lines, RelationField field) {
        String modifier = field.many() ? "[]" : field.nullable() ? "?" : "";
        List<String> arguments = new ArrayList<>();
        if (needsName(field)) {
            arguments.add(Literals.quoted(field.relation()));
        }
        if (field.link() instanceof Link.OwnedByParent owned) {
            arguments.add("fields: [" + String.join(", ", owned.keys()) + "]");
            arguments.add("references: [" + String.join(", ", owned.references()) + "]");
            foreignKey(field).ifPresent(key -> addConstraint(arguments, field, key));
        }
        List<String> rest =
                arguments.isEmpty() ? List.of() : List.of("@relation(" + String.join(", ", arguments) + ")");
        lines.field(field.name(), field.target() + modifier, rest);
    }

    private boolean needsName(RelationField field) {
        boolean self = field.target().equals(model.name());
        long between = model.relations().stream()
                .filter(other -> other.target().equals(field.target()))
                .count();
        return self || between > 1 || !field.relation().equals(usualName(field));
    }

    private String usualName(RelationField field) {
        String name = model.name();
        String target = field.target();
        return name.compareTo(target) <= 0 ? name + "To" + target : target + "To" + name;
    }

    private Optional<ForeignKey> foreignKey(RelationField field) {
        return model.definition().foreignKeys().stream()
                .filter(key -> key.relation().equals(field.name()))
                .findFirst();
    }

    private void addConstraint(List<String> arguments, RelationField field, ForeignKey key) {
        boolean optional = field.nullable()
                && key.fields().stream().allMatch(name -> model.scalar(name).nullable());
        if (key.onDelete() != (optional ? ForeignKey.Action.SET_NULL : ForeignKey.Action.RESTRICT)) {
            arguments.add("onDelete: " + RelationReader.word(key.onDelete()));
        }
        if (key.onUpdate() != ForeignKey.Action.CASCADE) {
            arguments.add("onUpdate: " + RelationReader.word(key.onUpdate()));
        }
        if (!key.constraint().equals(DerivedNames.of(model, key.fields(), "_fkey"))) {
            arguments.add("map: " + Literals.quoted(key.constraint()));
        }
    }

    /** Whether Prisma can say it with two lists: a link table of its own kind, and not a model's. */
    static boolean isImplicit(RelationField field) {
        return field.link() instanceof Link.ThroughTable through
                && through.model() == null
                && through.table().equals("_" + field.relation())
                && isLetter(through.parent())
                && isLetter(through.child());
    }

    private static boolean isLetter(List<Link.LinkColumn> columns) {
        return columns.size() == 1
                && (columns.get(0).column().equals("A")
                        || columns.get(0).column().equals("B"));
    }
}
