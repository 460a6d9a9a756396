package dev.iolite.model;

import java.util.List;
import java.util.Map;

/** The models of one module with their readers; generated, and found by {@link java.util.ServiceLoader}. */
public interface ModelTypes {

    /**
     * The readers of the module's models.
     *
     * @return by model name
     */
    Map<String, ModelReader<?>> readers();

    /**
     * The repositories of the module's models, for containers that make beans of them.
     *
     * @return public classes with one public constructor, which takes the client
     */
    List<Class<?>> repositories();
}
