package dev.iolite.random;

import dev.iolite.schema.Key;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers reads of rows as a database should. */
final class Reads {

    private final Store store;
    private final Where where;
    private final Order order;

    Reads(Store store) {
        this.store = store;
        this.where = new Where(store);
        this.order = new Order(store, where);
    }

    Where where() {
        return where;
    }

    Order order() {
        return order;
    }

    /** All rows a call finds, as they are shown; a list whose order does not matter is a bag. */
    Object findMany(Model model, Map<String, @Nullable Object> arguments) {
        return list(model, store.rows(model.name()), arguments);
    }

    @Nullable
    Object findFirst(Model model, Map<String, @Nullable Object> arguments) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>(arguments);
        one.put("take", arguments.get("take") instanceof Integer take && take < 0 ? -1 : 1);
        List<Map<String, @Nullable Object>> rows = page(model, store.rows(model.name()), one);
        return rows.isEmpty() ? null : shown(model, rows.get(0), arguments);
    }

    @Nullable
    Object findUnique(Model model, Map<String, @Nullable Object> arguments) {
        Map<String, @Nullable Object> given = Where.object(arguments.get("where"));
        for (Map<String, @Nullable Object> row : store.rows(model.name())) {
            if (unique(model, row, given)) {
                return shown(model, row, arguments);
            }
        }
        return null;
    }

    /** Whether a row has the keys and meets the filters of a unique where. */
    boolean unique(Model model, Map<String, @Nullable Object> row, Map<String, @Nullable Object> given) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Object> entry : given.entrySet()) {
            Key key = model.key(entry.getKey()).orElse(null);
            if (key == null || key.fields().size() == 1) {
                rest.put(entry.getKey(), entry.getValue());
            } else if (!where.holds(model, row, entry.getValue())) {
                return false;
            }
        }
        return where.holds(model, row, rest);
    }

    private Object list(
            Model model, List<Map<String, @Nullable Object>> rows, Map<String, @Nullable Object> arguments) {
        List<@Nullable Object> shown = new ArrayList<>();
        for (Map<String, @Nullable Object> row : page(model, rows, arguments)) {
            shown.add(shown(model, row, arguments));
        }
        return ordered(model, arguments) ? shown : new Expected.Bag(shown);
    }

    /** Whether arguments say which row comes first. */
    private static boolean ordered(Model model, Map<String, @Nullable Object> arguments) {
        List<?> terms = Order.terms(arguments.get("orderBy"));
        boolean cut = arguments.get("take") != null
                || arguments.get("cursor") != null
                || arguments.get("skip") instanceof Integer skip && skip > 0;
        if (cut || (arguments.get("distinct") != null && !terms.isEmpty())) {
            return true;
        }
        Set<String> fields = new HashSet<>();
        for (Object term : terms) {
            Map<String, @Nullable Object> object = Where.object(term);
            if (!object.toString().contains("insensitive")) {
                fields.addAll(object.keySet());
            }
        }
        return fields.containsAll(model.id().fields());
    }

    /** The rows of a list that arguments leave. */
    List<Map<String, @Nullable Object>> page(
            Model model, List<Map<String, @Nullable Object>> rows, Map<String, @Nullable Object> arguments) {
        Integer take = (Integer) arguments.get("take");
        boolean backwards = take != null && take < 0;
        List<Map<String, @Nullable Object>> all = order.sorted(model, rows, arguments.get("orderBy"));
        if (backwards) {
            Collections.reverse(all);
        }
        if (arguments.get("cursor") != null) {
            all = from(model, all, Where.object(arguments.get("cursor")));
        }
        all = all.stream()
                .filter(row -> where.holds(model, row, arguments.get("where")))
                .toList();
        if (arguments.get("distinct") != null) {
            List<?> fields = Where.items(arguments.get("distinct"));
            if (fields.isEmpty()) {
                throw new IllegalArgumentException("distinct without fields");
            }
            all = distinct(all, fields);
        }
        int skip = arguments.get("skip") == null ? 0 : (Integer) arguments.get("skip");
        List<Map<String, @Nullable Object>> left = new ArrayList<>(all.subList(Math.min(skip, all.size()), all.size()));
        if (take != null) {
            left = new ArrayList<>(left.subList(0, Math.min(Math.abs(take), left.size())));
        }
        if (backwards) {
            Collections.reverse(left);
        }
        return left;
    }

    private List<Map<String, @Nullable Object>> from(
            Model model, List<Map<String, @Nullable Object>> rows, Map<String, @Nullable Object> cursor) {
        for (int i = 0; i < rows.size(); i++) {
            if (unique(model, rows.get(i), cursor)) {
                return rows.subList(i, rows.size());
            }
        }
        return List.of();
    }

    private static List<Map<String, @Nullable Object>> distinct(
            List<Map<String, @Nullable Object>> rows, List<?> fields) {
        Set<String> seen = new HashSet<>();
        return rows.stream()
                .filter(row ->
                        seen.add(Printed.text(fields.stream().map(row::get).toList())))
                .toList();
    }

    /** What a selection shows of a row. */
    Map<String, @Nullable Object> shown(
            Model model, Map<String, @Nullable Object> row, Map<String, @Nullable Object> arguments) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        Map<String, @Nullable Object> select =
                arguments.get("select") == null ? null : Where.object(arguments.get("select"));
        Map<String, @Nullable Object> omit =
                arguments.get("omit") == null ? Map.of() : Where.object(arguments.get("omit"));
        for (ScalarField field : model.scalars()) {
            boolean wanted = select == null
                    ? !Boolean.TRUE.equals(omit.get(field.name()))
                    : Boolean.TRUE.equals(select.get(field.name()));
            if (wanted && !field.hidden()) {
                Object value = row.get(field.name());
                shown.put(field.name(), field.list() && value == null ? List.of() : value);
            }
        }
        Object include = select == null ? arguments.get("include") : select;
        if (include != null) {
            include(model, row, Where.object(include), shown);
        }
        return shown;
    }

    private void include(
            Model model,
            Map<String, @Nullable Object> row,
            Map<String, @Nullable Object> include,
            Map<String, @Nullable Object> shown) {
        include.forEach((name, given) -> {
            if (name.equals("_count")) {
                Map<String, @Nullable Object> counts = counts(model, row, given);
                if (!counts.isEmpty()) {
                    shown.put(name, counts);
                }
            } else if (model.field(name).orElseThrow() instanceof RelationField relation
                    && !Boolean.FALSE.equals(given)) {
                Map<String, @Nullable Object> arguments = given instanceof Map<?, ?> ? Where.object(given) : Map.of();
                shown.put(name, related(row, relation, arguments));
            }
        });
    }

    private @Nullable Object related(
            Map<String, @Nullable Object> row, RelationField relation, Map<String, @Nullable Object> arguments) {
        Model target = store.schema().target(relation);
        List<Map<String, @Nullable Object>> related = store.related(row, relation);
        if (relation.many()) {
            return last(arguments) ? last(target, related, arguments) : list(target, related, arguments);
        }
        return related.isEmpty() || !where.holds(target, related.get(0), arguments.get("where"))
                ? null
                : shown(target, related.get(0), arguments);
    }

    private static boolean last(Map<String, @Nullable Object> arguments) {
        return Objects.equals(arguments.get("take"), -1)
                && arguments.get("cursor") == null
                && arguments.get("distinct") == null
                && !Order.terms(arguments.get("orderBy")).isEmpty();
    }

    /** The last row of an included list; of those that tie, the one with the smallest id. */
    private Object last(
            Model model, List<Map<String, @Nullable Object>> rows, Map<String, @Nullable Object> arguments) {
        int skip = arguments.get("skip") == null ? 0 : (Integer) Objects.requireNonNull(arguments.get("skip"));
        return order.lastFirst(model, rows, arguments.get("orderBy")).stream()
                .filter(row -> where.holds(model, row, arguments.get("where")))
                .skip(skip)
                .limit(1)
                .map(row -> shown(model, row, arguments))
                .toList();
    }

    private Map<String, @Nullable Object> counts(
            Model model, Map<String, @Nullable Object> row, @Nullable Object given) {
        Map<String, @Nullable Object> counts = new LinkedHashMap<>();
        for (RelationField relation : model.relations()) {
            Object wanted = given instanceof Map<?, ?>
                    ? Where.object(Where.object(given).get("select")).get(relation.name())
                    : relation.many() ? given : null;
            if (wanted != null && !Boolean.FALSE.equals(wanted)) {
                Object condition =
                        wanted instanceof Map<?, ?> ? Where.object(wanted).get("where") : null;
                Model target = store.schema().target(relation);
                counts.put(
                        relation.name(),
                        store.related(row, relation).stream()
                                .filter(other -> where.holds(target, other, condition))
                                .count());
            }
        }
        return counts;
    }
}
