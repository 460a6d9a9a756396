package dev.iolite.plan.write;

import dev.iolite.plan.Input;
import dev.iolite.query.Shape;
import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.Model;
import dev.iolite.sql.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the steps of a plan in one statement, for databases in which insert, update and delete can stand in WITH.
 *
 * <p>It does so only where the statement alone is as safe as the steps in a transaction: nothing but the first step can
 * miss its row, and then no other writes anything; all steps touch different rows, since none of them sees what another
 * has done; and each row that a later step needs is a single one.
 */
final class Fusion {

    /** The row of the call itself. */
    private static final Place OWN = Place.root("data");

    private final Set<Integer> single = new HashSet<>();
    private final Map<TableName, Place> changed = new HashMap<>();
    private final Set<TableName> inserted = new HashSet<>();
    /** Where rows are passed over whose key exists, it matters which come first. */
    private final Set<Table> ignoring = new HashSet<>();

    private Fusion() {}

    /** The steps as one, or as they were. */
    static List<Draft> fused(List<Draft> steps) {
        if (steps.size() < 2 || !new Fusion().fits(steps)) {
            return steps;
        }
        // a database does not let others read from a statement that returns nothing
        ((StatementDraft) steps.get(0)).placeRow();
        List<FusedRows.Member> members = new ArrayList<>();
        int answer = -1;
        for (int i = 0; i < steps.size(); i++) {
            StatementDraft step = (StatementDraft) steps.get(i);
            members.add(new FusedRows.Member(step.specification(), step.outputs()));
            answer = step.answers() ? i : answer;
        }
        StatementDraft answering = (StatementDraft) steps.get(answer);
        answering.placeAnswer();
        StatementDraft whole =
                answering.as(new FusedRows(members, answer), paths(steps), ((StatementDraft) steps.get(0)).check());
        for (Draft step : steps) {
            whole.rewording(((StatementDraft) step).rewordings());
        }
        return List.of(whole);
    }

    /** Where the call names the rows of each model; a model named in several places is left out. */
    private static Map<String, String> paths(List<Draft> steps) {
        Map<String, String> paths = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Draft step : steps) {
            StatementDraft statement = (StatementDraft) step;
            Model model = statement.specification().table().model();
            if (model != null
                    && statement.specification().writing()
                    && paths.put(model.name(), statement.path()) != null) {
                several.add(model.name());
            }
        }
        paths.keySet().removeAll(several);
        return paths;
    }

    private boolean fits(List<Draft> steps) {
        boolean answered = false;
        for (int i = 0; i < steps.size(); i++) {
            if (!(steps.get(i) instanceof StatementDraft step) || !fits(step, i == 0)) {
                return false;
            }
            answered |= step.answers();
        }
        return answered
                && new FusedKeys(steps.stream().map(StatementDraft.class::cast).toList()).alike();
    }

    private boolean fits(StatementDraft step, boolean first) {
        Specification specification = step.specification();
        boolean fits = step.plain(first)
                && (specification instanceof InsertRows insert ? fits(step, insert) : fitsExisting(step, first));
        if (fits && step.outputs().register() >= 0 && step.single()) {
            single.add(step.outputs().register());
        }
        return fits;
    }

    private boolean fits(StatementDraft step, InsertRows insert) {
        Place other = changed.get(insert.table().name());
        boolean again = !inserted.add(insert.table().name());
        if (again
                        && (countsKeys(insert)
                                || insert.duplicates() != null && insert.table().model() != null
                                || ignoring.contains(insert.table()))
                || other != null && !other.equals(step.group())
                || !insert.fromLists() && insert.rows().size() > 1
                || insert.columns().isEmpty()
                || insert.duplicates() != null && !insert.duplicates().changes().isEmpty()) {
            return false;
        }
        if (insert.duplicates() != null && insert.table().model() != null) {
            ignoring.add(insert.table());
        }
        boolean lists = false;
        for (int i = 0; i < insert.columns().size(); i++) {
            Object value = insert.rows().get(0)[i];
            if (value instanceof Input.Output output && single.contains(output.register())) {
                int column = i;
                if (!insert.rows().stream().allMatch(row -> value.equals(row[column]))) {
                    return false;
                }
            } else {
                lists |= !insert.shared(i);
                int column = i;
                if (insert.rows().stream().anyMatch(row -> row[column] instanceof Input.Output)) {
                    return false;
                }
            }
        }
        return lists || !insert.fromLists();
    }

    /**
     * The database runs the parts of one statement in any order, so rows that are numbered as they come would get their
     * numbers in another order than the one written.
     */
    private static boolean countsKeys(InsertRows insert) {
        return insert.table().model() != null
                && insert.table().model().scalars().stream()
                        .anyMatch(field -> field.defaultValue() instanceof DefaultValue.AutoIncrement);
    }

    /** Rows that are there may be changed by one step only, unless it is known that steps touch different ones. */
    private boolean fitsExisting(StatementDraft step, boolean first) {
        Specification specification = step.specification();
        if (holdsOutput(specification)) {
            return false;
        }
        TableName table = specification.table().name();
        if (first) {
            if (specification.writing()) {
                changed.put(table, OWN);
            }
            return !(specification instanceof DeleteRows);
        }
        Place group = step.group();
        return group != null
                && !inserted.contains(table)
                && group.equals(changed.computeIfAbsent(table, name -> group));
    }

    private static boolean holdsOutput(Specification specification) {
        Shape shape = new Shape();
        specification.describe(shape, Earlier.NONE);
        for (int i = 0; i < shape.argumentCount(); i++) {
            @Nullable Object argument = shape.arguments()[i];
            if (argument instanceof Input.Output
                    || argument instanceof List<?> list && list.stream().anyMatch(Input.Output.class::isInstance)) {
                return true;
            }
        }
        return false;
    }
}
