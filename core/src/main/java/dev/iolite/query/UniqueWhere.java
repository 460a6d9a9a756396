package dev.iolite.query;

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
