package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.settings.InvalidSettingException;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;

/** Finds the models and fields that settings name; in any case, because environment variables lose it. */
final class SettingModels {

    private SettingModels() {}

    static Model model(String property, String name, Schema schema) {
        return schema.models().stream()
                .filter(model -> model.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> InvalidSettingException.unknown(
                        property,
                        "model",
                        name,
                        schema.models().stream().map(Model::name).toList()));
    }

    static ScalarField field(String property, String name, Model model) {
        return model.scalars().stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> InvalidSettingException.unknown(
                        property + "." + model.name(),
                        "field",
                        name,
                        model.scalars().stream()
                                .filter(field -> !field.hidden())
                                .map(ScalarField::name)
                                .toList()));
    }
}
