package dev.iolite.random;

import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sorts rows by {@code orderBy}; nulls are the largest value unless told otherwise. */
final class Order {

    private final Store store;
    private final Where where;
    private final Values values;

    Order(Store store, Where where) {
        this.store = store;
        this.where = where;
        this.values = new Values(store.schema());
    }

    /** The rows in the order of the terms and then of the id. */
    List<Map<String, @Nullable Object>> sorted(
            Model model, List<Map<String, @Nullable Object>> rows, @Nullable Object orderBy) {
        return sorted(model, rows, comparator(model, orderBy));
    }

    /** The rows in the opposite order of the terms, but of the id as ever: so the last of an included list is found. */
    List<Map<String, @Nullable Object>> lastFirst(
            Model model, List<Map<String, @Nullable Object>> rows, @Nullable Object orderBy) {
        return sorted(model, rows, comparator(model, orderBy).reversed());
    }

    private Comparator<Map<String, @Nullable Object>> comparator(Model model, @Nullable Object orderBy) {
        Comparator<Map<String, @Nullable Object>> order = (left, right) -> 0;
        for (Object term : terms(orderBy)) {
            order = order.thenComparing(term(model, Where.object(term)));
        }
        return order;
    }

    private List<Map<String, @Nullable Object>> sorted(
            Model model, List<Map<String, @Nullable Object>> rows, Comparator<Map<String, @Nullable Object>> terms) {
        Comparator<Map<String, @Nullable Object>> order = terms;
        for (String id : model.id().fields()) {
            order = order.thenComparing((left, right) -> values.compare(model.scalar(id), left.get(id), right.get(id)));
        }
        List<Map<String, @Nullable Object>> sorted = new ArrayList<>(rows);
        sorted.sort(order);
        return sorted;
    }

    static List<?> terms(@Nullable Object orderBy) {
        return orderBy == null ? List.of() : Where.items(orderBy);
    }

    private Comparator<Map<String, @Nullable Object>> term(Model model, Map<String, @Nullable Object> term) {
        Map.Entry<String, @Nullable Object> entry = term.entrySet().iterator().next();
        if (model.field(entry.getKey()).orElseThrow() instanceof RelationField relation) {
            Map<String, @Nullable Object> nested = Where.object(entry.getValue());
            return relation.many() ? count(relation, nested) : related(relation, nested);
        }
        ScalarField field = model.scalar(entry.getKey());
        Key key = Key.of(entry.getValue());
        return (left, right) -> compare(field, key, left.get(field.name()), right.get(field.name()));
    }

    /** Compares two values, either of which may be null. */
    int compare(ScalarField field, Key key, @Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return key.nulls(left == null, right == null);
        }
        int sign = key.fold()
                ? values.compare(field, Values.folded(left), Values.folded(right))
                : values.compare(field, left, right);
        return key.descending() ? -sign : sign;
    }

    private Comparator<Map<String, @Nullable Object>> related(
            RelationField relation, Map<String, @Nullable Object> nested) {
        Model target = store.schema().target(relation);
        Comparator<Map<String, @Nullable Object>> inner = term(target, nested);
        // A row without the related one has null where that one's value would stand
        return (left, right) -> inner.compare(one(left, relation), one(right, relation));
    }

    private Map<String, @Nullable Object> one(Map<String, @Nullable Object> row, RelationField relation) {
        List<Map<String, @Nullable Object>> related = row.isEmpty() ? List.of() : store.related(row, relation);
        return related.isEmpty() ? Map.of() : related.get(0);
    }

    private Comparator<Map<String, @Nullable Object>> count(
            RelationField relation, Map<String, @Nullable Object> nested) {
        Object given = nested.get("_count");
        boolean descending = Key.of(given).descending();
        Object counted = given instanceof Map<?, ?> ? Where.object(given).get("where") : null;
        Model target = store.schema().target(relation);
        Comparator<Map<String, @Nullable Object>> upwards =
                Comparator.comparingLong(row -> store.related(row, relation).stream()
                        .filter(other -> where.holds(target, other, counted))
                        .count());
        return descending ? upwards.reversed() : upwards;
    }

    /** How one term sorts. */
    record Key(boolean descending, @Nullable Boolean nullsFirst, boolean fold) {

        static Key of(@Nullable Object given) {
            if (!(given instanceof Map<?, ?>)) {
                return new Key("desc".equals(given), null, false);
            }
            Map<String, @Nullable Object> parts = Where.object(given);
            Object nulls = parts.get("nulls");
            return new Key(
                    "desc".equals(parts.get("sort")),
                    nulls == null ? null : nulls.equals("first"),
                    "insensitive".equals(parts.get("mode")));
        }

        int nulls(boolean left, boolean right) {
            if (left && right) {
                return 0;
            }
            boolean first = nullsFirst == null ? descending : nullsFirst;
            return left == first ? -1 : 1;
        }
    }
}
