package dev.iolite.random;

import dev.iolite.error.Code;
import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes and changes one row: first the rows it points to, then itself, then the other operations on related rows in the
 * order written.
 */
final class RowWrites {

    /** Where the numbers begin that stand for those a database counts. */
    static final int MADE = 100_000;

    private final Store store;
    private final Refusals refusals;
    private final RowChanges rows;
    private final Ties ties;
    private final Reads reads;
    private final RelatedWrites related;

    RowWrites(Store store, Refusals refusals) {
        this.store = store;
        this.refusals = refusals;
        this.rows = new RowChanges(store, refusals);
        this.ties = new Ties(store, rows, refusals);
        this.reads = new Reads(store);
        this.related = new RelatedWrites(this);
    }

    Store store() {
        return store;
    }

    Refusals refusals() {
        return refusals;
    }

    RowChanges rows() {
        return rows;
    }

    Ties ties() {
        return ties;
    }

    Reads reads() {
        return reads;
    }

    /** The row that has a key and meets the filters beside it. */
    @Nullable
    Map<String, @Nullable Object> find(Model model, @Nullable Object where) {
        Map<String, @Nullable Object> given = Where.object(where);
        return store.rows(model.name()).stream()
                .filter(row -> reads.unique(model, row, given))
                .findFirst()
                .orElse(null);
    }

    /** A value that a database makes, as all databases are said to make it: by the mark of its row. */
    static Object made(ScalarType type, Object mark) {
        int number = MADE + (Integer) mark;
        return type == ScalarType.UUID ? new UUID(MADE, number) : (Object) number;
    }

    /** The scalars of a new row. */
    Map<String, @Nullable Object> row(
            Model model, Map<String, @Nullable Object> data, Map<String, @Nullable Object> keys) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (ScalarField field : model.scalars()) {
            String name = field.name();
            Object mark = Objects.requireNonNull(data.get(HistorySchema.MARK));
            row.put(
                    name,
                    keys.containsKey(name)
                            ? keys.get(name)
                            : data.containsKey(name) ? data.get(name) : standard(field, mark));
        }
        return row;
    }

    private static @Nullable Object standard(ScalarField field, Object mark) {
        DefaultValue value = field.defaultValue();
        if (value instanceof DefaultValue.Literal literal) {
            return literal.value();
        }
        if (value instanceof DefaultValue.Literals literals) {
            return literals.values();
        }
        return value == null ? null : made(field.type(), mark);
    }

    /** Makes a row that was looked for in vain, with all that is nested in it. */
    Map<String, @Nullable Object> create(
            Model model, Map<String, @Nullable Object> data, Map<String, @Nullable Object> keys, Meant meant) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(keys);
        try {
            all.putAll(before(model, data, null));
        } catch (Refusals.Refused refused) {
            requireStillMissing(meant);
            throw refused;
        }
        requireStillMissing(meant);
        Map<String, @Nullable Object> row = row(model, data, all);
        rows.insert(model, List.of(row), false);
        after(model, row, data, true);
        return row;
    }

    private void requireStillMissing(Meant meant) {
        if (!refusals.goOn() && meant.row() != null) {
            throw new Evaluator.NoOneAnswer("a write that makes the row it looks for");
        }
    }

    /** Makes a row with all that is nested in it. */
    Map<String, @Nullable Object> create(
            Model model, Map<String, @Nullable Object> data, Map<String, @Nullable Object> keys) {
        return create(model, data, keys, () -> null);
    }

    /** Makes rows as one statement does where nothing is nested in them, else one after the other. */
    List<Map<String, @Nullable Object>> create(
            Model model, List<Map<String, @Nullable Object>> data, Map<String, @Nullable Object> keys) {
        List<Map<String, @Nullable Object>> made = new ArrayList<>();
        boolean nested = data.stream()
                .flatMap(one -> one.keySet().stream())
                .anyMatch(name -> model.field(name).orElseThrow() instanceof RelationField);
        if (nested) {
            data.forEach(one -> made.add(create(model, one, keys)));
            return made;
        }
        data.forEach(one -> made.add(row(model, one, keys)));
        return rows.insert(model, made, false);
    }

    /** Refuses to change a row that is not there; what is nested in it may be refused before. */
    void updateMissing(Model model, Map<String, @Nullable Object> data, Meant meant) {
        requireNotMade(model, data, meant);
        refusals.refuse(Code.P2025);
        Map<String, @Nullable Object> none = new LinkedHashMap<>();
        model.scalars().forEach(field -> none.put(field.name(), null));
        update(model, none, data, () -> none);
    }

    /** Whoever looks for the row late finds one that the write itself has made. */
    private void requireNotMade(Model model, Map<String, @Nullable Object> data, Meant meant) {
        if (refusals.goOn()) {
            return;
        }
        try {
            before(model, data, null);
        } catch (Refusals.Refused refused) {
            return;
        }
        if (meant.row() != null) {
            throw new Evaluator.NoOneAnswer("a write that makes the row it looks for");
        }
    }

    /** Changes a row with all that is nested in it. */
    void update(Model model, Map<String, @Nullable Object> row, Map<String, @Nullable Object> data, Meant meant) {
        Map<String, @Nullable Object> id = key(model, row);
        Map<String, @Nullable Object> keys = before(model, data, row);
        requireUnchanged(model, row, id);
        if (!refusals.goOn() && meant.row() != row) {
            throw new Evaluator.NoOneAnswer("a write inside a row makes its condition another row's");
        }
        Map<String, @Nullable Object> wanted = new LinkedHashMap<>(row);
        change(model, wanted, data);
        wanted.putAll(keys);
        rows.update(model, List.of(row), changed -> changed.putAll(wanted));
        if (!row.equals(wanted) && data.keySet().stream().anyMatch(name -> pointing(model, name))) {
            throw new Evaluator.NoOneAnswer("a row that points to itself and moves");
        }
        after(model, row, data, false);
    }

    private static boolean pointing(Model model, String name) {
        return model.field(name).orElseThrow() instanceof RelationField relation
                && relation.link() instanceof Link.OwnedByParent;
    }

    /** The row that a call means, as the rows are now. */
    interface Meant {
        @Nullable
        Map<String, @Nullable Object> row();
    }

    /** Gives the scalars of a row what a change says. */
    static void change(Model model, Map<String, @Nullable Object> row, Map<String, @Nullable Object> data) {
        data.forEach((name, value) -> {
            if (model.field(name).orElseThrow() instanceof ScalarField) {
                row.put(name, Changed.value(row.get(name), value));
            }
        });
    }

    /** What steps after the row's own know it by. */
    private Map<String, @Nullable Object> key(Model model, Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> key = new LinkedHashMap<>();
        model.id().fields().forEach(field -> key.put(field, row.get(field)));
        for (RelationField relation : model.relations()) {
            if (relation.link() instanceof Link.OwnedByChild owned) {
                owned.references().forEach(field -> key.put(field, row.get(field)));
            }
        }
        return key;
    }

    /** A row whose key a step inside it changed, or that it deleted, is no longer the row that the call means. */
    private void requireUnchanged(Model model, Map<String, @Nullable Object> row, Map<String, @Nullable Object> key) {
        boolean there = store.rows(model.name()).stream().anyMatch(other -> other == row);
        if (!refusals.goOn() && (!there || !row.entrySet().containsAll(key.entrySet()))) {
            throw new Evaluator.NoOneAnswer("a write inside a row changes that row's key");
        }
    }

    /** Finds or makes the rows to which a row will point, and tells the keys. */
    private Map<String, @Nullable Object> before(
            Model model, Map<String, @Nullable Object> data, @Nullable Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        each(model, data, (relation, operation, given) -> {
            if (relation.link() instanceof Link.OwnedByParent owned && PointedTo.comesBefore(operation, given)) {
                keys.putAll(new PointedTo(this, model, relation, owned).keys(operation, given, row));
            }
        });
        return keys;
    }

    private void after(
            Model model, Map<String, @Nullable Object> row, Map<String, @Nullable Object> data, boolean fresh) {
        Map<String, @Nullable Object> key = key(model, row);
        Map<String, @Nullable Object> whole = new LinkedHashMap<>(row);
        each(model, data, (relation, operation, given) -> {
            boolean pointing = relation.link() instanceof Link.OwnedByParent;
            if (pointing && PointedTo.comesBefore(operation, given)) {
                return;
            }
            if (relation.link() instanceof Link.OwnedByParent owned) {
                if (!Ties.keys(owned.keys(), owned.keys(), row).equals(Ties.keys(owned.keys(), owned.keys(), whole))) {
                    throw new Evaluator.NoOneAnswer("a write inside a row makes that row point elsewhere");
                }
                new PointedTo(this, model, relation, owned).change(operation, given, row);
            } else {
                related.run(relation, operation, given, row, fresh);
            }
            requireUnchanged(model, row, key);
        });
    }

    private interface Operation {
        void run(RelationField relation, String operation, @Nullable Object given);
    }

    private static void each(Model model, Map<String, @Nullable Object> data, Operation operation) {
        data.forEach((name, value) -> {
            if (model.field(name).orElseThrow() instanceof RelationField relation) {
                Where.object(value).forEach((word, given) -> operation.run(relation, word, given));
            }
        });
    }
}
