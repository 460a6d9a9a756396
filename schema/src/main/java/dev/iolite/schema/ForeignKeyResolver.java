package dev.iolite.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fields of each foreign key, making hidden ones where the model does not show them. Works on demand, since a key
 * may point to an id that itself consists of foreign keys.
 */
final class ForeignKeyResolver {

    private final Drafts drafts;

    ForeignKeyResolver(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Whether the relation's key is known; what is wrong with it was reported otherwise. */
    boolean resolve(DraftRelation owner) {
        switch (owner.state) {
            case DONE -> {
                return true;
            }
            case BROKEN -> {
                return false;
            }
            case BUSY -> {
                refuse(
                        owner,
                        "The id consists of a relation that leads back to itself",
                        "Give the model an id of its own");
                return false;
            }
            case NEW -> owner.state = DraftRelation.State.BUSY;
        }
        if (find(owner) && owner.state == DraftRelation.State.BUSY) {
            owner.state = DraftRelation.State.DONE;
            return true;
        }
        owner.breakBoth();
        return false;
    }

    /** Scalar fields for a list that may name relations; null when one of them is unknown, which is reported. */
    @Nullable
    List<String> expand(DraftModel model, List<String> names, @Nullable Object position) {
        List<String> fields = new ArrayList<>();
        for (String name : names) {
            makeHidden(model, name);
            DraftRelation relation = model.relations.get(name);
            if (model.scalars.containsKey(name)) {
                fields.add(name);
            } else if (relation != null && relation.owner) {
                if (!resolve(relation)) {
                    return null;
                }
                fields.addAll(relation.keys);
            } else {
                refuseUnknown(model, name, relation != null, position);
                return null;
            }
        }
        return fields;
    }

    /** A name may be that of a hidden key field, which is there once its relation is resolved. */
    private void makeHidden(DraftModel model, String name) {
        if (!model.scalars.containsKey(name) && !model.relations.containsKey(name)) {
            model.relations.values().stream()
                    .filter(relation -> relation.owner && relation.state == DraftRelation.State.NEW)
                    .forEach(this::resolve);
        }
    }

    private void refuseUnknown(DraftModel model, String name, boolean relation, @Nullable Object position) {
        boolean declared = model.declaration.fields().stream()
                .anyMatch(field -> field.name().equals(name));
        if (declared && !relation) {
            return;
        }
        String message = relation
                ? "The relation " + name + " has no column in " + model.name()
                : model.name() + " has no field " + name;
        String remedy = relation ? "Name a field that has one" : Suggestion.sentence(name, model.scalars.keySet());
        drafts.problems.add(position, model.name(), "", message, remedy);
    }

    private boolean find(DraftRelation owner) {
        List<String> references = references(owner);
        if (references == null) {
            return false;
        }
        FieldDeclaration.KeyHolder holder = owner.keyHolder();
        List<String> given = holder == null ? List.of() : holder.fields();
        List<String> keys = new ArrayList<>();
        if (!given.isEmpty() && given.size() != references.size()) {
            refuse(
                    owner,
                    "It has " + given.size() + " key fields for " + references.size() + " referenced ones",
                    "Name one field for each reference");
            return false;
        }
        for (int i = 0; i < references.size(); i++) {
            String name = given.isEmpty() ? derived(owner, references.get(i)) : given.get(i);
            String column = holder != null && i < holder.columns().size()
                    ? holder.columns().get(i)
                    : null;
            if (!provide(owner, name, column, owner.target.scalar(references.get(i)))) {
                return false;
            }
            keys.add(name);
        }
        owner.keys = keys;
        owner.references = references;
        return checkNulls(owner);
    }

    static String derived(DraftRelation owner, String reference) {
        return owner.name + Character.toUpperCase(reference.charAt(0)) + reference.substring(1);
    }

    private @Nullable List<String> references(DraftRelation owner) {
        FieldDeclaration.KeyHolder holder = owner.keyHolder();
        if (holder == null && !owner.model.naming().derivesRelations()) {
            refuse(
                    owner,
                    "It does not say which fields hold its key",
                    "Add @relation(fields: [...], references: [...])");
            return null;
        }
        if (holder == null || holder.references().isEmpty()) {
            List<String> id = idOf(owner.target);
            if (id == null && owner.target.declaration.view()) {
                refuse(owner, "The view " + owner.target.name() + " has no key to point to", "Declare one on the view");
            }
            return id;
        }
        for (String reference : holder.references()) {
            if (!owner.target.scalars.containsKey(reference)) {
                refuse(
                        owner,
                        owner.target.name() + " has no field " + reference,
                        Suggestion.sentence(reference, owner.target.scalars.keySet()));
                return null;
            }
        }
        return checkUnique(owner, holder.references()) ? holder.references() : null;
    }

    private boolean checkUnique(DraftRelation owner, List<String> references) {
        for (ModelDeclaration.KeyDeclaration key : owner.target.declaration.keys()) {
            List<String> fields = expand(owner.target, key.fields(), key.position());
            if (fields != null && new HashSet<>(fields).equals(new HashSet<>(references))) {
                return true;
            }
        }
        String fields = String.join(", ", references);
        refuse(
                owner,
                "The referenced fields " + fields + " of " + owner.target.name() + " are no key",
                "Reference its id, or make them unique together");
        return false;
    }

    /** The fields of a model's id; null when it has none, which is reported with the model. */
    private @Nullable List<String> idOf(DraftModel model) {
        Optional<ModelDeclaration.KeyDeclaration> primary = model.declaration.keys().stream()
                .filter(ModelDeclaration.KeyDeclaration::primary)
                .findFirst();
        if (primary.isPresent()) {
            return expand(model, primary.get().fields(), primary.get().position());
        }
        for (ModelDeclaration.KeyDeclaration key : model.declaration.keys()) {
            List<String> fields = expand(model, key.fields(), key.position());
            if (fields != null && model.allRequired(fields)) {
                return fields;
            }
        }
        return null;
    }

    private boolean provide(DraftRelation owner, String name, @Nullable String column, ScalarField reference) {
        ScalarField field = owner.model.scalars.get(name);
        if (field == null) {
            return hide(owner, name, column, reference);
        }
        boolean sameEnum = field.enumType() == null
                ? reference.enumType() == null
                : field.enumType().equals(reference.enumType());
        if (field.type() != reference.type() || !sameEnum || field.list() || reference.list()) {
            refuse(
                    owner,
                    "The key " + name + " has another type than " + owner.target.name() + "." + reference.name(),
                    "Give both the same type");
            return false;
        }
        return true;
    }

    private boolean hide(DraftRelation owner, String name, @Nullable String column, ScalarField reference) {
        if (!owner.model.naming().derivesRelations()) {
            refuse(
                    owner,
                    owner.model.name() + " has no field " + name,
                    Suggestion.sentence(name, owner.model.scalars.keySet()));
            return false;
        }
        if (owner.model.relations.containsKey(name)) {
            refuse(owner, "The key field " + name + " has the name of a relation", "Rename one of the two");
            return false;
        }
        owner.model.scalars.put(
                name,
                new ScalarField(
                        name,
                        0,
                        column == null ? owner.model.naming().name(name) : column,
                        reference.type(),
                        reference.enumType(),
                        false,
                        owner.nullable,
                        null,
                        false,
                        false,
                        false,
                        true,
                        reference.nativeType(),
                        null));
        return true;
    }

    private boolean checkNulls(DraftRelation owner) {
        if (!owner.nullable && !owner.model.allRequired(owner.keys)) {
            refuse(
                    owner,
                    "The relation is required, but its key can be null",
                    "Make the relation optional, or the key required");
            return false;
        }
        return true;
    }

    private void refuse(DraftRelation owner, String message, String remedy) {
        drafts.problems.at(owner, message, remedy);
        owner.breakBoth();
    }
}
