package dev.iolite.autoconfigure.jackson;

import dev.iolite.model.JsonFormat;
import dev.iolite.model.JsonText;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Turns the values of JSON fields into text and back with the application's mapper. */
public final class JacksonFormat implements JsonFormat {

    private final JsonMapper mapper;

    /**
     * Makes a format.
     *
     * @param mapper the application's mapper
     */
    public JacksonFormat(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String write(Object value) {
        return value instanceof JsonText json ? json.text() : mapper.writeValueAsString(value);
    }

    @Override
    public @Nullable Object read(String text, Type type) {
        if (type == JsonText.class) {
            return new JsonText(text);
        }
        return mapper.readValue(text, mapper.constructType(type));
    }
}
