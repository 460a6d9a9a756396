package dev.iolite.migrate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON document by its meaning: maps, lists, texts, numbers without trailing zeros, booleans. */
final class JsonTree {

    /** JSON's null, so that null can say that a text is no document. */
    private static final Object NOTHING = "JSON null".toCharArray();

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonTree() {}

    /** Null for what is no document. */
    static @Nullable Object read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return parser.currentToken() == null ? null : value(parser);
        } catch (JacksonException e) {
            // a default that is no document is none that can be compared
            return null;
        }
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> NOTHING;
            default -> number(parser.getDecimalValue());
        };
    }

    private static BigDecimal number(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> members = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<Object> list(JsonParser parser) {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }

    /** A member of a list that is kept as JSON. */
    static Constant constant(Object value) {
        if (value instanceof BigDecimal number) {
            return new Constant.Numeral(number);
        }
        if (value instanceof Boolean truth) {
            return new Constant.Truth(truth);
        }
        if (value instanceof String text) {
            return new Constant.Text(text);
        }
        return new Constant.Nothing();
    }
}
