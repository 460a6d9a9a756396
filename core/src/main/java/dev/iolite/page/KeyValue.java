package dev.iolite.page;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.schema.ScalarField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns a value of a scroll position, which may have travelled as text or JSON, into the field's Java type. */
final class KeyValue {

    private KeyValue() {}

    static Object of(ScalarField field, @Nullable Object value) {
        if (value instanceof Number number) {
            return number(field, number);
        }
        if (value instanceof String text && field.type() == dev.iolite.schema.ScalarType.UUID) {
            return UUID.fromString(text);
        }
        if (value == null) {
            throw new InvalidInputException(Failure.of(
                            Code.P2019,
                            null,
                            "The scroll position has no value for the key field " + field.name() + ".")
                    .fields(List.of(field.name()))
                    .remedy("Use the positions that windows give."));
        }
        return value;
    }

    private static Object number(ScalarField field, Number number) {
        return switch (field.type()) {
            case SHORT -> number.shortValue();
            case INT -> number.intValue();
            case LONG -> number.longValue();
            default -> number;
        };
    }
}
