package dev.iolite.dynamic;

import dev.iolite.schema.ScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Reads times: in their Java type, in a wider one where nothing is lost, or as ISO-8601 text. */
final class Times {

    private Times() {}

    static Object read(ScalarType type, Argument argument) {
        Object given = argument.required();
        Object value;
        try {
            value = given instanceof String text ? parse(type, text) : convert(type, given);
        } catch (DateTimeException expected) {
            throw argument.position().invalid("The text is not a valid ISO-8601 " + name(type) + ".", example(type));
        }
        if (value == null) {
            throw argument.mismatch("a " + name(type) + " or ISO-8601 text");
        }
        return value;
    }

    private static @Nullable Object convert(ScalarType type, Object given) {
        if (type.javaType().isInstance(given)) {
            return given;
        }
        if (type == ScalarType.INSTANT || type == ScalarType.OFFSET_DATE_TIME) {
            Instant instant = instant(given);
            return instant == null || type == ScalarType.INSTANT ? instant : instant.atOffset(ZoneOffset.UTC);
        }
        return null;
    }

    private static @Nullable Instant instant(Object given) {
        if (given instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (given instanceof ZonedDateTime time) {
            return time.toInstant();
        }
        return given instanceof Instant instant ? instant : null;
    }

    private static Object parse(ScalarType type, String text) {
        return switch (type) {
            case INSTANT -> moment(text).toInstant();
            case OFFSET_DATE_TIME -> moment(text).withOffsetSameInstant(ZoneOffset.UTC);
            case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
            case LOCAL_DATE -> LocalDate.parse(text);
            default -> LocalTime.parse(text);
        };
    }

    /** A day alone means its first moment in UTC. */
    private static OffsetDateTime moment(String text) {
        return text.length() == "2000-01-01".length()
                ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
                : OffsetDateTime.parse(text);
    }

    private static String name(ScalarType type) {
        return type.javaType().getSimpleName();
    }

    private static String example(ScalarType type) {
        return "Write it like "
                + switch (type) {
                    case LOCAL_DATE_TIME -> "2026-01-31T23:59:59";
                    case LOCAL_DATE -> "2026-01-31";
                    case LOCAL_TIME -> "23:59:59";
                    default -> "2026-01-31T23:59:59.000Z";
                }
                + ".";
    }
}
