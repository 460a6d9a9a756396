package dev.iolite.page;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.schema.ScalarField;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
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
        if (value instanceof String text) {
            return text(field, text);
        }
        if (value == null) {
            throw refused(field, "has no value");
        }
        return value;
    }

    private static Object number(ScalarField field, Number number) {
        return switch (field.type()) {
            case SHORT -> number.shortValue();
            case INT -> number.intValue();
            case LONG -> number.longValue();
            case FLOAT -> number.floatValue();
            case DOUBLE -> number.doubleValue();
            case DECIMAL -> number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
            default -> number;
        };
    }

    private static Object text(ScalarField field, String text) {
        try {
            return switch (field.type()) {
                case UUID -> UUID.fromString(text);
                case DECIMAL -> new BigDecimal(text);
                case INSTANT -> Instant.parse(text);
                case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
                case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
                case LOCAL_DATE -> LocalDate.parse(text);
                case LOCAL_TIME -> LocalTime.parse(text);
                default -> text;
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            throw refused(field, "has no value of type " + field.type());
        }
    }

    private static InvalidInputException refused(ScalarField field, String what) {
        return new InvalidInputException(
                Failure.of(Code.P2019, null, "The scroll position " + what + " for the field " + field.name() + ".")
                        .fields(List.of(field.name()))
                        .remedy("Use the positions that windows give."));
    }
}
