package dev.iolite.dynamic;

import dev.iolite.query.AggregateFunction;
import dev.iolite.query.AggregateTerm;
import dev.iolite.query.Condition;
import dev.iolite.query.Direction;
import dev.iolite.query.Nulls;
import dev.iolite.query.OrderTerm;
import dev.iolite.query.Read;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code groupBy} with its own rules: what is ordered and selected must be grouped or computed. */
final class GroupReader {

    private static final List<String> NAMES = List.of(
            "by", "where", "having", "orderBy", "take", "skip", "select", "_count", "_avg", "_sum", "_min", "_max");

    private final PageReader pages;
    private final HavingReader having;

    GroupReader(PageReader pages, HavingReader having) {
        this.pages = pages;
        this.having = having;
    }

    GroupRequest read(Model model, Arguments given) {
        given.only(NAMES);
        List<String> by = by(model, given.get("by"));
        List<AggregateColumn> columns = AggregateReader.read(model, given);
        List<OrderTerm> order = cutOrder(model, given, order(model, given.find("orderBy"), by), by);
        Argument groups = given.find("having");
        Condition wanted = groups == null ? Condition.ALWAYS : having.read(model, groups, by);
        Read.GroupBy read = new Read.GroupBy(
                model.name(),
                by,
                pages.where(model, given),
                wanted,
                order,
                PageReader.page(given),
                columns.stream().map(AggregateColumn::term).toList());
        return new GroupRequest(read, shown(model, given.find("select"), by), columns);
    }

    private static List<String> by(Model model, Argument argument) {
        List<String> by = argument.items().stream()
                .map(name -> Names.scalar(model, name).name())
                .distinct()
                .toList();
        if (by.isEmpty()) {
            throw argument.position().refused("At least one selection is required for by.", "Name a field.");
        }
        return by;
    }

    /** Without {@code select} all fields of {@code by} are shown. */
    private static List<String> shown(Model model, @Nullable Argument select, List<String> by) {
        if (select == null) {
            return by;
        }
        List<String> shown = new ArrayList<>();
        for (Argument argument : select.object().only(Names.scalars(model)).all()) {
            if (argument.flag()) {
                shown.add(argument.name());
            }
        }
        if (!by.containsAll(shown)) {
            throw select.position()
                    .refused("Every selected field must be one of by or be computed.", "Add the field to by.");
        }
        return shown;
    }

    /** Groups are cut in the order of the id, where it is one of the fields grouped by, or as the caller says. */
    private static List<OrderTerm> cutOrder(Model model, Arguments given, List<OrderTerm> order, List<String> by) {
        List<String> cuts = given.present(List.of("take", "skip"));
        if (cuts.isEmpty() || !order.isEmpty()) {
            return order;
        }
        List<String> id = model.id().fields();
        if (!by.containsAll(id)) {
            throw given.position()
                    .in("orderBy")
                    .refused(
                            "Groups have no order of their own by which " + cuts.get(0) + " could cut.",
                            "Order by fields of by or by aggregates.");
        }
        return id.stream()
                .<OrderTerm>map(name -> new OrderTerm.ByField(name, Direction.ASC, Nulls.DEFAULT, false))
                .toList();
    }

    private static List<OrderTerm> order(Model model, @Nullable Argument orderBy, List<String> by) {
        List<OrderTerm> terms = new ArrayList<>();
        if (orderBy != null) {
            for (Arguments object : orderBy.objects()) {
                if (!object.isEmpty()) {
                    terms.add(term(model, object.single("An object of orderBy"), by));
                }
            }
        }
        return terms;
    }

    private static OrderTerm term(Model model, Argument argument, List<String> by) {
        if (AggregateReader.FUNCTIONS.containsKey(argument.name())) {
            return computed(model, argument);
        }
        List<String> functions = List.copyOf(AggregateReader.FUNCTIONS.keySet());
        if (Names.field(model, argument, functions) instanceof RelationField) {
            throw argument.position().unknown(argument.name(), Names.scalars(model));
        }
        ScalarField field = model.scalar(argument.name());
        if (!by.contains(field.name())) {
            throw argument.position()
                    .refused(
                            "Every field used for orderBy must be one of by; " + field.name() + " is not.",
                            "Add it to by, or order by an aggregate of it.");
        }
        return OrderReader.scalar(field, argument);
    }

    private static OrderTerm computed(Model model, Argument argument) {
        AggregateFunction function = AggregateReader.function(argument.name());
        Argument field =
                argument.object().only(AggregateReader.fields(model, function)).single("An object of orderBy");
        AggregateTerm term = AggregateReader.term(function, field.name());
        if (!field.isObject()) {
            return new OrderTerm.ByAggregate(term, OrderReader.direction(field), Nulls.DEFAULT);
        }
        Arguments parts = field.object().only("sort", "nulls");
        return new OrderTerm.ByAggregate(
                term, OrderReader.direction(parts.get("sort")), OrderReader.nulls(parts.find("nulls")));
    }
}
