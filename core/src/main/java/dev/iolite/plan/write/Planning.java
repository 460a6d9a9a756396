package dev.iolite.plan.write;

import dev.iolite.plan.GeneratedValue;
import dev.iolite.plan.Input;
import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.dialect.Capabilities;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The plan of one call while it is made. */
final class Planning {

    private final Schema schema;
    private final Capabilities capabilities;
    private final Map<Model, List<Table.Column>> columns;
    private final int batchSize;
    private final Filtering filtering;
    private final List<GeneratedValue> generated = new ArrayList<>();
    private int registers;
    private List<Draft> steps = new ArrayList<>();

    /**
     * Makes one plan.
     *
     * @param columns the columns of each model, kept from plan to plan
     * @param batchSize how many rows one INSERT writes at most
     * @param filtering the default conditions of the call
     */
    Planning(
            Schema schema,
            Capabilities capabilities,
            Map<Model, List<Table.Column>> columns,
            int batchSize,
            Filtering filtering) {
        this.schema = schema;
        this.capabilities = capabilities;
        this.columns = columns;
        this.batchSize = batchSize;
        this.filtering = filtering;
    }

    int batchSize() {
        return batchSize;
    }

    /** The columns of some fields of a model. */
    List<Table.Column> columns(Model model, List<ScalarField> fields) {
        List<Table.Column> all = columns.computeIfAbsent(model, key -> Table.Column.of(schema, key.scalars()));
        List<Table.Column> some = new ArrayList<>(fields.size());
        for (ScalarField field : fields) {
            some.add(all.get(field.index()));
        }
        return some;
    }

    /** The default conditions of the call. */
    Filtering filtering() {
        return filtering;
    }

    Schema schema() {
        return schema;
    }

    Capabilities capabilities() {
        return capabilities;
    }

    List<GeneratedValue> generated() {
        return generated;
    }

    int registers() {
        return registers;
    }

    List<Draft> steps() {
        return steps;
    }

    <D extends Draft> D add(D step) {
        steps.add(step);
        return step;
    }

    /** The steps that some work adds, kept apart from the others. */
    List<Draft> apart(Runnable work) {
        List<Draft> outer = steps;
        List<Draft> inner = new ArrayList<>();
        steps = inner;
        work.run();
        steps = outer;
        return inner;
    }

    /** Room for the rows of one step. */
    Outputs outputs(int rows) {
        Outputs outputs = new Outputs(registers);
        registers += rows;
        return outputs;
    }

    /** A value made for a field when the plan starts. */
    Input generate(ScalarField field, DefaultValue.Generated how) {
        GeneratedValue value = new GeneratedValue(how, field.type());
        if (how.kind() == DefaultValue.Generated.Kind.NOW) {
            int known = generated.indexOf(value);
            if (known >= 0) {
                return new Input.Generated(known);
            }
        }
        generated.add(value);
        return new Input.Generated(generated.size() - 1);
    }

    /** The time of the write. */
    Input now(ScalarField field) {
        return generate(field, new DefaultValue.Generated(DefaultValue.Generated.Kind.NOW, 0));
    }

    Model target(RelationField relation) {
        return schema.target(relation);
    }
}
