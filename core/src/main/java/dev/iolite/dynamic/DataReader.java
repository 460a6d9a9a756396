package dev.iolite.dynamic;

import dev.iolite.query.Data;
import dev.iolite.query.Data.Assignment;
import dev.iolite.query.Data.Change;
import dev.iolite.query.NestedWrite;
import dev.iolite.schema.Field;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import dev.iolite.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code data}: what a write gives one row, with the operations on related rows. */
final class DataReader {

    private static final Map<String, Change.Arithmetic.Operator> ARITHMETIC = Map.of(
            "increment", Change.Arithmetic.Operator.INCREMENT,
            "decrement", Change.Arithmetic.Operator.DECREMENT,
            "multiply", Change.Arithmetic.Operator.MULTIPLY,
            "divide", Change.Arithmetic.Operator.DIVIDE);

    private final ValueReader values;
    private final NestedReader nested;

    DataReader(Schema schema, WhereReader conditions, UniqueReader uniques, ValueReader values) {
        this.values = values;
        this.nested = new NestedReader(schema, this, conditions, uniques);
    }

    /** A new row. */
    Data create(Writable row, Argument argument) {
        Arguments data = form(row, argument);
        row.requireOneFormOfNew(data);
        List<Assignment> assignments = new ArrayList<>();
        List<NestedWrite> writes = new ArrayList<>();
        for (Argument given : data.all()) {
            Field field = row.field(given);
            if (field instanceof RelationField relation) {
                writes.addAll(nested.create(relation, given));
            } else {
                assignments.add(created((ScalarField) field, given));
            }
        }
        row.requireComplete(data);
        return new Data(assignments, writes);
    }

    /** A changed row. */
    Data update(Writable row, Argument argument) {
        Arguments data = form(row, argument);
        row.requireOneForm(data);
        List<Assignment> assignments = new ArrayList<>();
        List<NestedWrite> writes = new ArrayList<>();
        for (Argument given : data.all()) {
            Field field = row.field(given);
            if (field instanceof RelationField relation) {
                writes.addAll(nested.update(relation, given));
            } else {
                assignments.add(updated((ScalarField) field, given));
            }
        }
        return new Data(assignments, writes);
    }

    /** Many new rows of scalars only. */
    List<Data> createMany(Writable row, Argument argument) {
        List<Data> rows = new ArrayList<>();
        for (Arguments data : argument.objects()) {
            data.only(row.scalarNames());
            List<Assignment> assignments = new ArrayList<>();
            for (Argument given : data.all()) {
                assignments.add(created((ScalarField) row.field(given), given));
            }
            row.requireComplete(data);
            rows.add(new Data(assignments, List.of()));
        }
        return rows;
    }

    /** What becomes of many rows: scalars only. */
    Data updateMany(Writable row, Argument argument) {
        Arguments data = form(row, argument).only(row.scalarNames());
        List<Assignment> assignments = new ArrayList<>();
        for (Argument given : data.all()) {
            assignments.add(updated((ScalarField) row.field(given), given));
        }
        return new Data(assignments, List.of());
    }

    /** With relations data has two forms: with keys and without. */
    private static Arguments form(Writable row, Argument argument) {
        boolean twoForms = !row.model().relations().isEmpty();
        return (twoForms ? argument.asChoice() : argument).object();
    }

    private Assignment created(ScalarField field, Argument argument) {
        Argument value = argument;
        if (field.list() && argument.isObject() && argument.object().names().equals(java.util.Set.of("set"))) {
            value = argument.object().get("set").asChoice();
        }
        return new Assignment(field.name(), new Change.Set(values.stored(field, value)));
    }

    private Assignment updated(ScalarField field, Argument given) {
        Argument argument = given.asChoice();
        boolean operation = argument.isObject() && (field.list() || field.type() != ScalarType.JSON);
        Change change =
                operation ? operation(field, argument.object()) : new Change.Set(values.stored(field, argument));
        return new Assignment(field.name(), change);
    }

    private Change operation(ScalarField field, Arguments given) {
        Argument operation = given.only(operations(field)).single("The change of a field");
        if (operation.name().equals("set")) {
            return new Change.Set(values.stored(field, operation));
        }
        if (operation.name().equals("push")) {
            return new Change.Push(values.list(field, operation));
        }
        Change.Arithmetic.Operator operator = java.util.Objects.requireNonNull(ARITHMETIC.get(operation.name()));
        return new Change.Arithmetic(operator, values.one(field, operation));
    }

    private static List<String> operations(ScalarField field) {
        if (field.list()) {
            return List.of("set", "push");
        }
        return field.type().isNumeric()
                ? List.of("set", "increment", "decrement", "multiply", "divide")
                : List.of("set");
    }
}
