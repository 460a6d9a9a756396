package dev.iolite.dynamic;

import dev.iolite.query.AggregateFunction;
import dev.iolite.query.AggregateTerm;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads what is computed: {@code _count: true, _sum: {views: true}}. */
final class AggregateReader {

    /** The arguments read here. */
    static final Map<String, AggregateFunction> FUNCTIONS = functions();

    /** The name that stands for the rows themselves. */
    static final String ALL = "_all";

    private static final Set<ScalarType> WITHOUT_ORDER = Set.of(ScalarType.JSON, ScalarType.BYTES, ScalarType.BOOLEAN);

    private AggregateReader() {}

    private static Map<String, AggregateFunction> functions() {
        Map<String, AggregateFunction> functions = new LinkedHashMap<>();
        functions.put("_count", AggregateFunction.COUNT);
        functions.put("_avg", AggregateFunction.AVG);
        functions.put("_sum", AggregateFunction.SUM);
        functions.put("_min", AggregateFunction.MIN);
        functions.put("_max", AggregateFunction.MAX);
        return functions;
    }

    static AggregateFunction function(String name) {
        return Objects.requireNonNull(FUNCTIONS.get(name));
    }

    /** The aggregates asked for, with their places in the result. */
    static List<AggregateColumn> read(Model model, Arguments given) {
        List<AggregateColumn> columns = new ArrayList<>();
        for (String name : FUNCTIONS.keySet()) {
            Argument argument = given.find(name);
            if (argument != null) {
                columns.addAll(columns(model, argument));
            }
        }
        return columns;
    }

    private static List<AggregateColumn> columns(Model model, Argument argument) {
        AggregateFunction function = function(argument.name());
        if (function == AggregateFunction.COUNT && argument.value() instanceof Boolean wanted) {
            return wanted ? List.of(new AggregateColumn(argument.name(), "", AggregateTerm.COUNT_ALL)) : List.of();
        }
        if (argument.value() instanceof Boolean) {
            throw argument.position()
                    .invalid(
                            "Expected a minimum of 1 field to be present, got 0.",
                            "Say of which fields: " + argument.name() + ": {field: true}.");
        }
        return chosen(model, function, argument);
    }

    private static List<AggregateColumn> chosen(Model model, AggregateFunction function, Argument argument) {
        List<AggregateColumn> columns = new ArrayList<>();
        for (Argument field : argument.object().only(fields(model, function)).all()) {
            if (field.flag()) {
                columns.add(new AggregateColumn(argument.name(), field.name(), term(function, field.name())));
            }
        }
        if (columns.isEmpty()) {
            throw argument.position().invalid("Nothing is selected.", "Expected a minimum of 1 field.");
        }
        return columns;
    }

    /** What {@code count} selects, each in a place of its own: {@code _all} and fields, whose values are counted. */
    static List<AggregateColumn> counts(Model model, Argument select) {
        List<AggregateColumn> columns = new ArrayList<>();
        for (AggregateColumn column : chosen(model, AggregateFunction.COUNT, select)) {
            columns.add(new AggregateColumn(column.field(), "", column.term()));
        }
        return columns;
    }

    static AggregateTerm term(AggregateFunction function, String field) {
        return field.equals(ALL) ? AggregateTerm.COUNT_ALL : new AggregateTerm(function, field);
    }

    /** The fields a function can be applied to. */
    static List<String> fields(Model model, AggregateFunction function) {
        List<String> names = new ArrayList<>();
        for (ScalarField field : model.scalars()) {
            if (!field.hidden() && applies(function, field)) {
                names.add(field.name());
            }
        }
        if (function == AggregateFunction.COUNT) {
            names.add(ALL);
        }
        return names;
    }

    private static boolean applies(AggregateFunction function, ScalarField field) {
        return switch (function) {
            case COUNT -> true;
            case AVG, SUM -> field.type().isNumeric() && !field.list();
            case MIN, MAX -> !field.list() && !WITHOUT_ORDER.contains(field.type());
        };
    }

    /**
     * A field that has the type of an aggregate's values, under the name that stands for them.
     *
     * @param name the field's name
     * @param field the field the function is applied to; its name alone counts for COUNT
     * @param function the function
     * @return a field of no model
     */
    static ScalarField valueField(String name, ScalarField field, AggregateFunction function) {
        return new ScalarField(
                name,
                0,
                field.column(),
                type(field.type(), function),
                field.enumType(),
                false,
                true,
                null,
                false,
                false,
                false,
                false,
                null,
                null);
    }

    private static ScalarType type(ScalarType type, AggregateFunction function) {
        return switch (function) {
            case COUNT -> ScalarType.LONG;
            case AVG -> type == ScalarType.DECIMAL ? ScalarType.DECIMAL : ScalarType.DOUBLE;
            case SUM -> sum(type);
            case MIN, MAX -> type;
        };
    }

    private static ScalarType sum(ScalarType type) {
        return switch (type) {
            case SHORT, INT -> ScalarType.LONG;
            case LONG, DECIMAL -> ScalarType.DECIMAL;
            default -> ScalarType.DOUBLE;
        };
    }
}
