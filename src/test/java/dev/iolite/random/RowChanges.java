package dev.iolite.random;

import dev.iolite.error.Code;
import dev.iolite.schema.ForeignKey;
import dev.iolite.schema.Key;
import dev.iolite.schema.Model;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Inserts, updates and deletes as one statement each: with unique keys, foreign keys and referential actions. */
final class RowChanges {

    private final Store store;
    private final Refusals refusals;

    RowChanges(Store store, Refusals refusals) {
        this.store = store;
        this.refusals = refusals;
    }

    /** A foreign key with the model that holds it. */
    private record Reference(Model owner, ForeignKey key) {}

    /** A row that must not lose what it points to. */
    private record Held(Map<String, @Nullable Object> row, ForeignKey key) {}

    /**
     * New rows.
     *
     * @param skip whether rows whose key exists are passed over
     * @return those that were inserted
     */
    List<Map<String, @Nullable Object>> insert(Model model, List<Map<String, @Nullable Object>> rows, boolean skip) {
        List<Map<String, @Nullable Object>> inserted = new ArrayList<>();
        for (Map<String, @Nullable Object> row : rows) {
            if (taken(model, row)) {
                if (skip) {
                    continue;
                }
                refusals.refuse(Code.P2002);
                alsoRequired(model, row);
            }
            store.rows(model.name()).add(row);
            inserted.add(row);
        }
        for (int i = 0; i < inserted.size(); i++) {
            Map<String, @Nullable Object> row = inserted.get(i);
            List<Map<String, @Nullable Object>> later = skip ? rows : inserted.subList(i + 1, inserted.size());
            model.definition().foreignKeys().forEach(key -> {
                points(row, key);
                requireBefore(model, row, key, later);
            });
        }
        return inserted;
    }

    private boolean taken(Model model, Map<String, @Nullable Object> row) {
        for (Map<String, @Nullable Object> other : store.rows(model.name())) {
            if (other != row && model.keys().stream().anyMatch(key -> same(key, row, other))) {
                return true;
            }
        }
        return false;
    }

    /** Where only one row may point to another and must, the second one would take it from the first. */
    private void alsoRequired(Model model, Map<String, @Nullable Object> row) {
        for (ForeignKey key : model.definition().foreignKeys()) {
            boolean one = model.keys().stream()
                    .anyMatch(other -> Set.copyOf(other.fields()).equals(Set.copyOf(key.fields())));
            if (one && !Ties.nullable(model, key.fields())) {
                refusals.refuse(Code.P2014);
            }
        }
    }

    private static boolean same(Key key, Map<String, @Nullable Object> row, Map<String, @Nullable Object> other) {
        return key.fields().stream().allMatch(field -> {
            Object left = row.get(field);
            Object right = other.get(field);
            return left != null && right != null && Values.equal(left, right);
        });
    }

    private void points(Map<String, @Nullable Object> row, ForeignKey key) {
        boolean none = key.fields().stream().anyMatch(field -> row.get(field) == null);
        if (!none
                && store.rows(key.target()).stream()
                        .noneMatch(target -> same(values(row, key.fields()), values(target, key.references())))) {
            refusals.refuse(Code.P2003);
        }
    }

    /** Some databases look at each row of a statement by itself. */
    private void requireBefore(
            Model model, Map<String, @Nullable Object> row, ForeignKey key, List<Map<String, @Nullable Object>> later) {
        if (key.target().equals(model.name())
                && later.stream()
                        .anyMatch(target -> same(values(row, key.fields()), values(target, key.references())))) {
            if (!refusals.goOn()) {
                throw new Evaluator.NoOneAnswer("a row that points to one after it in the same statement");
            }
            refusals.refuse(Code.P2003);
        }
    }

    private static List<@Nullable Object> values(Map<String, @Nullable Object> row, List<String> fields) {
        List<@Nullable Object> values = new ArrayList<>();
        fields.forEach(field -> values.add(row.get(field)));
        return values;
    }

    private static boolean same(List<@Nullable Object> left, List<@Nullable Object> right) {
        for (int i = 0; i < left.size(); i++) {
            Object one = left.get(i);
            Object other = right.get(i);
            if (one == null || other == null || !Values.equal(one, other)) {
                return false;
            }
        }
        return true;
    }

    /** Changes rows; what points to them follows or refuses. */
    void update(Model model, List<Map<String, @Nullable Object>> rows, Consumer<Map<String, @Nullable Object>> change) {
        List<Map<String, @Nullable Object>> before = new ArrayList<>();
        rows.forEach(row -> before.add(new LinkedHashMap<>(row)));
        rows.forEach(change);
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).equals(before.get(i)) && taken(model, rows.get(i))) {
                refusals.refuse(Code.P2002);
                alsoRequired(model, rows.get(i));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            for (Reference reference : referencesTo(model)) {
                follow(reference, before.get(i), rows.get(i));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            for (ForeignKey key : model.definition().foreignKeys()) {
                if (!values(before.get(i), key.fields()).equals(values(rows.get(i), key.fields()))) {
                    points(rows.get(i), key);
                }
            }
        }
    }

    private List<Reference> referencesTo(Model model) {
        List<Reference> references = new ArrayList<>();
        for (Model owner : store.schema().models()) {
            for (ForeignKey key : owner.definition().foreignKeys()) {
                if (key.target().equals(model.name())) {
                    references.add(new Reference(owner, key));
                }
            }
        }
        return references;
    }

    private List<Map<String, @Nullable Object>> pointing(Reference reference, Map<String, @Nullable Object> target) {
        List<@Nullable Object> wanted = values(target, reference.key().references());
        return store.rows(reference.owner().name()).stream()
                .filter(row -> same(values(row, reference.key().fields()), wanted))
                .toList();
    }

    private void follow(
            Reference reference, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        ForeignKey key = reference.key();
        if (values(before, key.references()).equals(values(after, key.references()))) {
            return;
        }
        List<Map<String, @Nullable Object>> rows = pointing(reference, before);
        if (rows.isEmpty()) {
            return;
        }
        if (rows.contains(after)) {
            // H2 2.4 leaves such a row pointing to what it was
            throw new Evaluator.NoOneAnswer("a row that points to itself and moves");
        }
        switch (key.onUpdate()) {
            case CASCADE -> point(reference, rows, values(after, key.references()));
            case SET_NULL -> point(reference, rows, nulls(key));
            case RESTRICT, NO_ACTION -> refusals.refuse(Code.P2003);
            case SET_DEFAULT -> throw new IllegalStateException("not made by HistorySchema");
        }
    }

    private static List<@Nullable Object> nulls(ForeignKey key) {
        return Collections.nCopies(key.fields().size(), null);
    }

    private void point(Reference reference, List<Map<String, @Nullable Object>> rows, List<@Nullable Object> values) {
        update(reference.owner(), rows, row -> {
            for (int i = 0; i < values.size(); i++) {
                row.put(reference.key().fields().get(i), values.get(i));
            }
        });
    }

    /** Deletes rows; what points to them goes too, lets go or refuses. */
    void delete(Model model, List<Map<String, @Nullable Object>> rows) {
        Set<Map<String, @Nullable Object>> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Reference, Set<Map<String, @Nullable Object>>> loose = new LinkedHashMap<>();
        List<Held> held = new ArrayList<>();
        record Found(Model model, Map<String, @Nullable Object> row) {}
        Deque<Found> found = new ArrayDeque<>();
        rows.forEach(row -> found.add(new Found(model, row)));
        gone.addAll(rows);
        while (!found.isEmpty()) {
            Found next = found.remove();
            for (Reference reference : referencesTo(next.model())) {
                for (Map<String, @Nullable Object> row : pointing(reference, next.row())) {
                    switch (reference.key().onDelete()) {
                        case CASCADE -> {
                            requireUnnamed(row, rows);
                            if (gone.add(row)) {
                                found.add(new Found(reference.owner(), row));
                            }
                        }
                        case SET_NULL ->
                            loose.computeIfAbsent(reference, none -> Collections.newSetFromMap(new IdentityHashMap<>()))
                                    .add(row);
                        default -> held.add(new Held(row, reference.key()));
                    }
                }
            }
        }
        refuse(held, gone, loose);
        store.remove(gone);
        loose.forEach((reference, all) -> {
            all.removeAll(gone);
            point(reference, List.copyOf(all), nulls(reference.key()));
        });
    }

    /** How many rows were deleted depends on which one went first, where one of them goes with another. */
    private static void requireUnnamed(Map<String, @Nullable Object> row, List<Map<String, @Nullable Object>> named) {
        if (named.stream().anyMatch(other -> other == row) && named.size() > 1) {
            throw new Evaluator.NoOneAnswer("a row that is deleted by itself and with another");
        }
    }

    private void refuse(
            List<Held> held,
            Set<Map<String, @Nullable Object>> gone,
            Map<Reference, Set<Map<String, @Nullable Object>>> loose) {
        if (held.isEmpty()) {
            return;
        }
        boolean refused = held.stream()
                .anyMatch(one -> !gone.contains(one.row())
                        && loose.entrySet().stream()
                                .noneMatch(each -> Objects.equals(each.getKey().key(), one.key())
                                        && each.getValue().contains(one.row())));
        if (!refused) {
            throw new Evaluator.NoOneAnswer("a row that holds another and goes with it");
        }
        refusals.refuse(Code.P2003);
    }
}
