package dev.iolite.dynamic;

import dev.iolite.query.Condition;
import dev.iolite.query.Direction;
import dev.iolite.query.Nulls;
import dev.iolite.query.Operand;
import dev.iolite.query.OrderTerm;
import dev.iolite.schema.Field;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import dev.iolite.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code orderBy}: an object with one key, or a list of such. */
final class OrderReader {

    private static final String RELEVANCE = "_relevance";

    private final Schema schema;
    private final WhereReader conditions;

    OrderReader(Schema schema, WhereReader conditions) {
        this.schema = schema;
        this.conditions = conditions;
    }

    List<OrderTerm> read(Model model, @Nullable Argument orderBy) {
        List<OrderTerm> terms = new ArrayList<>();
        if (orderBy != null) {
            for (Arguments object : orderBy.objects()) {
                // Prisma takes an empty object for no order
                if (!object.isEmpty()) {
                    terms.add(term(model, object.single("An object of orderBy")));
                }
            }
        }
        return terms;
    }

    private OrderTerm term(Model model, Argument argument) {
        if (argument.name().equals(RELEVANCE)) {
            return relevance(model, argument.object());
        }
        Field field = Names.field(model, argument, List.of(RELEVANCE));
        if (field instanceof ScalarField scalar) {
            return scalar(scalar, argument);
        }
        RelationField relation = (RelationField) field;
        Model target = schema.target(relation);
        Arguments nested = Names.of(target, argument).object();
        if (relation.many()) {
            return count(target, relation, nested.only("_count", "count").single("An object of orderBy"));
        }
        return new OrderTerm.ByRelation(relation.name(), term(target, nested.single("An object of orderBy")));
    }

    /** {@code posts: {_count: 'desc'}}, or with a condition {@code {_count: {sort: 'desc', where: {...}}}}. */
    private OrderTerm count(Model target, RelationField relation, Argument argument) {
        if (!argument.isObject()) {
            return new OrderTerm.ByCount(relation.name(), Condition.ALWAYS, direction(argument));
        }
        Arguments parts = argument.object().only("sort", "where");
        Argument where = parts.find("where");
        Condition condition = where == null ? Condition.ALWAYS : conditions.read(target, where);
        return new OrderTerm.ByCount(relation.name(), condition, direction(parts.get("sort")));
    }

    static OrderTerm scalar(ScalarField field, Argument argument) {
        if (!argument.isObject()) {
            return new OrderTerm.ByField(field.name(), direction(argument), Nulls.DEFAULT, false);
        }
        Arguments parts = argument.object().only("sort", "nulls", "mode");
        Argument nulls = parts.find("nulls");
        if (nulls != null && (!field.nullable() || field.list())) {
            throw nulls.position()
                    .invalid(
                            "Invalid argument type: nulls is for optional fields, " + field.name() + " is none.",
                            "Leave nulls out.");
        }
        Argument mode = parts.find("mode");
        if (mode != null && field.type() != ScalarType.STRING) {
            throw mode.position().invalid("Only texts have upper and lower case.", "Leave mode out.");
        }
        return new OrderTerm.ByField(
                field.name(), direction(parts.get("sort")), nulls(nulls), ScalarFilterReader.insensitive(parts));
    }

    private static OrderTerm relevance(Model model, Arguments argument) {
        argument.only("fields", "search", "sort");
        List<String> fields = new ArrayList<>();
        for (Argument name : argument.get("fields").items()) {
            ScalarField field = Names.scalar(model, name);
            if (field.type() != ScalarType.STRING || field.list()) {
                throw name.position().invalid("Only texts can be searched.", "Name fields of type String.");
            }
            fields.add(field.name());
        }
        String search = argument.get("search").text();
        return new OrderTerm.ByRelevance(fields, new Operand.Value(search), direction(argument.get("sort")));
    }

    static Direction direction(Argument argument) {
        return switch (argument.text()) {
            case "asc" -> Direction.ASC;
            case "desc" -> Direction.DESC;
            default -> throw argument.position().invalid("There is no such direction.", "Possible are asc, desc.");
        };
    }

    static Nulls nulls(@Nullable Argument argument) {
        if (argument == null) {
            return Nulls.DEFAULT;
        }
        return switch (argument.text()) {
            case "first" -> Nulls.FIRST;
            case "last" -> Nulls.LAST;
            default -> throw argument.position().invalid("There is no such place.", "Possible are first, last.");
        };
    }
}
