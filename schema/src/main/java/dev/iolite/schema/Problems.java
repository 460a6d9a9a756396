package dev.iolite.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong, so that all of it is reported in one run. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void at(DraftModel model, String message, String remedy) {
        add(model.declaration.position(), model.name(), "", message, remedy);
    }

    void at(DraftModel model, FieldDeclaration field, String message, String remedy) {
        add(field.position(), model.name(), field.name(), message, remedy);
    }

    void at(DraftRelation relation, String message, String remedy) {
        add(relation.position(), relation.model.name(), relation.name, message, remedy);
    }

    void add(@Nullable Object position, String model, String field, String message, String remedy) {
        Problem problem = new Problem(position, model, field, message, remedy);
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    List<Problem> all() {
        return found;
    }
}
