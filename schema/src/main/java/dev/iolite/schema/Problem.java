package dev.iolite.schema;

import org.jspecify.annotations.Nullable;

/**
 * Something in the models that cannot be.
 *
 * @param position where, as the front end gave it; null when that is not known
 * @param model the model or enum; empty when it is about none
 * @param field the field, or empty
 * @param message what was found and why it is refused
 * @param remedy what to write instead
 */
public record Problem(@Nullable Object position, String model, String field, String message, String remedy) {

    /**
     * The whole text for a developer.
     *
     * @return place, message and remedy in one line
     */
    public String text() {
        String place = field.isEmpty() ? model : model + "." + field;
        return (place.isEmpty() ? "" : place + ": ") + message + ". " + remedy + (remedy.endsWith("?") ? "" : ".");
    }
}
