package dev.iolite.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves ids, uniques and indexes to scalar fields, and refuses what cannot identify a row. */
final class KeyResolver {

    private final Drafts drafts;
    private final ForeignKeyResolver foreignKeys;

    KeyResolver(Drafts drafts, ForeignKeyResolver foreignKeys) {
        this.drafts = drafts;
        this.foreignKeys = foreignKeys;
    }

    void resolve(DraftModel model) {
        for (ModelDeclaration.KeyDeclaration key : model.declaration.keys()) {
            List<String> fields = foreignKeys.expand(model, key.fields(), key.position());
            if (fields != null) {
                add(model, key, fields);
            }
        }
        for (ModelDeclaration.IndexDeclaration index : model.declaration.indexes()) {
            List<Index.Column> columns = expand(model, index);
            if (columns != null) {
                model.indexes.add(new DraftModel.DraftIndex(index.name(), columns, index.kind()));
            }
        }
        if (model.declaration.view() && model.id().isEmpty()) {
            identifyByAll(model);
        } else if (model.id().isEmpty() && !brokenKey(model)) {
            drafts.problems.at(
                    model,
                    "Nothing identifies its rows",
                    model.naming().derivesRelations()
                            ? "Add @Id to a field, or @Unique to fields that are never null"
                            : "Add @id to a field, @@id([...]), or @unique to a field that is not optional");
        }
    }

    /** A row of a view without a key is told from others by all its values; the key has no name, so calls cannot use it. */
    private static void identifyByAll(DraftModel model) {
        List<String> all = model.scalars.values().stream()
                .filter(field -> !field.list() && field.type() != ScalarType.JSON && !field.hidden())
                .map(ScalarField::name)
                .toList();
        model.keys.add(new DraftModel.DraftKey("", all, false, ""));
    }

    /** A key that was refused has its own report already. */
    private static boolean brokenKey(DraftModel model) {
        return model.declaration.keys().size() > model.keys.size();
    }

    private void add(DraftModel model, ModelDeclaration.KeyDeclaration key, List<String> fields) {
        if (!check(model, key, fields)) {
            return;
        }
        String name = key.name() == null ? String.join("_", fields) : key.name();
        model.keys.add(new DraftModel.DraftKey(name, fields, key.primary(), key.constraint()));
    }

    private boolean check(DraftModel model, ModelDeclaration.KeyDeclaration key, List<String> fields) {
        int before = drafts.problems.all().size();
        Set<String> set = new HashSet<>(fields);
        if (set.size() < fields.size() || fields.isEmpty()) {
            refuse(model, key, "A key names each of its fields once", "Remove the field that stands there twice");
        }
        // An id that is unique as well has two constraints; useless, but Prisma's databases have it.
        if (model.keys.stream()
                .anyMatch(other -> other.primary() == key.primary() && new HashSet<>(other.fields()).equals(set))) {
            refuse(model, key, "The same fields are a key already", "Remove one of the two");
            return false;
        }
        String name = key.name() == null ? String.join("_", fields) : key.name();
        boolean taken = model.keys.stream()
                .anyMatch(other -> other.name().equals(name) && !other.fields().equals(fields));
        boolean field = model.scalars.containsKey(name) && !fields.equals(List.of(name));
        if (taken || field || model.relations.containsKey(name)) {
            refuse(model, key, "The name " + name + " is taken", "Give the key another name");
        }
        if (key.primary()) {
            checkPrimary(model, key, fields);
        }
        return drafts.problems.all().size() == before;
    }

    private void checkPrimary(DraftModel model, ModelDeclaration.KeyDeclaration key, List<String> fields) {
        if (model.keys.stream().anyMatch(DraftModel.DraftKey::primary)) {
            refuse(model, key, "A model has one id", "Make the other one unique, or list all fields in one id");
        }
        for (ScalarField field : fields.stream().map(model::scalar).toList()) {
            if (field.nullable()) {
                refuse(model, key, "The id field " + field.name() + " is optional", "Make it required");
            }
            if (field.list() || field.type() == ScalarType.JSON) {
                refuse(model, key, "The id field " + field.name() + " is a list or JSON", "Use a plain value as id");
            }
        }
    }

    private void refuse(DraftModel model, ModelDeclaration.KeyDeclaration key, String message, String remedy) {
        String field = key.fields().size() == 1 ? key.fields().get(0) : "";
        drafts.problems.add(key.position(), model.name(), field, message, remedy);
    }

    private @Nullable List<Index.Column> expand(DraftModel model, ModelDeclaration.IndexDeclaration index) {
        List<Index.Column> columns = new ArrayList<>();
        for (Index.Column column : index.columns()) {
            List<String> fields = foreignKeys.expand(model, List.of(column.field()), index.position());
            if (fields == null) {
                return null;
            }
            fields.forEach(field -> columns.add(new Index.Column(field, column.descending())));
        }
        return new ArrayList<>(new LinkedHashSet<>(columns));
    }
}
