package dev.iolite.plan.write;

import dev.iolite.plan.Input;
import dev.iolite.query.Condition;
import dev.iolite.query.Data;
import dev.iolite.query.Operand;
import dev.iolite.query.UniqueWhere;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks up rows that a call points to by giving their keys: the database would take the key of a row that is hidden. Where
 * no row can be hidden there is nothing to do.
 */
final class GivenKeys {

    private final Planning planning;
    private final Model model;

    GivenKeys(Planning planning, Model model) {
        this.planning = planning;
        this.model = model;
    }

    /** Whether the data of a row give a key that must be looked up. */
    boolean in(Data data) {
        return planning.filtering() != Filtering.NONE
                && model.relations().stream()
                        .anyMatch(relation -> relation.link() instanceof Link.OwnedByParent link
                                && planning.filtering().hides(planning.target(relation))
                                && given(data, link));
    }

    private static boolean given(Data data, Link.OwnedByParent link) {
        return data.assignments().stream()
                .anyMatch(assignment -> link.keys().contains(assignment.field())
                        && assignment.change() instanceof Data.Change.Set set
                        && set.value() != null);
    }

    /**
     * Adds the look-ups for some rows.
     *
     * @param rows the rows
     * @param data what the call gives a row
     * @param values the value of a field of a row; {@link RowRef#UNKNOWN} where it is not known
     * @param place where the call gives a row
     */
    <T> void lookUp(List<T> rows, Function<T, Data> data, Function<T, Values> values, Function<T, Place> place) {
        if (planning.filtering() == Filtering.NONE) {
            return;
        }
        for (RelationField relation : model.relations()) {
            if (relation.link() instanceof Link.OwnedByParent link
                    && planning.filtering().hides(planning.target(relation))) {
                Set<UniqueWhere> keys = new LinkedHashSet<>();
                Place at = null;
                for (T row : rows) {
                    UniqueWhere key = given(data.apply(row), link) ? key(relation, link, values.apply(row)) : null;
                    if (key != null) {
                        keys.add(key);
                        at = at == null ? place.apply(row) : at;
                    }
                }
                if (at != null) {
                    find(relation, link, List.copyOf(keys), at);
                }
            }
        }
    }

    /** The values of a row's fields. */
    interface Values {
        /** The value of a field, or {@link RowRef#UNKNOWN}. */
        @Nullable
        Object of(ScalarField field);
    }

    /** The row pointed to; null where the key is not known as a whole, so that the database looks after it. */
    private @Nullable UniqueWhere key(RelationField relation, Link.OwnedByParent link, Values values) {
        ScalarField tenant = planning.filtering().tenant(planning.target(relation));
        List<String> fields = new ArrayList<>();
        List<Operand> operands = new ArrayList<>();
        for (int i = 0; i < link.keys().size(); i++) {
            Object value = values.of(model.scalar(link.keys().get(i)));
            String reference = link.references().get(i);
            if (tenant != null && tenant.name().equals(reference)) {
                // the current one, as for all rows that are there
                continue;
            }
            if (value == null || value == RowRef.UNKNOWN) {
                return null;
            }
            fields.add(reference);
            operands.add(new Operand.Value(value));
        }
        return new UniqueWhere(fields, operands, Condition.ALWAYS);
    }

    /** Values that become known later may be the same, so their rows cannot be counted together. */
    private void find(RelationField relation, Link.OwnedByParent link, List<UniqueWhere> keys, Place place) {
        Model target = planning.target(relation);
        FindRows find = new FindRows(planning, target, List.of());
        boolean known = keys.stream()
                .flatMap(key -> key.values().stream())
                .noneMatch(value -> Targets.value(value) instanceof Input);
        if (known) {
            find.find(keys, place, at -> Refusals.keyOfNoRow(model, link.keys(), target, at));
        } else {
            keys.forEach(
                    key -> find.find(List.of(key), place, at -> Refusals.keyOfNoRow(model, link.keys(), target, at)));
        }
    }
}
