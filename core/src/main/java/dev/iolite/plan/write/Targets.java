package dev.iolite.plan.write;

import dev.iolite.query.Condition;
import dev.iolite.query.Data;
import dev.iolite.query.Operand;
import dev.iolite.query.UniqueWhere;
import dev.iolite.schema.Model;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Conditions by key, several at once. */
final class Targets {

    private Targets() {}

    /** Rows that one of the keys means: one bound list where all name the same single field. */
    static Condition among(List<UniqueWhere> targets) {
        if (targets.size() == 1) {
            return targets.get(0).condition();
        }
        String field = commonField(targets);
        if (field != null) {
            return new Condition.In(field, new Operand.Values(new ArrayList<>(values(targets))), false, false);
        }
        return new Condition.Or(targets.stream().map(UniqueWhere::condition).toList());
    }

    /** The field that all name and nothing else; null when there is none. */
    static @Nullable String commonField(List<UniqueWhere> targets) {
        String common = null;
        for (UniqueWhere target : targets) {
            if (target.fields().size() != 1
                    || !Condition.ALWAYS.equals(target.rest())
                    || common != null && !common.equals(target.fields().get(0))) {
                return null;
            }
            common = target.fields().get(0);
        }
        return common;
    }

    /** The different values that targets of one field name. */
    static LinkedHashSet<Object> values(List<UniqueWhere> targets) {
        LinkedHashSet<Object> values = new LinkedHashSet<>();
        targets.forEach(target -> values.add(value(target.values().get(0))));
        return values;
    }

    /** How many different rows targets name, as far as their keys tell. */
    static int count(List<UniqueWhere> targets) {
        if (targets.size() > MutationShape.MOST_ROWS) {
            return new LinkedHashSet<>(targets).size();
        }
        int count = 0;
        for (int i = 0; i < targets.size(); i++) {
            count += targets.indexOf(targets.get(i)) == i ? 1 : 0;
        }
        return count;
    }

    /** The value of an operand of a key. */
    static Object value(Operand operand) {
        if (operand instanceof Operand.Value value) {
            return value.value();
        }
        if (operand instanceof Operand.Refused refused) {
            throw refused.refusal().exception();
        }
        throw new IllegalStateException("Not a value of a key: " + operand.getClass());
    }

    /** The value a key has for a field; null when the field is no part of it. */
    static @Nullable Object value(UniqueWhere where, String field) {
        int place = where.fields().indexOf(field);
        return place < 0 ? null : value(where.values().get(place));
    }

    /**
     * Rows in the order of their keys, so that two writers lock them in one order; those with the same key keep
     * theirs, and so do all where keys cannot be compared, or where one may change what another finds.
     *
     * @param alone whether a row is written without touching any that other keys mean
     */
    static <T> List<T> sorted(List<T> rows, Function<T, UniqueWhere> key, Predicate<T> alone) {
        if (rows.size() < 2
                || !comparable(rows.stream().map(key).toList())
                || !rows.stream().allMatch(alone)) {
            return rows;
        }
        int parts = key.apply(rows.get(0)).fields().size();
        Comparator<T> order = Comparator.comparing(row -> part(key.apply(row), 0));
        for (int i = 1; i < parts; i++) {
            int part = i;
            order = order.thenComparing(row -> part(key.apply(row), part));
        }
        return rows.stream().sorted(order).toList();
    }

    /** Whether all are keys of the same fields with values that have an order. */
    private static boolean comparable(List<UniqueWhere> keys) {
        UniqueWhere first = keys.get(0);
        return !first.fields().isEmpty()
                && keys.stream().allMatch(key -> key.fields().equals(first.fields()) && comparable(first, key));
    }

    private static boolean comparable(UniqueWhere first, UniqueWhere key) {
        for (int i = 0; i < key.values().size(); i++) {
            Object value = value(key.values().get(i));
            if (!(value instanceof Comparable)
                    || value.getClass() != value(first.values().get(i)).getClass()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a changed row keeps its keys, and neither writes nor points to another of its model. */
    static boolean keepsKeys(Model model, Data data) {
        return data.nested().isEmpty()
                && !pointsToOwn(model, data)
                && data.assignments().stream().noneMatch(each -> isKey(model, each.field()));
    }

    private static boolean pointsToOwn(Model model, Data data) {
        return model.definition().foreignKeys().stream()
                .filter(key -> key.target().equals(model.name()))
                .anyMatch(key -> data.assignments().stream()
                        .anyMatch(each -> key.fields().contains(each.field())));
    }

    private static boolean isKey(Model model, String field) {
        return model.keys().stream().anyMatch(key -> key.fields().contains(field));
    }

    /** Whether a new row has the key by which it is looked for, and neither writes nor points to another of its model. */
    static boolean makesKey(Model model, UniqueWhere where, Data data) {
        return data.nested().isEmpty()
                && !pointsToOwn(model, data)
                && where.fields().stream()
                        .allMatch(field -> data.assignments().stream()
                                .anyMatch(each -> each.field().equals(field)
                                        && each.change() instanceof Data.Change.Set set
                                        && Objects.equals(set.value(), value(where, field))));
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> part(UniqueWhere where, int number) {
        return (Comparable<Object>) value(where.values().get(number));
    }
}
