package dev.iolite.client;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.model.JsonFormat;
import dev.iolite.model.JsonText;
import dev.iolite.model.PlainJson;
import java.lang.reflect.Type;

/** The JSON format of a client that was given none: plain values and texts go in, texts come out. */
final class JsonTextFormat implements JsonFormat {

    @Override
    public String write(Object value) {
        if (value instanceof JsonText text) {
            return text.text();
        }
        if (PlainJson.fits(value)) {
            return PlainJson.write(value, JsonTextFormat::notANumber).text();
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

    private static InvalidInputException notANumber() {
        return new InvalidInputException(Failure.of(Code.P2019, null, "JSON has no infinite number and no NaN.")
                .remedy("Leave it out, or send null."));
    }

    private static InvalidInputException missing(Type type) {
        return new InvalidInputException(Failure.of(
                        Code.P2026, null, "There is no JSON format that knows " + type.getTypeName() + ".")
                .remedy("Give Iolite.builder().jsonFormat(...) one, or use JsonText; the starter brings Jackson's."));
    }
}
