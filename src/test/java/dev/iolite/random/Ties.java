package dev.iolite.random;

import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ties rows of a relation together and apart. */
final class Ties {

    private final Store store;
    private final RowChanges rows;
    private final Refusals refusals;

    Ties(Store store, RowChanges rows, Refusals refusals) {
        this.store = store;
        this.rows = rows;
        this.refusals = refusals;
    }

    /** The keys by which one row points to another. */
    static Map<String, @Nullable Object> keys(
            List<String> keys, List<String> references, Map<String, @Nullable Object> target) {
        Map<String, @Nullable Object> pointer = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            pointer.put(keys.get(i), target.get(references.get(i)));
        }
        return pointer;
    }

    static Map<String, @Nullable Object> nulls(List<String> keys) {
        Map<String, @Nullable Object> nulls = new LinkedHashMap<>();
        keys.forEach(key -> nulls.put(key, null));
        return nulls;
    }

    static boolean nullable(Model model, List<String> keys) {
        return model.scalars(keys).stream().allMatch(ScalarField::nullable);
    }

    /** The keys of a new child that tie it to its parent; none where they lie elsewhere. */
    static Map<String, @Nullable Object> keysOfChild(RelationField relation, Map<String, @Nullable Object> parent) {
        return relation.link() instanceof Link.OwnedByChild owned
                ? keys(owned.keys(), owned.references(), parent)
                : Map.of();
    }

    /** Where a child can have one parent row only: the row that pointed to the child lets go of it. */
    void takeFromOthers(
            Model model,
            Link.OwnedByParent owned,
            Map<String, @Nullable Object> child,
            @Nullable Map<String, @Nullable Object> parent) {
        boolean one =
                model.keys().stream().anyMatch(key -> Set.copyOf(key.fields()).equals(Set.copyOf(owned.keys())));
        if (!one) {
            return;
        }
        Map<String, @Nullable Object> pointer = keys(owned.keys(), owned.references(), child);
        List<Map<String, @Nullable Object>> others = store.rows(model.name()).stream()
                .filter(row -> row != parent && row.entrySet().containsAll(pointer.entrySet()))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        if (!nullable(model, owned.keys())) {
            refusals.take();
            return;
        }
        rows.update(model, others, row -> row.putAll(nulls(owned.keys())));
    }

    /** Where a parent has room for one child only: the one that is there goes, unless it is among those meant. */
    void makeRoom(
            RelationField relation, Map<String, @Nullable Object> parent, List<Map<String, @Nullable Object>> meant) {
        if (relation.many() || !(relation.link() instanceof Link.OwnedByChild owned)) {
            return;
        }
        Model child = store.schema().target(relation);
        List<Map<String, @Nullable Object>> leaving = store.related(parent, relation).stream()
                .filter(row -> meant.stream().noneMatch(one -> one == row))
                .toList();
        if (leaving.isEmpty()) {
            return;
        }
        if (!nullable(child, owned.keys())) {
            refusals.take();
            return;
        }
        rows.update(child, leaving, row -> row.putAll(nulls(owned.keys())));
    }

    /** Ties children that are there to a parent. */
    void tie(
            RelationField relation,
            Map<String, @Nullable Object> parent,
            List<Map<String, @Nullable Object>> children) {
        if (relation.link() instanceof Link.OwnedByChild owned) {
            Map<String, @Nullable Object> pointer = keys(owned.keys(), owned.references(), parent);
            rows.update(store.schema().target(relation), children, row -> row.putAll(pointer));
            return;
        }
        for (Map<String, @Nullable Object> child : children) {
            if (store.related(parent, relation).stream().noneMatch(other -> other == child)) {
                store.links(relation.relation()).add(pair(relation, parent, child));
            }
        }
    }

    private static Store.Pair pair(
            RelationField relation, Map<String, @Nullable Object> parent, Map<String, @Nullable Object> child) {
        return relation.name().endsWith(RandomSchema.BACK)
                ? new Store.Pair(child, parent)
                : new Store.Pair(parent, child);
    }

    /** Unties children. */
    void untie(
            RelationField relation,
            Map<String, @Nullable Object> parent,
            List<Map<String, @Nullable Object>> children) {
        if (children.isEmpty()) {
            return;
        }
        if (relation.link() instanceof Link.OwnedByChild owned) {
            rows.update(store.schema().target(relation), children, row -> row.putAll(nulls(owned.keys())));
            return;
        }
        Set<Map<String, @Nullable Object>> leaving = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        leaving.addAll(children);
        boolean back = relation.name().endsWith(RandomSchema.BACK);
        store.links(relation.relation())
                .removeIf(pair -> (back ? pair.second() : pair.first()) == parent
                        && leaving.contains(back ? pair.first() : pair.second()));
    }
}
