package dev.iolite.schema;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The text of a literal default, such as {@code 0}, {@code true} or {@code 2026-01-31}, and its Java value. */
final class LiteralText {

    private static final JsonFactory JSON = new JsonFactory();

    private LiteralText() {}

    /** The value in the type's Java class; empty when the text is no such value. Enum values are not looked up. */
    static Optional<Object> read(ScalarType type, String text) {
        try {
            return Optional.ofNullable(convert(type, text));
        } catch (IllegalArgumentException | DateTimeException refused) {
            // Every parser's word for "this text is no such value"; the caller says it with the field's name.
            return Optional.empty();
        }
    }

    /** The text that {@link #read} turns into the same value. */
    static String write(Object value) {
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static Object convert(ScalarType type, String text) {
        return switch (type) {
            case BOOLEAN -> bool(text);
            case SHORT -> Short.valueOf(text);
            case INT -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case FLOAT -> finite(Float.parseFloat(text));
            case DOUBLE -> finite(Double.parseDouble(text));
            case DECIMAL -> new BigDecimal(text);
            case STRING, ENUM -> text;
            case BYTES -> Base64.getDecoder().decode(text);
            case UUID -> uuid(text);
            case INSTANT -> instant(text);
            case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
            case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
            case LOCAL_DATE -> LocalDate.parse(text);
            case LOCAL_TIME -> LocalTime.parse(text);
            case JSON -> json(text);
        };
    }

    private static Boolean bool(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        throw new IllegalArgumentException("no boolean");
    }

    private static Float finite(float number) {
        if (Float.isFinite(number)) {
            return number;
        }
        throw new IllegalArgumentException("not finite");
    }

    private static Double finite(double number) {
        if (Double.isFinite(number)) {
            return number;
        }
        throw new IllegalArgumentException("not finite");
    }

    /** {@link UUID#fromString} also takes shortened forms, which databases refuse. */
    private static UUID uuid(String text) {
        if (text.length() == 36) {
            return UUID.fromString(text);
        }
        throw new IllegalArgumentException("no UUID");
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static String json(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new IllegalArgumentException("empty");
            }
            parser.skipChildren();
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more than one value");
            }
            return text;
        } catch (JacksonException refused) {
            throw new IllegalArgumentException("no JSON", refused);
        }
    }
}
