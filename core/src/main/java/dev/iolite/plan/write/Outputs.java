package dev.iolite.plan.write;

import dev.iolite.plan.Input;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields that later steps want of the rows of one step. Grows while the plan is made; rows that two alternative
 * steps may give share one.
 */
final class Outputs {

    private final int register;
    private final List<ScalarField> fields;
    private boolean unmatched;
    private boolean used;

    /**
     * No fields yet.
     *
     * @param register where the first row goes
     */
    Outputs(int register) {
        this(register, new ArrayList<>());
    }

    private Outputs(int register, List<ScalarField> fields) {
        this.register = register;
        this.fields = fields;
    }

    /** The same fields, of which no later step wants a value. */
    Outputs answering() {
        return new Outputs(-1, fields);
    }

    int register() {
        return register;
    }

    /** Whether a later step wants a value. */
    boolean used() {
        return used;
    }

    List<ScalarField> fields() {
        return fields;
    }

    /** The place of a field in the rows, which will be returned from now on. */
    int place(ScalarField field) {
        // fields of one schema are the same only if they are one object; comparing their parts would cost more
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i) == field) {
                return i;
            }
        }
        fields.add(field);
        return fields.size() - 1;
    }

    /** Nobody can tell which of the rows returned is which: they serve as an answer only. */
    void unmatched() {
        unmatched = true;
    }

    /** A field of one of the rows. */
    Input of(int row, ScalarField field) {
        if (unmatched) {
            throw new IllegalStateException("The row with the field " + field.name() + " cannot be told from others");
        }
        used = true;
        return new Input.Output(register + row, place(field));
    }
}
