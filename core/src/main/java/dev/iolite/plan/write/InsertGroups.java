package dev.iolite.plan.write;

import dev.iolite.plan.WriteStep;
import dev.iolite.query.Condition;
import dev.iolite.schema.Key;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts new rows of one kind in one statement. */
final class InsertGroups {

    /** Longer lists of values are cut; a text of this length is planned quickly by every database. */
    private static final int MOST_VALUES = 5000;

    /** A database's arrays may hold 65,536 values at the most; beyond so many rows a further statement does not show. */
    private static final int MOST_IN_LISTS = 50_000;

    private final Planning planning;
    private final Model model;
    private final Set<String> needed;
    private final Duplicate duplicate;
    private final List<StatementDraft> statements = new ArrayList<>();

    /**
     * What happens with rows whose key exists.
     *
     * @param ignored whether they are left out, or changed
     * @param key the fields of the key meant; empty for any
     * @param changes what becomes of the existing row; empty to leave it alone
     * @param where which existing rows may change
     */
    record Duplicate(boolean ignored, List<String> key, List<Change> changes, Condition where) {
        Duplicate(boolean ignored, List<String> key) {
            this(ignored, key, List.of(), Condition.ALWAYS);
        }

        static final Duplicate FAIL = new Duplicate(false, List.of());
        static final Duplicate SKIP = new Duplicate(true, List.of());
    }

    /**
     * Rows of a model.
     *
     * @param needed the fields that later steps will ask for
     */
    InsertGroups(Planning planning, Model model, Set<String> needed, Duplicate duplicate) {
        this.planning = planning;
        this.model = model;
        this.needed = needed;
        this.duplicate = duplicate;
    }

    CreateRows.Made insert(List<RowDraft> drafts) {
        @Nullable RowRef[] made = new RowRef[drafts.size()];
        if (drafts.size() == 1) {
            made[0] = single(drafts.get(0));
        } else {
            groups(drafts, made);
        }
        List<RowRef> refs = new ArrayList<>(made.length);
        for (RowRef row : made) {
            refs.add(Objects.requireNonNull(row));
        }
        return new CreateRows.Made(drafts, refs, statements);
    }

    /** Rows that leave the same fields to the database belong together; all other fields can be given as null. */
    private void groups(List<RowDraft> drafts, @Nullable RowRef[] made) {
        List<ScalarField> filled =
                model.scalars().stream().filter(RowRef::filledByDatabase).toList();
        RowDraft first = drafts.get(0);
        if (drafts.stream().allMatch(draft -> leavesAlike(first, draft, filled))) {
            group(drafts, number -> number, made);
            return;
        }
        Map<BitSet, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            BitSet left = new BitSet();
            for (ScalarField field : filled) {
                left.set(field.index(), drafts.get(i).values()[field.index()] == RowRef.UNKNOWN);
            }
            groups.computeIfAbsent(left, bits -> new ArrayList<>()).add(i);
        }
        groups.values()
                .forEach(numbers -> group(numbers.stream().map(drafts::get).toList(), numbers::get, made));
    }

    private static boolean leavesAlike(RowDraft one, RowDraft other, List<ScalarField> fields) {
        for (ScalarField field : fields) {
            int index = field.index();
            if ((one.values()[index] == RowRef.UNKNOWN) != (other.values()[index] == RowRef.UNKNOWN)) {
                return false;
            }
        }
        return true;
    }

    private void group(List<RowDraft> drafts, IntUnaryOperator numbers, @Nullable RowRef[] made) {
        List<ScalarField> columns = columns(drafts);
        boolean lists = planning.capabilities().rowsFromLists()
                && columns.stream().anyMatch(field -> !field.list())
                && columns.stream().allMatch(field -> !field.list() || alike(field, drafts));
        Matching matching = Matching.of(planning, model, drafts, needed, lists);
        boolean clause = duplicate.ignored() && !planning.capabilities().onConflict();
        if (drafts.size() == 1
                || columns.isEmpty()
                || matching == null
                || clause && (!lists || overlap(drafts, columns))) {
            for (int i = 0; i < drafts.size(); i++) {
                made[numbers.applyAsInt(i)] = single(drafts.get(i));
            }
            return;
        }
        int size = chunk(planning, lists, columns.size());
        for (int start = 0; start < drafts.size(); start += size) {
            int end = Math.min(start + size, drafts.size());
            List<RowRef> refs = statement(columns, drafts.subList(start, end), lists, matching);
            for (int i = start; i < end; i++) {
                made[numbers.applyAsInt(i)] = refs.get(i - start);
            }
        }
    }

    private static boolean alike(ScalarField field, List<RowDraft> drafts) {
        Object first = drafts.get(0).values()[field.index()];
        return drafts.stream().allMatch(draft -> Objects.equals(first, draft.values()[field.index()]));
    }

    /**
     * The places of columns that have one value for all rows because it is their default. Values that are given are
     * not looked at, so that the statement does not depend on them.
     */
    private List<Integer> alike(List<ScalarField> columns, List<RowDraft> drafts) {
        List<Integer> lists = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        boolean keys = duplicate.ignored() && !planning.capabilities().onConflict();
        for (int i = 0; i < columns.size(); i++) {
            ScalarField field = columns.get(i);
            if (field.list()) {
                lists.add(i);
                all.add(i);
            } else if (!keys && drafts.stream().allMatch(draft -> draft.filled(field)) && alike(field, drafts)) {
                all.add(i);
            }
        }
        return all.size() < columns.size() ? all : lists;
    }

    /** How many rows one statement takes. */
    static int chunk(Planning planning, boolean lists, int columns) {
        int values = Math.max(1, Math.min(MOST_VALUES, planning.capabilities().maxParameters()) / columns);
        return Math.min(planning.batchSize(), lists ? MOST_IN_LISTS : values);
    }

    private List<ScalarField> columns(List<RowDraft> drafts) {
        List<ScalarField> columns = new ArrayList<>(model.scalars().size());
        for (ScalarField field : model.scalars()) {
            if (given(field, drafts)) {
                columns.add(field);
            }
        }
        return columns;
    }

    private static boolean given(ScalarField field, List<RowDraft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).values()[field.index()] != RowRef.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    private List<RowRef> statement(List<ScalarField> columns, List<RowDraft> drafts, boolean lists, Matching matching) {
        InsertRows.@Nullable Duplicates duplicates = null;
        List<RowDraft> sent = drafts;
        if (duplicate.ignored() && planning.capabilities().onConflict()) {
            duplicates = InsertRows.Duplicates.ignored(columnNames(duplicate.key()));
        } else if (duplicate.ignored()) {
            List<List<Integer>> keys = keysGiven(columns);
            duplicates =
                    keys.isEmpty() ? null : new InsertRows.Duplicates(List.of(), List.of(), Condition.ALWAYS, keys);
            sent = distinct(drafts, columns, keys);
        }
        List<@Nullable Object[]> values =
                sent.stream().map(draft -> values(columns, draft)).toList();
        StatementDraft statement = planning.add(new StatementDraft(
                        listPlace(drafts),
                        new InsertRows(
                                Table.of(model),
                                tableColumns(columns),
                                values,
                                lists,
                                lists ? alike(columns, drafts) : List.of(),
                                duplicates))
                .rewording(CreateRows.rewordings(drafts)));
        if (duplicates != null && !duplicates.anti().isEmpty()) {
            statement.onDuplicate(WriteStep.OnDuplicate.REPEAT);
        }
        statements.add(statement);
        Outputs outputs = planning.outputs(drafts.size());
        statement.giving(outputs, drafts.size(), matching.by(), matching.keys(drafts));
        List<RowRef> refs = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            refs.add(RowRef.made(model, drafts.get(i).values(), outputs, i));
        }
        return refs;
    }

    private static String listPlace(List<RowDraft> drafts) {
        Place first = drafts.get(0).place();
        return first.at(-1).toString();
    }

    /** The keys whose fields are all given, as places among the columns. */
    private List<List<Integer>> keysGiven(List<ScalarField> columns) {
        List<List<Integer>> keys = new ArrayList<>();
        for (Key key : model.keys()) {
            List<Integer> places =
                    model.scalars(key.fields()).stream().map(columns::indexOf).toList();
            if (!places.contains(-1)) {
                keys.add(places);
            }
        }
        return keys;
    }

    /** Without the rows that share all keys with one before them: the database sees them all at once. */
    private static List<RowDraft> distinct(List<RowDraft> drafts, List<ScalarField> columns, List<List<Integer>> keys) {
        Set<List<List<@Nullable Object>>> seen = new HashSet<>();
        return drafts.stream()
                .filter(draft -> {
                    List<List<@Nullable Object>> all = keys.stream()
                            .map(key -> values(draft, columns, key))
                            .toList();
                    return all.stream().allMatch(key -> key.contains(null)) || seen.add(all);
                })
                .toList();
    }

    private static List<@Nullable Object> values(RowDraft draft, List<ScalarField> columns, List<Integer> key) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int place : key) {
            Object value = draft.values()[columns.get(place).index()];
            values.add(value == RowRef.UNKNOWN ? null : value);
        }
        return values;
    }

    /** Whether rows share one key but not all: a row is passed over only if the one before it was not. */
    private boolean overlap(List<RowDraft> drafts, List<ScalarField> columns) {
        List<List<Integer>> keys = keysGiven(columns);
        List<RowDraft> distinct = distinct(drafts, columns, keys);
        for (List<Integer> key : keys) {
            Set<List<@Nullable Object>> seen = new HashSet<>();
            for (RowDraft draft : distinct) {
                List<@Nullable Object> values = values(draft, columns, key);
                if (!values.contains(null) && !seen.add(values)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<String> columnNames(List<String> fields) {
        return model.scalars(fields).stream().map(ScalarField::column).toList();
    }

    private List<Table.Column> tableColumns(List<ScalarField> fields) {
        return planning.columns(model, fields);
    }

    private static @Nullable Object[] values(List<ScalarField> columns, RowDraft draft) {
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = draft.values()[columns.get(i).index()];
            values[i] = value == RowRef.UNKNOWN ? null : value;
        }
        return values;
    }

    private RowRef single(RowDraft draft) {
        List<ScalarField> columns = columns(List.of(draft));
        InsertRows.@Nullable Duplicates duplicates =
                duplicate.ignored() && planning.capabilities().onConflict()
                        ? new InsertRows.Duplicates(
                                columnNames(duplicate.key()), duplicate.changes(), duplicate.where(), List.of())
                        : null;
        StatementDraft statement = planning.add(new StatementDraft(
                        draft.place().toString(),
                        new InsertRows(
                                Table.of(model),
                                tableColumns(columns),
                                List.<@Nullable Object[]>of(values(columns, draft)),
                                false,
                                List.of(),
                                duplicates))
                .rewording(draft.rewordings()));
        if (duplicate.ignored() && duplicates == null && duplicate.key().isEmpty()) {
            statement.onDuplicate(WriteStep.OnDuplicate.SKIP);
        }
        statements.add(statement);
        Outputs outputs = planning.outputs(1);
        statement.giving(outputs);
        return RowRef.made(model, draft.values(), outputs, 0);
    }
}
