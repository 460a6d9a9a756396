package dev.iolite.page;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.query.Direction;
import dev.iolite.query.Nulls;
import dev.iolite.query.OrderTerm;
import dev.iolite.schema.Field;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.schema.Suggestion;
import java.util.List;
import org.springframework.data.domain.Sort;

/** Looks the properties of a sort up in the schema; it may come from a web request and name anything. */
record SortTerms(Schema schema, Model model) {

    List<OrderTerm> of(Sort sort) {
        return sort.stream()
                .map(order -> term(model, order, order.getProperty()))
                .toList();
    }

    private OrderTerm term(Model from, Sort.Order order, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return new OrderTerm.ByField(
                    scalar(from, path).name(),
                    order.isAscending() ? Direction.ASC : Direction.DESC,
                    nulls(order),
                    order.isIgnoreCase());
        }
        RelationField relation = toOne(from, path.substring(0, dot));
        return new OrderTerm.ByRelation(relation.name(), term(schema.target(relation), order, path.substring(dot + 1)));
    }

    private static Nulls nulls(Sort.Order order) {
        return switch (order.getNullHandling()) {
            case NATIVE -> Nulls.DEFAULT;
            case NULLS_FIRST -> Nulls.FIRST;
            case NULLS_LAST -> Nulls.LAST;
        };
    }

    private static ScalarField scalar(Model from, String name) {
        if (from.field(name).orElse(null) instanceof ScalarField field && !field.hidden()) {
            return field;
        }
        throw unknown(from, name);
    }

    private static RelationField toOne(Model from, String name) {
        if (from.field(name).orElse(null) instanceof RelationField field && !field.many() && !field.hidden()) {
            return field;
        }
        throw unknown(from, name);
    }

    private static InvalidInputException unknown(Model from, String name) {
        List<String> names = from.fields().stream()
                .filter(field -> !field.hidden())
                .map(Field::name)
                .toList();
        String remedy = Suggestion.closest(name, names)
                .map(near -> "Did you mean " + near + "?")
                .orElse("Sort by one of " + String.join(", ", names) + ".");
        return new InvalidInputException(
                Failure.of(Code.P2009, from.name(), "The sort names a property that cannot be sorted by.")
                        .remedy(remedy));
    }
}
