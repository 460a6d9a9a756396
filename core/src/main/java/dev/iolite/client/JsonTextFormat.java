package dev.iolite.client;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.model.JsonFormat;
import dev.iolite.model.JsonText;
import java.lang.reflect.Type;

/** The JSON format of a client that was given none: documents travel as text only. */
final class JsonTextFormat implements JsonFormat {

    @Override
    public String write(Object value) {
        if (value instanceof JsonText text) {
            return text.text();
        }
        throw missing(value.getClass());
    }

    @Override
    public Object read(String text, Type type) {
        if (type == JsonText.class || type == Object.class) {
            return new JsonText(text);
        }
        throw missing(type);
    }

    private static InvalidInputException missing(Type type) {
        return new InvalidInputException(Failure.of(
                        Code.P2026, null, "There is no JSON format that knows " + type.getTypeName() + ".")
                .remedy("Give Iolite.builder().jsonFormat(...) one, or use JsonText; the starter brings Jackson's."));
    }
}
