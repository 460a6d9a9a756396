package dev.iolite.dsl;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.query.Data;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.NestedWrite;
import dev.iolite.query.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what a write gives one row, in the order written. Generated steps call it. */
public final class DataBuilder {

    private final String model;
    private final List<Data.Assignment> assignments = new ArrayList<>();
    private List<NestedWrite> nested = List.of();

    /**
     * Begins a row.
     *
     * @param model the model's name
     */
    public DataBuilder(String model) {
        this.model = model;
    }

    /**
     * The data of many rows.
     *
     * @param model the model's name
     * @param items what the rows are made of
     * @param first makes a row's first step
     * @param row the caller's function from a first step and an item
     * @param <F> the first step
     * @param <I> the item
     * @param <G> the last step, which only the compiler needs
     * @return one row for each item, in order
     */
    public static <F, I, G> List<Data> rows(
            String model,
            Collection<? extends I> items,
            Function<DataBuilder, F> first,
            BiFunction<F, ? super I, G> row) {
        List<Data> rows = new ArrayList<>(items.size());
        for (I item : items) {
            DataBuilder data = new DataBuilder(model);
            if (row.apply(first.apply(data), item) == null) {
                InvalidInputException error =
                        Values.refused(model, "The function for a row returned null.", "Return its last step.");
                data.put(Refusal.NULL, new Data.Change.Refused(Refusal.of(Refusal.NULL, error)));
            }
            rows.add(data.build());
        }
        return rows;
    }

    /**
     * Gives a field a value.
     *
     * @param field the field's name
     * @param value the value; enums travel as their names; a call with null is refused
     */
    public void set(String field, Object value) {
        put(
                field,
                value == null ? refused(field, "A required field was given null.", "Give a value.") : to(field, value));
    }

    /**
     * Gives a field a value or NULL.
     *
     * @param field the field's name
     * @param value the value, or null for NULL
     */
    public void setOrNull(String field, @Nullable Object value) {
        put(field, value == null ? new Data.Change.Set(null) : to(field, value));
    }

    /**
     * Gives a field a value if there is one; for components of update inputs.
     *
     * @param field the field's name
     * @param value the value; null leaves the field as it is
     */
    public void setIfPresent(String field, @Nullable Object value) {
        if (value != null) {
            set(field, value);
        }
    }

    /**
     * Gives a field a value or NULL if the caller says so; for components of update inputs.
     *
     * @param field the field's name
     * @param value the value, empty for NULL; null leaves the field as it is
     */
    public void setIfGiven(String field, @Nullable Optional<?> value) {
        if (value != null) {
            setOrNull(field, value.orElse(null));
        }
    }

    /**
     * Gives a JSON field a document.
     *
     * @param field the field's name
     * @param document the document in any form the JSON library writes; null for NULL, which is not JSON's null
     */
    public void setJson(String field, @Nullable Object document) {
        put(field, new Data.Change.Set(document));
    }

    /**
     * Changes a number in the database.
     *
     * @param field the field's name
     * @param operator how
     * @param value by how much, in the field's Java type
     */
    void arithmetic(String field, Data.Change.Arithmetic.Operator operator, Object value) {
        put(
                field,
                value == null
                        ? refused(field, "Arithmetic with null was asked for.", "Give a number.")
                        : new Data.Change.Arithmetic(operator, value));
    }

    /** Adds elements at the end of a list. */
    void push(String field, Collection<?> elements) {
        List<Object> carried = elements(elements);
        put(field, carried == null ? withNull(field) : new Data.Change.Push(carried));
    }

    /**
     * Adds an operation on related rows.
     *
     * @param relation the relation's name
     * @param operation what is done
     */
    public void nest(String relation, NestedOperation operation) {
        if (nested.isEmpty()) {
            nested = new ArrayList<>(2);
        }
        nested.add(new NestedWrite(relation, operation));
    }

    /**
     * Ties the row to an instance of another model.
     *
     * @param relation the to-one relation's name
     * @param instance an instance whose key was loaded
     */
    public void connect(String relation, Object instance) {
        nest(
                relation,
                new NestedOperation.Connect(
                        List.of(new NestedOperation.Target(Key.of(instance).unique(), null))));
    }

    /**
     * What was collected.
     *
     * @return the data of the row
     */
    public Data build() {
        return assignments.isEmpty() && nested.isEmpty() ? Data.EMPTY : new Data(assignments, nested);
    }

    /** A field given two values has the last; nothing else can be said twice of a field. */
    void put(String field, Data.Change change) {
        Data.Assignment assignment = new Data.Assignment(field, change);
        for (int i = 0; i < assignments.size(); i++) {
            Data.Assignment earlier = assignments.get(i);
            if (earlier.field().equals(field)) {
                assignments.set(i, new Data.Assignment(field, both(field, earlier.change(), change)));
                return;
            }
        }
        assignments.add(assignment);
    }

    private Data.Change both(String field, Data.Change earlier, Data.Change later) {
        if (earlier instanceof Data.Change.Refused) {
            return earlier;
        }
        return later instanceof Data.Change.Refused
                        || earlier instanceof Data.Change.Set && later instanceof Data.Change.Set
                ? later
                : refused(field, "A field was changed twice in one write.", "Change each field once.");
    }

    /** The elements as they travel; null when one of them is null. */
    private static @Nullable List<Object> elements(@Nullable Collection<?> elements) {
        if (elements == null) {
            return null;
        }
        List<Object> result = new ArrayList<>(elements.size());
        for (Object element : elements) {
            if (element == null) {
                return null;
            }
            result.add(carried(element));
        }
        return List.copyOf(result);
    }

    private Data.Change to(String field, Object value) {
        if (value instanceof Collection<?> list) {
            List<Object> carried = elements(list);
            return carried == null ? withNull(field) : new Data.Change.Set(carried);
        }
        return new Data.Change.Set(carried(value));
    }

    private static Object carried(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof byte[] bytes ? bytes.clone() : value;
    }

    private Data.Change withNull(String field) {
        return refused(field, "The list contains null.", "Leave it out; elements are never null.");
    }

    private Data.Change refused(String field, String problem, String remedy) {
        return new Data.Change.Refused(Refusal.of(new InvalidInputException(
                Failure.of(Code.P2012, model, problem).fields(List.of(field)).remedy(remedy))));
    }
}
