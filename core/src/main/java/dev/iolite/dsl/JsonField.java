package dev.iolite.dsl;

import dev.iolite.query.Refusal;
import java.util.Arrays;
import java.util.List;

/**
 * A field that holds a JSON document.
 *
 * @param <M> the model
 * @param <T> the Java type the document is read into
 */
public class JsonField<M, T> extends Field<M, T> implements JsonOperators<M> {

    /**
     * Names the field.
     *
     * @param model the model's name
     * @param name the field's name
     */
    public JsonField(String model, String name) {
        super(model, name);
    }

    @Override
    public final List<Object> steps() {
        return List.of();
    }

    /**
     * A part of the document: {@code USER.pets.path("dogs", 0, "name").eq("Rex")}.
     * In SQL {@code pets #> '{dogs,0}'}.
     * The call is refused when a step is neither.
     *
     * @param steps keys ({@link String}) and positions ({@link Integer}, from 0), one at least
     * @return the part
     */
    public final JsonPath<M> path(Object... steps) {
        for (Object step : steps) {
            if (!(step instanceof String) && !(step instanceof Integer)) {
                // stands for the path: the conditions on it are refused
                Refusal refusal = Refusal.of(Values.refused(
                        model(),
                        name(),
                        "A step of a JSON path is neither a key nor a position.",
                        "Write keys as String and positions as int: path(\"dogs\", 0, \"name\")."));
                return new JsonPath<>(model(), name(), List.of(refusal), false);
            }
        }
        return new JsonPath<>(model(), name(), Arrays.asList(steps), false);
    }

    /**
     * The same operators on texts without regard to upper and lower case.
     *
     * @return the whole document, ignoring case
     */
    public final JsonPath<M> ignoreCase() {
        return new JsonPath<>(model(), name(), List.of(), true);
    }
}
