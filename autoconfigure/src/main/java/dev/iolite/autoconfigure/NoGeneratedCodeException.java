package dev.iolite.autoconfigure;

import java.util.List;

/** The application has models, but the annotation processor did not see them. */
final class NoGeneratedCodeException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final List<String> models;

    NoGeneratedCodeException(List<String> models) {
        super("There is no generated code for " + String.join(", ", models));
        this.models = List.copyOf(models);
    }

    List<String> models() {
        return models;
    }
}
