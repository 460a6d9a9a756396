package dev.iolite.dsl;

import java.util.List;

/**
 * A part of a JSON document, or the whole.
 *
 * @param model the model's name
 * @param name the field's name
 * @param steps keys and positions that lead to the part; empty for the document
 * @param ignoresCase whether upper and lower case are the same in texts
 * @param <M> the model
 */
public record JsonPath<M>(String model, String name, List<Object> steps, boolean ignoresCase)
        implements JsonOperators<M> {

    /** Copies the steps. */
    public JsonPath {
        steps = List.copyOf(steps);
    }

    /**
     * The same operators on texts without regard to upper and lower case.
     *
     * @return this part, ignoring case
     */
    public JsonPath<M> ignoreCase() {
        return new JsonPath<>(model, name, steps, true);
    }
}
