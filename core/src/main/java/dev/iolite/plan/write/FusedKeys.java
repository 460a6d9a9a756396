package dev.iolite.plan.write;

import dev.iolite.error.Code;
import dev.iolite.plan.Input;
import dev.iolite.schema.ForeignKey;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the foreign keys of several steps are refused alike in one statement, at whose end a database checks them all:
 * a key that is given as it stands must not find a row that a later step makes, nor be taken for another step's connect,
 * and no row may be pointed to by a key that it has had before.
 */
final class FusedKeys {

    private final List<StatementDraft> steps;

    FusedKeys(List<StatementDraft> steps) {
        this.steps = steps;
    }

    boolean alike() {
        return !moves(steps.get(0).specification()) && steps.stream().allMatch(this::alike);
    }

    /** Whether a row changes what others point to it by. */
    private static boolean moves(Specification first) {
        if (!(first instanceof UpdateRows update)) {
            return false;
        }
        Set<String> keys = new HashSet<>(update.model().id().fields());
        for (RelationField relation : update.model().relations()) {
            if (relation.link() instanceof Link.OwnedByChild owned) {
                keys.addAll(owned.references());
            }
        }
        return update.changes().stream()
                .anyMatch(change -> keys.contains(change.field().name()));
    }

    private boolean alike(StatementDraft step) {
        Model model = step.specification().table().model();
        return !(step.specification() instanceof InsertRows insert)
                || model == null
                || model.definition().foreignKeys().stream()
                        .filter(key -> given(model, insert, key) && !reworded(step, model, key))
                        .noneMatch(key -> others(step, model, key));
    }

    /** Whether a key is given as a value, rather than taken from another step's row. */
    private static boolean given(Model model, InsertRows insert, ForeignKey key) {
        for (ScalarField field : model.scalars(key.fields())) {
            int place = place(insert, field);
            if (place < 0) {
                return false;
            }
            for (@Nullable Object[] row : insert.rows()) {
                if (row[place] == null || row[place] instanceof Input.Output) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int place(InsertRows insert, ScalarField field) {
        for (int i = 0; i < insert.columns().size(); i++) {
            if (insert.columns().get(i).name().equals(field.column())) {
                return i;
            }
        }
        return -1;
    }

    private boolean others(StatementDraft step, Model model, ForeignKey key) {
        return steps.stream().filter(other -> other != step).anyMatch(other -> reworded(other, model, key))
                || steps.subList(steps.indexOf(step) + 1, steps.size()).stream()
                        .anyMatch(later -> later.specification() instanceof InsertRows insert
                                && insert.table().model() != null
                                && insert.table().model().name().equals(key.target()));
    }

    private static boolean reworded(StatementDraft step, Model model, ForeignKey key) {
        return step.rewordings().stream()
                .anyMatch(each -> each.code() == Code.P2003 && each.means(model.name(), key.fields()));
    }
}
