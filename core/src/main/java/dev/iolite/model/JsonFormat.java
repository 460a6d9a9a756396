package dev.iolite.model;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Turns the values of JSON fields into text and back. */
public interface JsonFormat {

    /**
     * The JSON text of a value.
     *
     * @param value what the user gave; a {@link JsonText} stands for itself
     * @return the text
     */
    String write(Object value);

    /**
     * The value of a JSON text.
     *
     * @param text the text
     * @param type the property's type
     * @return the value; null where the type has null for JSON's null
     */
    @Nullable
    Object read(String text, Type type);
}
