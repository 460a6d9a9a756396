package dev.iolite.random;

import dev.iolite.dynamic.FieldReference;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether rows meet a {@code where}, in SQL's three-valued logic: null is unknown. */
final class Where {

    private static final List<String> COMBINATORS = List.of("AND", "OR", "NOT");

    private final Store store;
    private final Comparisons comparisons;

    Where(Store store) {
        this.store = store;
        this.comparisons = new Comparisons(new Values(store.schema()));
    }

    /** Whether a row is found. */
    boolean holds(Model model, Map<String, @Nullable Object> row, @Nullable Object where) {
        return where == null || Boolean.TRUE.equals(all(model, row, object(where), true));
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> object(@Nullable Object value) {
        return (Map<String, @Nullable Object>) java.util.Objects.requireNonNull(value);
    }

    static List<?> items(@Nullable Object value) {
        return value instanceof List<?> list ? list : java.util.Collections.singletonList(value);
    }

    private @Nullable Boolean all(
            Model model, Map<String, @Nullable Object> row, Map<String, @Nullable Object> where, boolean top) {
        Boolean result = true;
        for (Map.Entry<String, @Nullable Object> member : where.entrySet()) {
            Boolean next = COMBINATORS.contains(member.getKey())
                    ? combined(model, row, member.getKey(), items(member.getValue()), top)
                    : filter(model, row, member.getKey(), member.getValue());
            result = Logic.and(result, next);
        }
        return result;
    }

    /** Members without any filter do not count; an OR that has no other is false at the top, and nothing below. */
    private @Nullable Boolean combined(
            Model model, Map<String, @Nullable Object> row, String combinator, List<?> given, boolean top) {
        List<?> members =
                given.stream().filter(member -> !vacant(object(member))).toList();
        if (combinator.equals("OR") && members.isEmpty()) {
            return !top;
        }
        Boolean result = !combinator.equals("OR");
        for (Object member : members) {
            Boolean next = all(model, row, object(member), false);
            result = switch (combinator) {
                case "OR" -> Logic.or(result, next);
                case "AND" -> Logic.and(result, next);
                default -> Logic.and(result, Logic.not(next));
            };
        }
        return result;
    }

    /** Whether an object below the top holds no filter. */
    private static boolean vacant(Map<String, @Nullable Object> where) {
        return where.entrySet().stream().allMatch(member -> {
            if (COMBINATORS.contains(member.getKey())) {
                return items(member.getValue()).stream().allMatch(item -> vacant(object(item)));
            }
            return member.getValue() instanceof Map<?, ?> map && Set.of("mode").containsAll(map.keySet());
        });
    }

    private @Nullable Boolean filter(
            Model model, Map<String, @Nullable Object> row, String name, @Nullable Object filter) {
        if (model.field(name).orElseThrow() instanceof RelationField relation) {
            if (relation.many()) {
                return toMany(row, relation, object(filter));
            }
            return toOne(row, relation, filter);
        }
        ScalarField field = model.scalar(name);
        return comparisons.filter(field, row.get(name), filter, operand -> operand(row, operand));
    }

    private static @Nullable Object operand(Map<String, @Nullable Object> row, Object operand) {
        return operand instanceof FieldReference reference ? row.get(reference.field()) : Values.stored(operand);
    }

    private boolean toMany(
            Map<String, @Nullable Object> row, RelationField relation, Map<String, @Nullable Object> filter) {
        Model target = store.schema().target(relation);
        List<Map<String, @Nullable Object>> related = store.related(row, relation);
        return filter.entrySet().stream().allMatch(member -> switch (member.getKey()) {
            case "some" -> related.stream().anyMatch(other -> holds(target, other, member.getValue()));
            case "none" -> related.stream().noneMatch(other -> holds(target, other, member.getValue()));
            case "every" ->
                related.stream()
                        .noneMatch(other -> Boolean.FALSE.equals(all(target, other, object(member.getValue()), true)));
            default -> counted(target, related, member.getValue());
        });
    }

    private boolean counted(Model target, List<Map<String, @Nullable Object>> related, @Nullable Object filter) {
        if (!(filter instanceof Map<?, ?>)) {
            return related.size() == ((Number) java.util.Objects.requireNonNull(filter)).longValue();
        }
        Map<String, @Nullable Object> parts = object(filter);
        long count = related.stream()
                .filter(other -> holds(target, other, parts.get("where")))
                .count();
        return parts.entrySet().stream()
                .filter(part -> !part.getKey().equals("where"))
                .allMatch(part -> {
                    long wanted = ((Number) java.util.Objects.requireNonNull(part.getValue())).longValue();
                    return Comparisons.ordered(part.getKey(), Long.compare(count, wanted));
                });
    }

    /** Whether there is a row is always known; what it is like may not be. */
    private @Nullable Boolean toOne(
            Map<String, @Nullable Object> row, RelationField relation, @Nullable Object filter) {
        List<Map<String, @Nullable Object>> related = store.related(row, relation);
        if (filter == null) {
            return related.isEmpty();
        }
        Map<String, @Nullable Object> parts = object(filter);
        if (parts.isEmpty()) {
            return true;
        }
        Model target = store.schema().target(relation);
        if (!List.of("is", "isNot").containsAll(parts.keySet())) {
            return like(target, related, parts);
        }
        Boolean result = true;
        for (Map.Entry<String, @Nullable Object> part : parts.entrySet()) {
            Boolean is = part.getValue() == null
                    ? Boolean.valueOf(related.isEmpty())
                    : like(target, related, object(part.getValue()));
            result = Logic.and(result, part.getKey().equals("is") ? is : Logic.not(is));
        }
        return result;
    }

    private @Nullable Boolean like(
            Model target, List<Map<String, @Nullable Object>> related, Map<String, @Nullable Object> filter) {
        return related.isEmpty() ? Boolean.FALSE : all(target, related.get(0), filter, true);
    }
}
