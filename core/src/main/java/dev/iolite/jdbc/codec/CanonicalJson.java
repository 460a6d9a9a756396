package dev.iolite.jdbc.codec;

import dev.iolite.error.Code;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One text for each JSON document, by jsonb's rules: the last of equal keys counts, keys are sorted by length and bytes,
 * numbers have no needless zeros. Where JSON is text, equal documents are so equal texts.
 */
final class CanonicalJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Beyond this many places a number keeps its exponent: its plain form could fill the memory. */
    private static final int MOST_PLACES = 400;

    private static final Comparator<String> BY_LENGTH_AND_BYTES = Comparator.comparing(
                    (String key) -> key.getBytes(StandardCharsets.UTF_8).length)
            .thenComparing(key -> key.getBytes(StandardCharsets.UTF_8), java.util.Arrays::compareUnsigned);

    private CanonicalJson() {}

    static String of(String text) {
        StringBuilder canonical = new StringBuilder(text.length());
        write(parse(text), canonical);
        return canonical.toString();
    }

    /** The document as maps, lists, texts, numbers, booleans and null. */
    static @Nullable Object parse(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw notJson();
            }
            return value;
        } catch (JacksonException refused) {
            // Its message holds the text.
            throw notJson();
        }
    }

    private static RuntimeException notJson() {
        return Refusal.of(Code.P2007, "The text is no JSON document.", "Give one JSON value.");
    }

    private static @Nullable Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw notJson();
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> TextCheck.WITHOUT_NUL.checked(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> throw notJson();
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) {
        Map<String, @Nullable Object> members = new TreeMap<>(BY_LENGTH_AND_BYTES);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = TextCheck.WITHOUT_NUL.checked(parser.currentName());
            parser.nextToken();
            members.put(key, value(parser));
        }
        return members;
    }

    private static List<@Nullable Object> array(JsonParser parser) {
        List<@Nullable Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }

    private static void write(@Nullable Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> members) {
            text.append('{');
            members.forEach((key, member) -> {
                text.append(text.charAt(text.length() - 1) == '{' ? "" : ",");
                quote(key.toString(), text);
                text.append(':');
                write(member, text);
            });
            text.append('}');
        } else if (value instanceof List<?> elements) {
            text.append('[');
            for (int i = 0; i < elements.size(); i++) {
                text.append(i == 0 ? "" : ",");
                write(elements.get(i), text);
            }
            text.append(']');
        } else if (value instanceof String string) {
            quote(string, text);
        } else {
            text.append(value instanceof BigDecimal number ? number(number) : String.valueOf(value));
        }
    }

    static String number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return Math.abs((long) stripped.scale()) > MOST_PLACES ? stripped.toString() : stripped.toPlainString();
    }

    static void quote(String string, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ') {
                        text.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
