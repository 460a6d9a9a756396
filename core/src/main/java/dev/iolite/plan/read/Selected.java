package dev.iolite.plan.read;

import dev.iolite.query.Selection;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import java.util.List;

/** Says which scalar fields a selection loads. */
public final class Selected {

    private Selected() {}

    /**
     * The fields a selection loads.
     *
     * @param model the model
     * @param selection what is read
     * @return the fields in the model's order; what the model hides or omits only when it is named
     */
    public static List<ScalarField> of(Model model, Selection selection) {
        if (selection == Selection.DEFAULT) {
            return model.shown();
        }
        List<String> named = selection.fields();
        if (named != null) {
            return model.scalars().stream()
                    .filter(field -> named.contains(field.name()))
                    .toList();
        }
        return model.scalars().stream()
                .filter(field -> model.isRead(field)
                        && !selection.omit().contains(field.name())
                        && (!field.omitted() || selection.unomit().contains(field.name())))
                .toList();
    }
}
