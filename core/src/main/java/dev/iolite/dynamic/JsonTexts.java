package dev.iolite.dynamic;

import dev.iolite.model.JsonText;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the structures that JSON itself has as text, so that the door needs no JSON library. */
final class JsonTexts {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonTexts() {}

    /** The document; objects of other classes are left to the application's JSON format. */
    static Object document(Argument argument) {
        Object value = argument.required();
        if (value instanceof JsonText || !plain(value)) {
            return value;
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(generator, value, argument);
        }
        return new JsonText(text.toString());
    }

    private static boolean plain(@Nullable Object value) {
        return value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Number
                || value instanceof Map<?, ?> map && map.values().stream().allMatch(JsonTexts::plain)
                || value instanceof Collection<?> list && list.stream().allMatch(JsonTexts::plain);
    }

    private static void write(JsonGenerator generator, @Nullable Object value, Argument argument) {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            map.forEach((key, member) -> {
                generator.writeName(String.valueOf(key));
                write(generator, member, argument);
            });
            generator.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            generator.writeStartArray();
            list.forEach(element -> write(generator, element, argument));
            generator.writeEndArray();
        } else if (value instanceof Number number) {
            write(generator, number, argument);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value == null) {
            generator.writeNull();
        } else {
            generator.writeString(value.toString());
        }
    }

    private static void write(JsonGenerator generator, Number number, Argument argument) {
        if (number instanceof BigDecimal decimal) {
            generator.writeNumber(decimal);
        } else if (number instanceof BigInteger integer) {
            generator.writeNumber(integer);
        } else if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw argument.mismatch("a number that JSON has");
            }
            generator.writeNumber(number.toString());
        } else {
            generator.writeNumber(number.longValue());
        }
    }
}
