package dev.iolite.jdbc.codec;

import dev.iolite.model.JsonFormat;
import dev.iolite.model.JsonText;

/** JSON documents as text. */
final class JsonTexts {

    private final JsonFormat format;
    private final boolean canonical;

    /**
     * Makes texts.
     *
     * @param format turns values into text
     * @param canonical whether equal documents must be equal texts
     */
    JsonTexts(JsonFormat format, boolean canonical) {
        this.format = format;
        this.canonical = canonical;
    }

    String write(Object value) {
        String text = value instanceof JsonText given ? given.text() : format.write(value);
        return canonical ? CanonicalJson.of(text) : TextCheck.WITHOUT_NUL.checked(text);
    }

    static JsonText read(String text) {
        return new JsonText(text);
    }
}
