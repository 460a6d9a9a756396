package dev.iolite.random;

import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers aggregate and groupBy. */
final class Aggregation {

    static final List<String> FUNCTIONS = List.of("_count", "_avg", "_sum", "_min", "_max");

    private final Store store;
    private final Reads reads;
    private final Values values;
    private final Having having;

    Aggregation(Store store, Reads reads) {
        this.store = store;
        this.reads = reads;
        this.values = new Values(store.schema());
        this.having = new Having(this, new Comparisons(values));
    }

    Map<String, @Nullable Object> aggregate(Model model, Map<String, @Nullable Object> arguments) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        functions(model, reads.page(model, store.rows(model.name()), arguments), arguments, result);
        return result;
    }

    private void functions(
            Model model,
            List<Map<String, @Nullable Object>> rows,
            Map<String, @Nullable Object> arguments,
            Map<String, @Nullable Object> result) {
        for (String function : FUNCTIONS) {
            Object given = arguments.get(function);
            if (given instanceof Map<?, ?>) {
                Map<String, @Nullable Object> group = new LinkedHashMap<>();
                Where.object(given).forEach((name, wanted) -> {
                    if (Boolean.TRUE.equals(wanted)) {
                        group.put(name, shown(function, value(model, rows, function, name)));
                    }
                });
                result.put(function, group);
            } else if (Boolean.TRUE.equals(given)) {
                result.put(function, (long) rows.size());
            }
        }
    }

    private static @Nullable Object shown(String function, @Nullable Object value) {
        boolean computed = List.of("_avg", "_sum").contains(function) && !(value instanceof Long);
        return computed && value instanceof Number number ? new Expected.Near(number) : value;
    }

    /** One aggregate of some rows. */
    @Nullable
    Object value(Model model, List<Map<String, @Nullable Object>> rows, String function, String name) {
        if (name.equals("_all")) {
            return (long) rows.size();
        }
        ScalarField field = model.scalar(name);
        List<Object> present = new ArrayList<>();
        for (Map<String, @Nullable Object> row : rows) {
            Object value = row.get(name);
            if (value != null) {
                present.add(value);
            }
        }
        if (function.equals("_count")) {
            return (long) present.size();
        }
        if (present.isEmpty()) {
            return null;
        }
        Comparator<Object> order = (left, right) -> values.compare(field, left, right);
        return switch (function) {
            case "_min" -> Collections.min(present, order);
            case "_max" -> Collections.max(present, order);
            case "_sum" -> sum(field.type(), present);
            default -> average(field.type(), present);
        };
    }

    private static Object sum(ScalarType type, List<Object> present) {
        BigDecimal sum = total(type, present);
        return switch (type) {
            case SHORT, INT -> sum.longValueExact();
            case LONG, DECIMAL -> sum;
            default -> sum.doubleValue();
        };
    }

    private static Object average(ScalarType type, List<Object> present) {
        BigDecimal mean = total(type, present).divide(BigDecimal.valueOf(present.size()), MathContext.DECIMAL64);
        return type == ScalarType.DECIMAL ? mean : (Object) mean.doubleValue();
    }

    /** Sums that floating numbers do not hold exactly come out as the database adds them up. */
    private static BigDecimal total(ScalarType type, List<Object> present) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal size = BigDecimal.ZERO;
        for (Object value : present) {
            // A float is summed up as the double next to it
            BigDecimal number =
                    value instanceof Float single ? new BigDecimal((double) single) : new BigDecimal(value.toString());
            sum = sum.add(number);
            size = size.add(number.abs());
        }
        boolean tiny = present.stream()
                .map(value -> new BigDecimal(value.toString()).abs())
                .anyMatch(number -> number.signum() > 0 && number.compareTo(new BigDecimal("1E-30")) < 0);
        boolean narrow = List.of(ScalarType.SHORT, ScalarType.INT).contains(type);
        if (tiny || !narrow && size.compareTo(BigDecimal.valueOf(1_000_000_000L)) > 0) {
            throw new Evaluator.NoOneAnswer("a sum of large and tiny numbers");
        }
        return sum;
    }

    Object groupBy(Model model, Map<String, @Nullable Object> arguments) {
        List<String> by =
                Where.items(arguments.get("by")).stream().map(String::valueOf).toList();
        List<List<Map<String, @Nullable Object>>> groups = new ArrayList<>(groups(model, by, arguments));
        // A database computes all groups, those too that it does not show
        groups.forEach(group -> functions(model, group, arguments, new LinkedHashMap<>()));
        groups.removeIf(group -> !having.holds(model, group, arguments.get("having")));
        boolean ordered = sort(model, by, groups, Order.terms(arguments.get("orderBy")));
        groups = cut(groups, (Integer) arguments.get("skip"), (Integer) arguments.get("take"));
        List<@Nullable Object> shown = new ArrayList<>();
        for (List<Map<String, @Nullable Object>> group : groups) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            by.forEach(name -> row.put(name, group.get(0).get(name)));
            functions(model, group, arguments, row);
            shown.add(row);
        }
        return ordered ? shown : new Expected.Bag(shown);
    }

    private List<List<Map<String, @Nullable Object>>> groups(
            Model model, List<String> by, Map<String, @Nullable Object> arguments) {
        Map<String, List<Map<String, @Nullable Object>>> groups = new LinkedHashMap<>();
        for (Map<String, @Nullable Object> row : store.rows(model.name())) {
            if (reads.where().holds(model, row, arguments.get("where"))) {
                String key = Printed.text(by.stream().map(row::get).toList());
                groups.computeIfAbsent(key, none -> new ArrayList<>()).add(row);
            }
        }
        return new ArrayList<>(groups.values());
    }

    private static <T> List<T> cut(List<T> groups, @Nullable Integer skip, @Nullable Integer take) {
        List<T> left = new ArrayList<>(groups);
        boolean backwards = take != null && take < 0;
        if (backwards) {
            Collections.reverse(left);
        }
        left = new ArrayList<>(left.subList(Math.min(skip == null ? 0 : skip, left.size()), left.size()));
        left = new ArrayList<>(left.subList(0, take == null ? left.size() : Math.min(Math.abs(take), left.size())));
        if (backwards) {
            Collections.reverse(left);
        }
        return left;
    }

    /** Sorts the groups; false when the terms do not tell all groups apart. */
    private boolean sort(
            Model model, List<String> by, List<List<Map<String, @Nullable Object>>> groups, List<?> terms) {
        Comparator<List<Map<String, @Nullable Object>>> order = (left, right) -> 0;
        List<String> fields = new ArrayList<>();
        for (Object term : terms) {
            Map.Entry<String, @Nullable Object> entry =
                    Where.object(term).entrySet().iterator().next();
            fields.add(entry.getKey());
            order = order.thenComparing(term(model, entry.getKey(), Objects.requireNonNull(entry.getValue())));
        }
        groups.sort(order);
        return fields.containsAll(by);
    }

    private Comparator<List<Map<String, @Nullable Object>>> term(Model model, String name, Object given) {
        if (!FUNCTIONS.contains(name)) {
            ScalarField field = model.scalar(name);
            Order.Key key = Order.Key.of(given);
            return (left, right) -> reads.order()
                    .compare(field, key, left.get(0).get(name), right.get(0).get(name));
        }
        Map.Entry<String, @Nullable Object> inner =
                Where.object(given).entrySet().iterator().next();
        Order.Key key = Order.Key.of(inner.getValue());
        String of = inner.getKey();
        return (left, right) -> {
            Object first = value(model, left, name, of);
            Object second = value(model, right, name, of);
            if (List.of("_min", "_max").contains(name)) {
                return reads.order().compare(model.scalar(of), key, first, second);
            }
            return numbers(key, (Number) first, (Number) second);
        };
    }

    private static int numbers(Order.Key key, @Nullable Number left, @Nullable Number right) {
        if (left == null || right == null) {
            return key.nulls(left == null, right == null);
        }
        int sign = new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString()));
        return key.descending() ? -sign : sign;
    }
}
