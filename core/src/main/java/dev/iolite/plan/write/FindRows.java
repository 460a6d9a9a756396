package dev.iolite.plan.write;

import dev.iolite.error.Failure;
import dev.iolite.plan.Check;
import dev.iolite.query.Condition;
import dev.iolite.query.UniqueWhere;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds rows by their keys; those whose wanted fields are in the key need no statement. */
final class FindRows {

    private final Planning planning;
    private final Model model;
    private final List<String> wanted;
    private boolean asking;

    /**
     * Rows of a model.
     *
     * @param wanted the fields that later steps will ask for
     */
    FindRows(Planning planning, Model model, List<String> wanted) {
        this.planning = planning;
        this.model = model;
        this.wanted = wanted;
    }

    /** A row as far as its key tells. */
    static @Nullable Object[] known(Model model, UniqueWhere where) {
        @Nullable Object[] known = RowRef.nothingKnown(model);
        for (int i = 0; i < where.fields().size(); i++) {
            known[model.scalar(where.fields().get(i)).index()] =
                    Targets.value(where.values().get(i));
        }
        return known;
    }

    /** Finds the rows even where their keys alone tell what is wanted. */
    FindRows asking() {
        asking = true;
        return this;
    }

    /** Whether a key alone tells what is wanted; it does not tell whether the row is hidden. */
    boolean tells(UniqueWhere where) {
        return !asking
                && !planning.filtering().hides(model)
                && Condition.ALWAYS.equals(where.rest())
                && where.fields().containsAll(wanted);
    }

    /**
     * One row for each key.
     *
     * @param failure what is reported when the row with that number is missing; with -1 for any of all
     */
    List<RowRef> find(List<UniqueWhere> keys, Place place, Function<Place, Failure> failure) {
        String field = Targets.commonField(keys);
        boolean told = keys.stream().allMatch(this::tells);
        if (!told && keys.size() > 1 && field != null && exact(model.scalar(field))) {
            return together(keys, field, place, failure);
        }
        List<RowRef> rows = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            rows.add(tells(keys.get(i)) ? told(keys.get(i)) : one(keys.get(i), place.at(i), failure));
        }
        return rows;
    }

    /** Whether values of the field that are unlike in Java are unlike in the database. */
    static boolean exact(ScalarField field) {
        return switch (field.type()) {
            case STRING, UUID, SHORT, INT, LONG, ENUM -> true;
            default -> false;
        };
    }

    private RowRef told(UniqueWhere where) {
        return new RowRef(model, known(model, where), new Outputs(-1), 0);
    }

    private RowRef one(UniqueWhere where, Place place, Function<Place, Failure> failure) {
        Outputs outputs = planning.outputs(1);
        planning.add(new StatementDraft(place.toString(), new SelectRows(model, Where.of(where.condition())))
                .giving(outputs)
                .checked(new Check(1, failure.apply(place), false)));
        return new RowRef(model, known(model, where), outputs, 0);
    }

    private List<RowRef> together(List<UniqueWhere> keys, String field, Place place, Function<Place, Failure> failure) {
        List<Object> values = new ArrayList<>(Targets.values(keys));
        Outputs outputs = planning.outputs(values.size());
        List<List<? extends @Nullable Object>> matched = new ArrayList<>();
        Map<Object, Integer> numbers = new HashMap<>();
        for (Object value : values) {
            numbers.put(value, matched.size());
            matched.add(List.of(value));
        }
        planning.add(new StatementDraft(place.toString(), new SelectRows(model, Where.of(Targets.among(keys))))
                .giving(outputs, values.size(), List.of(model.scalar(field)), matched)
                .checked(new Check(values.size(), failure.apply(place), true)));
        List<RowRef> rows = new ArrayList<>();
        for (UniqueWhere key : keys) {
            int number = java.util.Objects.requireNonNull(
                    numbers.get(Targets.value(key.values().get(0))));
            rows.add(new RowRef(model, known(model, key), outputs, number));
        }
        return rows;
    }
}
