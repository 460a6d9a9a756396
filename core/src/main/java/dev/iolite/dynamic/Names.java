package dev.iolite.dynamic;

import dev.iolite.schema.Field;
import dev.iolite.schema.Key;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Looks names of the call up in a model. */
final class Names {

    private Names() {}

    /**
     * The field that an argument's name means.
     *
     * @param model the model
     * @param argument the argument
     * @param others names that are possible besides, for the error
     * @return a field that the model shows
     */
    static Field field(Model model, Argument argument, Collection<String> others) {
        return model.field(argument.name()).filter(field -> !field.hidden()).orElseThrow(() -> {
            List<String> known = new ArrayList<>(fields(model));
            known.addAll(others);
            return argument.position().unknown(argument.name(), known);
        });
    }

    /** The scalar field that a text in a list of names means. */
    static ScalarField scalar(Model model, Argument argument) {
        String name = argument.text();
        return model.field(name)
                .filter(field -> !field.hidden())
                .filter(ScalarField.class::isInstance)
                .map(ScalarField.class::cast)
                .orElseThrow(() -> argument.position().unknown(name, scalars(model)));
    }

    static List<String> fields(Model model) {
        return model.fields().stream()
                .filter(field -> !field.hidden())
                .map(Field::name)
                .toList();
    }

    static List<String> scalars(Model model) {
        return model.scalars().stream()
                .filter(field -> !field.hidden())
                .map(ScalarField::name)
                .toList();
    }

    static List<RelationField> relations(Model model) {
        return model.relations().stream().filter(field -> !field.hidden()).toList();
    }

    /** The names of the keys that calls can use; a view may have none. */
    static List<String> keys(Model model) {
        return model.keys().stream()
                .map(Key::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The same argument, read as one of another model. */
    static Argument of(Model model, Argument argument) {
        return new Argument(
                argument.name(), argument.value(), argument.position().of(model.name()));
    }
}
