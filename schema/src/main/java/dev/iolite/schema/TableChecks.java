package dev.iolite.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses what the database would refuse: names used twice or too long, actions that cannot be carried out. */
final class TableChecks {

    private final Drafts drafts;

    TableChecks(Drafts drafts) {
        this.drafts = drafts;
    }

    void check(List<LinkTable> linkTables) {
        Map<String, String> tables = new HashMap<>();
        for (DraftModel model : drafts.models()) {
            checkTable(tables, model, model.declaration.namespace(), model.table, model.name());
            checkColumns(model);
            checkGivenNames(model);
            model.relations.values().stream()
                    .filter(relation -> relation.owner && !relation.broken())
                    .forEach(this::checkActions);
        }
        for (LinkTable table : linkTables) {
            DraftModel model = drafts.model(table.first().model());
            if (model != null) {
                String relation = "the relation between " + table.first().model() + " and "
                        + table.second().model();
                checkTable(tables, model, table.namespace(), table.name(), relation);
            }
        }
    }

    private void checkTable(
            Map<String, String> tables, DraftModel model, @Nullable String namespace, String table, String user) {
        String before = tables.putIfAbsent((namespace == null ? "" : namespace) + "." + table, user);
        if (before != null) {
            drafts.problems.at(
                    model,
                    "The table " + table + " is used by " + before + " and by " + user,
                    "Give one of them another table name");
        }
        checkLength(model, table);
    }

    private void checkLength(DraftModel model, String name) {
        if (name.isEmpty() || ConstraintNames.bytes(name) > ConstraintNames.LIMIT) {
            drafts.problems.at(
                    model,
                    "The database name " + name + " is empty or longer than " + ConstraintNames.LIMIT + " bytes",
                    "Give it a shorter name in the database");
        }
    }

    private void checkColumns(DraftModel model) {
        Map<String, String> columns = new HashMap<>();
        for (ScalarField field : model.scalars.values()) {
            String before = columns.putIfAbsent(field.column(), field.name());
            if (before != null) {
                drafts.problems.add(
                        position(model, field.name()),
                        model.name(),
                        field.name(),
                        "The fields " + before + " and " + field.name() + " lie in the same column " + field.column(),
                        "Give one of them another column");
            }
            checkLength(model, field.column());
        }
    }

    /** Of the field, or of the model where the field is hidden. */
    private static @Nullable Object position(DraftModel model, String field) {
        return model.declaration.fields().stream()
                .filter(declared -> declared.name().equals(field))
                .findFirst()
                .map(FieldDeclaration::position)
                .orElse(model.declaration.position());
    }

    private void checkGivenNames(DraftModel model) {
        Set<String> names = new HashSet<>();
        model.declaration.keys().forEach(key -> checkGiven(model, names, key.constraint()));
        model.declaration.indexes().forEach(index -> checkGiven(model, names, index.name()));
    }

    private void checkGiven(DraftModel model, Set<String> names, @Nullable String name) {
        if (name == null) {
            return;
        }
        checkLength(model, name);
        if (!names.add(name)) {
            drafts.problems.at(model, "Two constraints or indexes are called " + name, "Rename one of the two");
        }
    }

    private void checkActions(DraftRelation owner) {
        FieldDeclaration.KeyHolder holder = owner.keyHolder();
        if (holder == null || noneSetsNull(holder)) {
            return;
        }
        if (owner.keys.stream().anyMatch(key -> !owner.model.scalar(key).nullable())) {
            drafts.problems.at(
                    owner,
                    "SET_NULL needs a key that can be null",
                    "Make the relation optional, or choose CASCADE or RESTRICT");
        }
    }

    private static boolean noneSetsNull(FieldDeclaration.KeyHolder holder) {
        return holder.onDelete() != ForeignKey.Action.SET_NULL && holder.onUpdate() != ForeignKey.Action.SET_NULL;
    }
}
