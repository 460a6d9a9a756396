package dev.iolite.dynamic;

import dev.iolite.model.JsonText;
import dev.iolite.model.PlainJson;

/** Writes the structures that JSON itself has as text, so that the door needs no JSON library. */
final class JsonTexts {

    private JsonTexts() {}

    /** The document; objects of other classes are left to the application's JSON format. */
    static Object document(Argument argument) {
        Object value = argument.required();
        if (value instanceof JsonText || !PlainJson.fits(value)) {
            return value;
        }
        return PlainJson.write(value, () -> argument.mismatch("a number that JSON has"));
    }
}
