package dev.iolite.random;

import dev.iolite.dynamic.FieldReference;
import dev.iolite.model.JsonText;
import dev.iolite.schema.Field;
import dev.iolite.schema.Key;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes {@code where}, {@code having} and cursors. */
final class RandomWhere {

    private static final List<String> COUNTED = List.of("equals", "not", "lt", "lte", "gt", "gte");

    private final Store store;
    private final RandomSource random;
    private final RandomValues values;

    RandomWhere(Store store, RandomSource random) {
        this.store = store;
        this.random = random;
        this.values = new RandomValues(random);
    }

    /** Filters of a model, relations and combinators so many levels deep. */
    Map<String, @Nullable Object> make(Model model, int depth) {
        Map<String, @Nullable Object> where = new LinkedHashMap<>();
        int members = random.percent(10) ? 0 : random.between(1, depth > 1 ? 3 : 2);
        for (int i = 0; i < members; i++) {
            int kind = random.below(10);
            if (depth > 0 && kind < 3) {
                where.put(random.of("AND", "OR", "NOT"), members(model, depth - 1));
            } else if (depth > 0 && kind < 6 && !model.relations().isEmpty()) {
                RelationField relation = random.of(model.relations());
                where.put(relation.name(), relation(relation, depth - 1));
            } else {
                ScalarField field = random.of(model.scalars());
                where.put(field.name(), scalar(model, field));
            }
        }
        return where;
    }

    private Object members(Model model, int depth) {
        if (random.percent(20)) {
            return make(model, depth);
        }
        List<Object> members = new ArrayList<>();
        int size = random.below(4);
        for (int i = 0; i < size; i++) {
            members.add(make(model, depth));
        }
        return members;
    }

    private @Nullable Object relation(RelationField relation, int depth) {
        Model target = store.schema().target(relation);
        Map<String, @Nullable Object> filter = new LinkedHashMap<>();
        if (relation.many()) {
            String word = random.of("some", "every", "none", "_count");
            filter.put(word, word.equals("_count") ? count(target, depth) : make(target, depth));
            return filter;
        }
        int kind = random.below(10);
        if (kind < 2 && relation.nullable()) {
            return null;
        }
        if (kind < 5) {
            return make(target, depth);
        }
        String word = random.of("is", "isNot");
        filter.put(word, relation.nullable() && random.percent(20) ? null : make(target, depth));
        return filter;
    }

    private Object count(Model target, int depth) {
        if (random.percent(30)) {
            return random.below(4);
        }
        Map<String, @Nullable Object> filter = new LinkedHashMap<>();
        filter.put(random.of(COUNTED), random.below(4));
        if (random.percent(30)) {
            filter.put("where", make(target, depth));
        }
        return filter;
    }

    /** A filter of one field. */
    @Nullable
    Object scalar(Model model, ScalarField field) {
        if (field.list()) {
            return list(model, field);
        }
        if (field.type() == ScalarType.JSON) {
            return new RandomDocuments(random).filter(model, field, seen(model, field));
        }
        if (random.percent(15) && field.nullable()) {
            return null;
        }
        if (random.percent(20)) {
            return operand(model, field);
        }
        return operators(model, field, true);
    }

    private Map<String, @Nullable Object> operators(Model model, ScalarField field, boolean outer) {
        Map<String, @Nullable Object> filter = new LinkedHashMap<>();
        int size = random.percent(75) ? 1 : 2;
        List<String> known = operators(field.type());
        for (int i = 0; i < size; i++) {
            String operator = random.of(known);
            if (operator.equals("not") && outer && random.percent(50)) {
                filter.put(operator, operators(model, field, false));
            } else if (operator.equals("in") || operator.equals("notIn")) {
                filter.put(operator, random.percent(15) ? elements(model, field) : elements(field));
            } else {
                boolean none =
                        field.nullable() && random.percent(15) && (operator.equals("equals") || operator.equals("not"));
                filter.put(operator, none ? null : operand(model, field));
            }
        }
        if (field.type() == ScalarType.STRING && outer && random.percent(30)) {
            filter.put("mode", random.percent(80) ? "insensitive" : "default");
        }
        return filter;
    }

    private static List<String> operators(ScalarType type) {
        List<String> operators = new ArrayList<>(List.of("equals", "not"));
        if (type == ScalarType.BOOLEAN) {
            return operators;
        }
        operators.addAll(List.of("in", "notIn"));
        if (type != ScalarType.ENUM && type != ScalarType.BYTES) {
            operators.addAll(List.of("lt", "lte", "gt", "gte"));
        }
        if (type == ScalarType.STRING) {
            operators.addAll(List.of("contains", "startsWith", "endsWith"));
        }
        return operators;
    }

    private List<Object> elements(ScalarField field) {
        List<Object> elements = new ArrayList<>();
        int size = random.below(4);
        for (int i = 0; i < size; i++) {
            elements.add(value(field));
        }
        return elements;
    }

    /** The list in another column, where there is one of the type. */
    private Object elements(Model model, ScalarField field) {
        return reference(model, field, true, () -> elements(field));
    }

    private Object reference(
            Model model, ScalarField like, boolean list, java.util.function.Supplier<Object> otherwise) {
        List<ScalarField> others = model.scalars().stream()
                .filter(other -> other.type() == like.type()
                        && other.list() == list
                        && Objects.equals(other.enumType(), like.enumType()))
                .toList();
        return others.isEmpty()
                ? otherwise.get()
                : new FieldReference(model.name(), random.of(others).name());
    }

    private Object operand(Model model, ScalarField field) {
        List<ScalarField> others = model.scalars().stream()
                .filter(other -> other.type() == field.type()
                        && !other.list()
                        && Objects.equals(other.enumType(), field.enumType()))
                .toList();
        return random.percent(15)
                ? new FieldReference(model.name(), random.of(others).name())
                : value(field);
    }

    private List<JsonText> seen(Model model, ScalarField field) {
        return store.rows(model.name()).stream()
                .map(row -> row.get(field.name()))
                .filter(JsonText.class::isInstance)
                .map(JsonText.class::cast)
                .toList();
    }

    /** Often a value that stands in some row. */
    private Object value(ScalarField field) {
        for (Model model : store.schema().models()) {
            if (random.percent(60) && model.scalars().contains(field)) {
                List<Map<String, @Nullable Object>> rows = store.rows(model.name());
                Object found = rows.isEmpty() ? null : random.of(rows).get(field.name());
                if (found != null) {
                    return found;
                }
            }
        }
        return values.of(field.type());
    }

    private Object list(Model model, ScalarField field) {
        Map<String, @Nullable Object> filter = new LinkedHashMap<>();
        String operator = random.of("has", "hasEvery", "hasSome", "isEmpty", "equals", "not");
        boolean other = random.percent(20);
        filter.put(
                operator,
                switch (operator) {
                    case "has" ->
                        other ? reference(model, field, false, () -> values.of(field.type())) : values.of(field.type());
                    case "isEmpty" -> random.percent(50);
                    default ->
                        other
                                ? reference(model, field, true, () -> values.list(field.type(), 2))
                                : values.list(field.type(), 2);
                });
        return filter;
    }

    /** A whole key, mostly of a row that is there. */
    Map<String, @Nullable Object> unique(Model model) {
        List<Map<String, @Nullable Object>> rows = store.rows(model.name());
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        Key key = random.of(model.keys());
        if (!rows.isEmpty() && random.percent(90)) {
            row.putAll(random.of(rows));
        }
        for (String name : key.fields()) {
            if (row.get(name) == null) {
                row.put(name, value(model.scalar(name)));
            }
        }
        Map<String, @Nullable Object> where = new LinkedHashMap<>();
        if (key.fields().size() == 1) {
            where.put(key.name(), row.get(key.fields().get(0)));
            return where;
        }
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        key.fields().forEach(name -> parts.put(name, row.get(name)));
        where.put(key.name(), parts);
        return where;
    }

    /** Filters of groups by some fields. */
    Map<String, @Nullable Object> having(Model model, List<String> by, int depth) {
        Map<String, @Nullable Object> having = new LinkedHashMap<>();
        int members = random.between(1, 2);
        for (int i = 0; i < members; i++) {
            if (depth > 0 && random.percent(30)) {
                having.put(
                        random.of("AND", "OR", "NOT"),
                        random.percent(15) ? List.of() : List.of(having(model, by, 0), having(model, by, 0)));
            } else if (random.percent(40)) {
                ScalarField field = model.scalar(random.of(by));
                having.put(field.name(), withoutReferences(model, field));
            } else if (random.percent(50)) {
                computed(model, having);
            } else {
                Field field = random.of(model.scalars());
                having.put(field.name(), Map.of("_count", Map.of(random.of(COUNTED), random.below(4))));
            }
        }
        return having;
    }

    private void computed(Model model, Map<String, @Nullable Object> having) {
        ScalarField field = random.of(model.scalars());
        if (field.list()
                || List.of(ScalarType.BOOLEAN, ScalarType.BYTES, ScalarType.JSON)
                        .contains(field.type())) {
            return;
        }
        boolean exact =
                List.of(ScalarType.SHORT, ScalarType.INT, ScalarType.DECIMAL).contains(field.type());
        String function = random.of("_min", "_max", exact ? "_sum" : "_min", exact ? "_avg" : "_max");
        String operator = field.type() == ScalarType.ENUM ? random.of("equals", "not") : random.of(COUNTED);
        having.put(field.name(), Map.of(function, Map.of(operator, value(field))));
    }

    /** Other fields have many values in a group. */
    private @Nullable Object withoutReferences(Model model, ScalarField field) {
        Object filter = scalar(model, field);
        return Printed.text(filter).contains("FieldReference") ? value(field) : filter;
    }
}
