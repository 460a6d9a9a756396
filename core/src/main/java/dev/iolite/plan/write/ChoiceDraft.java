package dev.iolite.plan.write;

import dev.iolite.error.Failure;
import dev.iolite.plan.WriteStep;
import dev.iolite.schema.ForeignKey;
import dev.iolite.sql.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A choice while the plan is made.
 *
 * @param find steps of which the last finds the row
 * @param found steps that follow when it was found
 * @param make steps of which the last makes the row
 * @param made steps that follow when it was made
 * @param key the fields whose duplicate means that another writer was faster
 * @param undo whether {@code make} must be undone then
 * @param exists what is reported when the row can be neither found nor made
 */
record ChoiceDraft(
        List<Draft> find,
        List<Draft> found,
        List<Draft> make,
        List<Draft> made,
        List<String> key,
        boolean undo,
        Failure exists)
        implements Draft {

    @Override
    public int writes() {
        return Math.max(writes(find) + writes(found), writes(make) + writes(made));
    }

    @Override
    public boolean goesOn() {
        return goesOn(both(find, found)) || goesOn(both(make, made));
    }

    private static List<Draft> both(List<Draft> first, List<Draft> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Whether a step follows one that writes: it may fail, even where it only looks for a row. */
    static boolean goesOn(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.goesOn() || i < drafts.size() - 1 && draft.writes() > 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean touches(TableName table) {
        return Stream.of(find, found, make, made).flatMap(List::stream).anyMatch(draft -> draft.touches(table));
    }

    @Override
    public boolean follows(ForeignKey key) {
        return Stream.of(find, found, make, made).flatMap(List::stream).anyMatch(draft -> draft.follows(key));
    }

    static int writes(List<Draft> drafts) {
        int writes = 0;
        for (int i = 0; i < drafts.size(); i++) {
            writes += drafts.get(i).writes();
        }
        return writes;
    }

    @Override
    public WriteStep finish(WriteStatements statements, Filtering filtering) {
        // what follows asks for columns of what goes before, so the steps are finished after all are known
        return new WriteStep.Choose(
                finish(find, statements, filtering),
                finish(found, statements, filtering),
                finish(make, statements, filtering),
                finish(made, statements, filtering),
                key,
                undo,
                exists);
    }

    static List<WriteStep> finish(List<Draft> drafts, WriteStatements statements, Filtering filtering) {
        List<WriteStep> steps = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            steps.add(drafts.get(i).finish(statements, filtering));
        }
        return steps;
    }
}
