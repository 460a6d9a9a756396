package dev.iolite.plan.write;

import dev.iolite.query.Data;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.NestedWrite;
import dev.iolite.schema.Key;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * New rows of one model in one list: whether they can be made together, all that they point to first, or one after the
 * other, since one of them points to what another makes or takes.
 */
final class Siblings {

    private final Planning planning;
    private final Model model;

    Siblings(Planning planning, Model model) {
        this.planning = planning;
        this.model = model;
    }

    boolean independent(List<Data> rows) {
        if (rows.size() < 2) {
            return true;
        }
        Set<String> made = new HashSet<>(Set.of(model.name()));
        rows.forEach(row -> written(model, row, false, made));
        boolean nested = rows.stream().anyMatch(row -> !row.nested().isEmpty());
        return rows.stream().noneMatch(row -> finds(model, row, false) || nested && pointsTo(row, made))
                && rows.stream()
                        .flatMap(row -> row.nested().stream())
                        .noneMatch(write -> write.operation() instanceof NestedOperation.Connect
                                        || write.operation() instanceof NestedOperation.ConnectOrCreate
                                ? depends(write, made)
                                : nestedDepends(write, made));
    }

    private boolean depends(NestedWrite write, Set<String> made) {
        return model.field(write.relation()).orElse(null) instanceof RelationField relation
                && relation.link() instanceof Link.OwnedByParent owned
                && (made.contains(relation.target()) || one(owned));
    }

    /** What a row points to may be made with rows of its own, which come before all siblings too. */
    private boolean nestedDepends(NestedWrite write, Set<String> made) {
        if (!(model.field(write.relation()).orElse(null) instanceof RelationField relation)
                || !(relation.link() instanceof Link.OwnedByParent)
                || !(write.operation() instanceof NestedOperation.Create create)) {
            return false;
        }
        Set<String> before = new HashSet<>();
        create.rows().forEach(row -> written(planning.target(relation), row.data(), true, before));
        before.retainAll(made);
        return !before.isEmpty();
    }

    /** Whether a write below a row looks for rows of the siblings' model, or passes over those that are there. */
    private boolean finds(Model of, Data data, boolean all) {
        for (NestedWrite write : data.nested()) {
            if (of.field(write.relation()).orElse(null) instanceof RelationField relation
                    && (all || !(relation.link() instanceof Link.OwnedByParent))) {
                Model target = planning.target(relation);
                boolean own = target == model && !(write.operation() instanceof NestedOperation.Create);
                if (own
                        || write.operation() instanceof NestedOperation.Create create
                                && create.rows().stream().anyMatch(row -> finds(target, row.data(), true))
                        || write.operation() instanceof NestedOperation.ConnectOrCreate either
                                && either.choices().stream().anyMatch(choice -> finds(target, choice.create(), true))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a row gives the key of a row of some models. */
    private boolean pointsTo(Data row, Set<String> models) {
        return model.definition().foreignKeys().stream()
                .filter(key -> models.contains(key.target()))
                .anyMatch(key ->
                        row.assignments().stream().anyMatch(each -> key.fields().contains(each.field())));
    }

    private boolean one(Link.OwnedByParent owned) {
        return model.keys().stream()
                .map(Key::fields)
                .anyMatch(fields -> Set.copyOf(fields).equals(Set.copyOf(owned.keys())));
    }

    /** The models of the rows that a row's nested writes touch; without those it points to unless all are wanted. */
    private void written(Model of, Data data, boolean all, Set<String> models) {
        for (NestedWrite write : data.nested()) {
            if (of.field(write.relation()).orElse(null) instanceof RelationField relation
                    && (all || !(relation.link() instanceof Link.OwnedByParent))) {
                Model target = planning.target(relation);
                models.add(target.name());
                if (write.operation() instanceof NestedOperation.Create create) {
                    create.rows().forEach(row -> written(target, row.data(), true, models));
                } else if (write.operation() instanceof NestedOperation.ConnectOrCreate either) {
                    either.choices().forEach(choice -> written(target, choice.create(), true, models));
                }
            }
        }
    }
}
