package dev.iolite.page;

import dev.iolite.model.Instance;
import dev.iolite.query.Comparison;
import dev.iolite.query.Condition;
import dev.iolite.query.Direction;
import dev.iolite.query.Nulls;
import dev.iolite.query.Operand;
import dev.iolite.query.OrderTerm;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order by fields of the row itself, the id last: the values of these fields tell where a row stands, whether the row
 * is still there or not.
 *
 * @param model the model
 * @param terms the order
 */
record Keyset(Model model, List<OrderTerm.ByField> terms) {

    /** The order with the id as its last terms; null where it needs more than the row's own fields. */
    static @Nullable Keyset of(Model model, List<OrderTerm> order) {
        List<OrderTerm.ByField> terms = new ArrayList<>();
        for (OrderTerm term : order) {
            if (!(term instanceof OrderTerm.ByField field)) {
                return null;
            }
            terms.add(field);
        }
        terms.addAll(missing(model, order));
        return new Keyset(model, List.copyOf(terms));
    }

    /** The id's fields that an order lacks, upwards. */
    static List<OrderTerm.ByField> missing(Model model, List<OrderTerm> order) {
        List<OrderTerm.ByField> terms = new ArrayList<>();
        for (String field : model.id().fields()) {
            boolean there = order.stream()
                    .anyMatch(term -> term instanceof OrderTerm.ByField given
                            && given.field().equals(field)
                            && !given.ignoreCase());
            if (!there) {
                terms.add(new OrderTerm.ByField(field, Direction.ASC, Nulls.DEFAULT, false));
            }
        }
        return terms;
    }

    /** The values that tell where a row stands; null where the query did not read all of them. */
    @Nullable
    Map<String, @Nullable Object> position(Instance row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (OrderTerm.ByField term : terms) {
            if (!row.isLoaded(term.field())) {
                return null;
            }
            Object value = row.get(term.field());
            values.put(term.field(), value instanceof Enum<?> constant ? constant.name() : value);
        }
        return values;
    }

    /** Whether a position has a value, or null, for each term. */
    boolean told(Map<String, ?> position) {
        return terms.stream().allMatch(term -> position.containsKey(term.field()));
    }

    /** What the rows behind a position are like; before it, where the list is read backwards. */
    Condition beyond(Map<String, ?> position, boolean backwards) {
        List<Condition> ways = new ArrayList<>();
        List<Condition> equal = new ArrayList<>();
        for (OrderTerm.ByField term : terms) {
            Place place = place(term, position, backwards);
            Condition beyond = place.beyond();
            if (beyond != null) {
                List<Condition> way = new ArrayList<>(equal);
                way.add(beyond);
                ways.add(Condition.and(way));
            }
            equal.add(place.same());
        }
        Condition any = ways.size() == 1 ? ways.get(0) : new Condition.Or(ways);
        return terms.size() == 1
                ? any
                : Condition.and(place(terms.get(0), position, backwards).bound(), any);
    }

    private Place place(OrderTerm.ByField term, Map<String, ?> position, boolean backwards) {
        ScalarField field = model.scalar(term.field());
        Object value = position.get(field.name());
        boolean descending = term.direction() == Direction.DESC;
        boolean nullsFirst = term.nulls() == Nulls.DEFAULT ? descending : term.nulls() == Nulls.FIRST;
        return new Place(
                field,
                value == null && field.nullable() ? null : KeyValue.of(field, value),
                descending != backwards,
                nullsFirst != backwards,
                term.ignoreCase());
    }

    /**
     * Where a position stands by one term.
     *
     * @param value the term's value, null where the position's row had none
     */
    private record Place(
            ScalarField field, @Nullable Object value, boolean descending, boolean nullsFirst, boolean ignoreCase) {

        /** Behind it by this term alone; null when nothing is. */
        @Nullable
        Condition beyond() {
            if (value == null) {
                return nullsFirst ? new Condition.IsNull(field.name(), true) : null;
            }
            Condition further = compare(descending ? Comparison.LT : Comparison.GT, value);
            return field.nullable() && !nullsFirst
                    ? new Condition.Or(List.of(further, new Condition.IsNull(field.name(), false)))
                    : further;
        }

        Condition same() {
            return value == null ? new Condition.IsNull(field.name(), false) : compare(Comparison.EQ, value);
        }

        /** Says once more where an index on the first term can start: databases do not see it in the alternatives. */
        Condition bound() {
            return value == null || field.nullable() && !nullsFirst
                    ? Condition.ALWAYS
                    : compare(descending ? Comparison.LTE : Comparison.GTE, value);
        }

        private Condition compare(Comparison comparison, Object than) {
            return new Condition.Compare(field.name(), comparison, new Operand.Value(than), ignoreCase);
        }
    }
}
