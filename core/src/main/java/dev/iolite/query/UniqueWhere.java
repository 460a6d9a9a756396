package dev.iolite.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A condition that one row at the most can meet: a whole key, and perhaps more.
 *
 * @param fields the key's fields; empty only for the row at the end of a to-one relation
 * @param values one value for each, never null
 * @param rest what must hold besides
 */
public record UniqueWhere(List<String> fields, List<Operand> values, Condition rest) implements Node {

    /** Copies the lists. */
    public UniqueWhere {
        fields = List.copyOf(fields);
        values = List.copyOf(values);
    }

    /**
     * The key and the rest as one condition.
     *
     * @return a conjunction
     */
    public Condition condition() {
        if (fields.size() == 1 && Condition.ALWAYS.equals(rest)) {
            return new Condition.Compare(fields.get(0), Comparison.EQ, values.get(0), false);
        }
        Condition[] members = new Condition[fields.size() + 1];
        for (int i = 0; i < fields.size(); i++) {
            members[i] = new Condition.Compare(fields.get(i), Comparison.EQ, values.get(i), false);
        }
        members[fields.size()] = rest;
        return Condition.and(members);
    }

    /**
     * The key alone.
     *
     * @return the same key without what must hold besides
     */
    public UniqueWhere key() {
        return new UniqueWhere(fields, values, Condition.ALWAYS);
    }

    /**
     * Where the row is once it was changed.
     *
     * @param changes what becomes of it
     * @return the same key with the values that the changes set
     */
    public UniqueWhere after(Data changes) {
        List<Operand> changed = new ArrayList<>(values);
        for (Data.Assignment assignment : changes.assignments()) {
            int position = fields.indexOf(assignment.field());
            if (position >= 0 && assignment.change() instanceof Data.Change.Set set && set.value() != null) {
                changed.set(position, new Operand.Value(set.value()));
            }
        }
        return new UniqueWhere(fields, changed, rest);
    }

    @Override
    public void describe(Shape shape) {
        shape.tokens(fields).nodes(values);
        rest.describe(shape);
    }

    /**
     * This condition with values replaced by numbers.
     *
     * @param numbering gives the numbers
     * @return a condition of the same shape that holds no value
     */
    public UniqueWhere template(Numbering numbering) {
        return new UniqueWhere(fields, Operand.templates(values, numbering), rest.template(numbering));
    }
}
