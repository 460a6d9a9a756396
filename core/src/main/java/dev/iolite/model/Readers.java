package dev.iolite.model;

/** Finds the reader of each model. */
public interface Readers {

    /**
     * The reader of a model.
     *
     * @param model the model's name
     * @return its reader
     */
    ModelReader<?> reader(String model);
}
