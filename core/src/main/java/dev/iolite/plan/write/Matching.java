package dev.iolite.plan.write;

import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.Key;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the rows that a statement for many returns are matched to those sent: by a key that was known before, or by
 * counted keys where the database hands them out in order. Never by their place in the answer.
 *
 * @param by the fields by which they are matched
 * @param counted whether they are counted keys
 */
record Matching(List<ScalarField> by, boolean counted) {

    /** The way for some rows; null when there is none and each row needs its own statement. */
    static @Nullable Matching of(
            Planning planning, Model model, List<RowDraft> drafts, Set<String> needed, boolean lists) {
        boolean known = needed.stream()
                .map(model::scalar)
                .allMatch(field -> drafts.stream().allMatch(draft -> draft.values()[field.index()] != RowRef.UNKNOWN));
        if (known) {
            return new Matching(List.of(), false);
        }
        for (Key key : model.keys()) {
            List<ScalarField> fields = model.scalars(key.fields());
            if (fields.stream().allMatch(field -> exact(field.type()) && given(field, drafts))) {
                return new Matching(fields, false);
            }
        }
        List<ScalarField> id = model.scalars(model.id().fields());
        boolean counted = id.size() == 1
                && id.get(0).defaultValue() instanceof DefaultValue.AutoIncrement
                && drafts.get(0).values()[id.get(0).index()] == RowRef.UNKNOWN;
        return counted && lists && planning.capabilities().orderedKeys() ? new Matching(id, true) : null;
    }

    /** Whether a value of this type comes back from every database exactly as it was sent. */
    private static boolean exact(ScalarType type) {
        return switch (type) {
            case STRING, UUID, SHORT, INT, LONG, ENUM -> true;
            default -> false;
        };
    }

    private static boolean given(ScalarField field, List<RowDraft> drafts) {
        return drafts.stream().allMatch(draft -> {
            Object value = draft.values()[field.index()];
            return value != null && value != RowRef.UNKNOWN;
        });
    }

    /** For each row the values by which it is known; empty for counted keys. */
    List<List<? extends @Nullable Object>> keys(List<RowDraft> drafts) {
        List<List<? extends @Nullable Object>> keys = new ArrayList<>();
        if (!counted && !by.isEmpty()) {
            for (RowDraft draft : drafts) {
                List<@Nullable Object> key = new ArrayList<>();
                by.forEach(field -> key.add(draft.values()[field.index()]));
                keys.add(key);
            }
        }
        return keys;
    }
}
