package dev.iolite.dsl;

import dev.iolite.error.FieldNotLoadedException;
import dev.iolite.error.InvalidInputException;
import dev.iolite.model.Instance;
import dev.iolite.model.InstanceType;
import dev.iolite.query.Condition;
import dev.iolite.query.Operand;
import dev.iolite.query.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * The key of one row: what {@code eq} on a unique field and a compound key give. {@code cursor} and {@code connect} take
 * it.
 *
 * @param <M> the model
 */
public final class Key<M> extends UniqueWhere<M> {

    private Key(String model, dev.iolite.query.UniqueWhere unique) {
        super(model, unique);
    }

    /**
     * One field of a key with its value.
     *
     * @param field the field's name
     * @param value the value in the form that queries take
     */
    public record Part(String field, Operand value) {

        /**
         * A part whose value is checked.
         *
         * @param model the model's name
         * @param field the field's name
         * @param value the value; an enum travels as its name; a call with null is refused
         * @return the part
         */
        public static Part of(String model, String field, Object value) {
            return new Part(
                    field, Values.operand(model, field, value instanceof Enum<?> constant ? constant.name() : value));
        }

        private static Part of(Instance row, String field) {
            try {
                return of(row.type().model(), field, row.required(field));
            } catch (FieldNotLoadedException e) {
                return new Part(field, new Operand.Refused(Refusal.of(e)));
            }
        }
    }

    /**
     * The id of an instance as a key. A call with it is refused when the query did not load the id, or when iolite did
     * not make the object.
     *
     * @param instance an instance that iolite or a test builder made
     * @param <M> the model
     * @return the key
     */
    public static <M> Key<M> of(M instance) {
        try {
            Instance row = Instance.of(instance);
            InstanceType type = row.type();
            return of(
                    type.model(),
                    type.id().stream().map(field -> Part.of(row, field)).toArray(Part[]::new));
        } catch (InvalidInputException e) {
            return new Key<>("", Values.unique(Refusal.of(Refusal.INSTANCE, e)));
        }
    }

    /**
     * A key of one or more fields.
     *
     * @param model the model's name
     * @param parts its fields with their values, all of the key's fields
     * @param <M> the model
     * @return the key
     */
    public static <M> Key<M> of(String model, Part... parts) {
        if (parts.length == 1) {
            return key(model, List.of(parts[0].field()), List.of(parts[0].value()));
        }
        List<String> fields = new ArrayList<>(parts.length);
        List<Operand> values = new ArrayList<>(parts.length);
        for (Part part : parts) {
            fields.add(part.field());
            values.add(part.value());
        }
        return key(model, fields, values);
    }

    private static <M> Key<M> key(String model, List<String> fields, List<Operand> values) {
        return new Key<>(model, new dev.iolite.query.UniqueWhere(fields, values, Condition.ALWAYS));
    }
}
