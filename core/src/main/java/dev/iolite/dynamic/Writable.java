package dev.iolite.dynamic;

import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.Field;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which fields {@code data} may name.
 *
 * <p>Under a relation the way back is not there: neither the opposite relation nor the key that it fills.
 *
 * @param model the model written
 * @param closed the fields that are filled from outside
 */
record Writable(Model model, Set<String> closed) {

    static Writable all(Model model) {
        return new Writable(model, Set.of());
    }

    /** The fields of a row written through a relation of its parent; null for none. */
    static Writable through(Model target, @Nullable RelationField relation) {
        if (relation == null || relation.opposite() == null) {
            return all(target);
        }
        Set<String> closed = new LinkedHashSet<>();
        closed.add(relation.opposite());
        closed.addAll(keysOf(target.relation(relation.opposite())));
        return new Writable(target, closed);
    }

    List<String> names() {
        List<String> names = new ArrayList<>(Names.fields(model));
        names.removeAll(closed);
        return names;
    }

    List<String> scalarNames() {
        List<String> names = new ArrayList<>(Names.scalars(model));
        names.removeAll(closed);
        return names;
    }

    Field field(Argument argument) {
        String name = argument.name();
        return model.field(name)
                .filter(field -> !field.hidden() && !closed.contains(name))
                .orElseThrow(() -> argument.position().unknown(name, names()));
    }

    /** A new row is one form, where a number that the database counts up belongs to the form with keys. */
    void requireOneFormOfNew(Arguments data) {
        List<String> counted = model.scalars().stream()
                .filter(field -> field.defaultValue() instanceof DefaultValue.AutoIncrement)
                .map(ScalarField::name)
                .toList();
        requireOneForm(data, data.present(counted));
    }

    /** A row is written either with relations or with the keys that relations fill, never with both. */
    void requireOneForm(Arguments data) {
        requireOneForm(data, List.of());
    }

    private void requireOneForm(Arguments data, List<String> further) {
        List<String> keys = new ArrayList<>(further);
        List<String> relations = new ArrayList<>();
        for (RelationField relation : Names.relations(model)) {
            List<String> filled = keysOf(relation);
            keys.addAll(data.present(filled));
            if (!filled.isEmpty() && data.has(relation.name())) {
                relations.add(relation.name());
            }
        }
        if (!keys.isEmpty() && !relations.isEmpty()) {
            throw data.position()
                    .invalid(
                            "The keys " + Position.listed(keys) + " and the relations " + Position.listed(relations)
                                    + " cannot be given together.",
                            "Use connect for all relations, or give the keys of all.");
        }
    }

    /** All that a new row needs must be given. */
    void requireComplete(Arguments data) {
        for (ScalarField field : model.scalars()) {
            if (field.required()
                    && !data.has(field.name())
                    && !closed.contains(field.name())
                    && owners(field).stream().noneMatch(owner -> data.has(owner.name()) || closed(owner))) {
                throw missing(data, field);
            }
        }
    }

    private boolean closed(RelationField relation) {
        return closed.contains(relation.name());
    }

    private RuntimeException missing(Arguments data, ScalarField field) {
        Collection<RelationField> owners = owners(field);
        String name =
                field.hidden() && !owners.isEmpty() ? owners.iterator().next().name() : field.name();
        String other = owners.isEmpty() || field.hidden()
                ? ""
                : " or the relation " + owners.iterator().next().name();
        return data.position().in(name).missing("A value is required but not set.", "Give " + name + other + ".");
    }

    private Collection<RelationField> owners(ScalarField field) {
        return model.relations().stream()
                .filter(relation -> keysOf(relation).contains(field.name()))
                .toList();
    }

    private static List<String> keysOf(RelationField relation) {
        return relation.link() instanceof Link.OwnedByParent owned ? owned.keys() : List.of();
    }
}
