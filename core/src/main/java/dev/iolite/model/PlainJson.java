package dev.iolite.model;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the structures that JSON itself has as text, so that they need no JSON library. */
public final class PlainJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;
    private final Supplier<? extends RuntimeException> notANumber;

    private PlainJson(JsonGenerator generator, Supplier<? extends RuntimeException> notANumber) {
        this.generator = generator;
        this.notANumber = notANumber;
    }

    /**
     * Whether a value is made of what JSON has.
     *
     * @param value any value
     * @return true for null, texts, numbers, booleans, and maps and collections of them
     */
    public static boolean fits(@Nullable Object value) {
        return value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Number
                || value instanceof Map<?, ?> map && map.values().stream().allMatch(PlainJson::fits)
                || value instanceof Collection<?> list && list.stream().allMatch(PlainJson::fits);
    }

    /**
     * The text of a value that {@link #fits}.
     *
     * @param value the value
     * @param notANumber makes the error for NaN and infinite numbers, which JSON does not have
     * @return the document
     */
    public static JsonText write(@Nullable Object value, Supplier<? extends RuntimeException> notANumber) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new PlainJson(generator, notANumber).write(value);
        }
        return new JsonText(text.toString());
    }

    private void write(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            map.forEach((key, member) -> {
                generator.writeName(String.valueOf(key));
                write(member);
            });
            generator.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            generator.writeStartArray();
            list.forEach(this::write);
            generator.writeEndArray();
        } else if (value instanceof Number number) {
            writeNumber(number);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value == null) {
            generator.writeNull();
        } else {
            generator.writeString(value.toString());
        }
    }

    private void writeNumber(Number number) {
        if (number instanceof BigDecimal decimal) {
            generator.writeNumber(decimal);
        } else if (number instanceof BigInteger integer) {
            generator.writeNumber(integer);
        } else if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw notANumber.get();
            }
            generator.writeNumber(number.toString());
        } else {
            generator.writeNumber(number.longValue());
        }
    }
}
