package dev.iolite.dynamic;

import dev.iolite.schema.Model;
import java.util.List;

/** What views cannot do. */
final class ViewRules {

    private ViewRules() {}

    static void requireTable(Model model) {
        if (model.definition().view()) {
            throw Position.of(model).invalid("A view cannot be written.", "Write the tables that it shows.");
        }
    }

    /** A view without a unique field has no order of its own by which a part could be cut. */
    static void requireOrder(Model model, Arguments given) {
        if (!model.definition().view() || !Names.keys(model).isEmpty()) {
            return;
        }
        List<String> cuts = given.present(List.of("take", "skip"));
        if (cuts.isEmpty()) {
            return;
        }
        Argument order = given.find("orderBy");
        if (order == null) {
            throw given.position()
                    .in("orderBy")
                    .missing(
                            "A value is required but not set. It is required because " + cuts.get(0) + " is given.",
                            "Say in which order the rows are cut.");
        }
        if (order.items().stream().allMatch(item -> item.object().isEmpty())) {
            throw order.position()
                    .refused("orderBy must not be empty where a view without a unique field is cut.", "Name a field.");
        }
    }
}
