package dev.iolite.plan.write;

import dev.iolite.error.Code;
import dev.iolite.plan.Input;
import dev.iolite.plan.Rewording;
import dev.iolite.plan.WriteStep;
import dev.iolite.query.Condition;
import dev.iolite.query.Data;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a link table; a link that is there stays, with the scalars newly given. */
final class InsertLinks {

    private final TieByTable tie;
    private final Link.ThroughTable link;
    private final Planning planning;

    InsertLinks(TieByTable tie, Link.ThroughTable link) {
        this.tie = tie;
        this.link = link;
        this.planning = tie.planning();
    }

    void insert(Parent parent, List<Tie.Tied> children) {
        insert(children.stream().map(child -> new Pair(parent.written(), child)).toList());
    }

    /**
     * A parent and a child.
     *
     * @param parent the parent
     * @param child the child
     */
    record Pair(RowRef parent, Tie.Tied child) {}

    void insert(List<Pair> pairs) {
        boolean fresh = pairs.stream().allMatch(pair -> pair.child().fresh());
        Place place = pairs.get(0).child().place();
        if (link.model() == null) {
            pairs.forEach(pair ->
                    tie.requireNoLinkData(pair.child().link(), pair.child().place()));
            plain(pairs, fresh, place);
            return;
        }
        Model model = planning.schema().model(link.model());
        if (fresh) {
            new CreateRows(planning, model).create(rows(model, pairs), List.of());
        } else if (pairs.stream().allMatch(pair -> isEmpty(pair.child().link()))) {
            unlessThere(model, pairs, place);
        } else {
            pairs.forEach(pair -> put(model, pair));
        }
    }

    private static boolean isEmpty(@Nullable Data data) {
        return data == null || data.equals(Data.EMPTY);
    }

    private List<RowData> rows(Model model, List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> new RowData(
                        pair.child().link() == null ? Data.EMPTY : pair.child().link(),
                        keys(model, pair),
                        pair.child().place().inner("link")))
                .toList();
    }

    /** The fields of the link model that make the pair, with their values. */
    private Map<String, @Nullable Object> keys(Model model, Pair pair) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        link.parent()
                .forEach(column ->
                        keys.put(field(model, column).name(), pair.parent().value(column.references())));
        link.child()
                .forEach(column ->
                        keys.put(field(model, column).name(), pair.child().row().value(column.references())));
        return keys;
    }

    private static ScalarField field(Model model, Link.LinkColumn column) {
        return model.scalars().stream()
                .filter(field -> field.column().equals(column.column()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No field of " + model + " lies in " + column.column()));
    }

    private void plain(List<Pair> pairs, boolean fresh, Place place) {
        List<Table.Column> columns = new ArrayList<>();
        columns.addAll(Table.Column.of(planning.schema(), tie.parentModel(), link.parent()));
        columns.addAll(Table.Column.of(planning.schema(), tie.child(), link.child()));
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Pair pair : pairs) {
            List<@Nullable Object> row = new ArrayList<>(pair.parent().values(tie.parentFields()));
            row.addAll(pair.child().row().values(tie.childFields()));
            rows.add(row.toArray());
        }
        send(Table.of(link), columns, rows, parentColumns(pairs), fresh, mayRepeat(pairs), place, List.of());
    }

    private void unlessThere(Model model, List<Pair> pairs, Place place) {
        List<RowDraft> drafts = new CreateRows(planning, model).gather(rows(model, pairs));
        List<ScalarField> fields = model.scalars().stream()
                .filter(field -> drafts.stream().anyMatch(draft -> draft.values()[field.index()] != RowRef.UNKNOWN))
                .toList();
        List<String> key = List.copyOf(keys(model, pairs.get(0)).keySet());
        List<@Nullable Object[]> rows = drafts.stream()
                .map(draft -> fields.stream()
                        .map(field -> draft.values()[field.index()])
                        .toArray())
                .toList();
        send(
                Table.of(model),
                Table.Column.of(planning.schema(), fields),
                rows,
                List.of(),
                false,
                mayRepeat(pairs),
                place,
                model.scalars(key));
    }

    /** Inserts links that may be there: with the conflict clause, else only those that are not there. */
    private void send(
            Table table,
            List<Table.Column> columns,
            List<@Nullable Object[]> rows,
            List<Integer> alike,
            boolean fresh,
            boolean mayRepeat,
            Place place,
            List<ScalarField> key) {
        List<String> names = key.isEmpty()
                ? columns.stream().map(Table.Column::name).toList()
                : key.stream().map(ScalarField::column).toList();
        boolean clause = planning.capabilities().onConflict() && (table.model() == null || isKey(table.model(), key));
        InsertRows.@Nullable Duplicates duplicates = fresh
                ? null
                : clause
                        ? InsertRows.Duplicates.ignored(names)
                        : new InsertRows.Duplicates(
                                List.of(), List.of(), Condition.ALWAYS, List.of(places(columns, names)));
        List<@Nullable Object[]> sent = fresh ? rows : distinct(rows, places(columns, names));
        boolean lists = duplicates != null && !clause
                || planning.capabilities().rowsFromLists()
                        && sent.size() > 1
                        && columns.stream().noneMatch(column -> column.type().list());
        List<Integer> shared = lists && clause(duplicates) ? alike : List.of();
        int size = mayRepeat && !clause(duplicates) && lookedUp(sent)
                ? 1
                : InsertGroups.chunk(planning, lists, columns.size());
        for (int start = 0; start < sent.size(); start += size) {
            List<@Nullable Object[]> some = sent.subList(start, Math.min(start + size, sent.size()));
            planning.add(new StatementDraft(
                            place.at(-1).toString(), new InsertRows(table, columns, some, lists, shared, duplicates)))
                    .onDuplicate(
                            duplicates != null && !clause ? WriteStep.OnDuplicate.REPEAT : WriteStep.OnDuplicate.FAIL)
                    .rewording(List.of(missing(table, place)));
        }
    }

    private Rewording missing(Table table, Place place) {
        return new Rewording(
                Code.P2003,
                link.model(),
                childKeys(table),
                Refusals.inlineNotFound(tie.relation(), tie.child(), place),
                true);
    }

    /** Whether no rows are looked for by the values that are sent. */
    private static boolean clause(InsertRows.@Nullable Duplicates duplicates) {
        return duplicates == null || duplicates.anti().isEmpty();
    }

    private static boolean lookedUp(List<@Nullable Object[]> rows) {
        return rows.stream().flatMap(Arrays::stream).anyMatch(Input.Output.class::isInstance);
    }

    /** Whether links of different rows may turn out to be one, because the rows do. */
    private static boolean mayRepeat(List<Pair> pairs) {
        return pairs.size() > 1
                && !(ofOneParent(pairs)
                        && RowRef.differ(
                                pairs.stream().map(pair -> pair.child().row()).toList()));
    }

    /** The places of the parent's key where all links are those of one parent. */
    private List<Integer> parentColumns(List<Pair> pairs) {
        return ofOneParent(pairs)
                ? IntStream.range(0, tie.parentFields().size()).boxed().toList()
                : List.of();
    }

    private static boolean ofOneParent(List<Pair> pairs) {
        RowRef parent = pairs.get(0).parent();
        return pairs.stream().allMatch(pair -> pair.parent() == parent);
    }

    private List<String> childKeys(Table table) {
        Model model = table.model();
        return model == null
                ? List.of()
                : link.child().stream()
                        .map(column -> field(model, column).name())
                        .toList();
    }

    private static boolean isKey(Model model, List<ScalarField> fields) {
        Set<String> names = new LinkedHashSet<>();
        fields.forEach(field -> names.add(field.name()));
        return model.keys().stream().anyMatch(key -> Set.copyOf(key.fields()).equals(names));
    }

    private static List<Integer> places(List<Table.Column> columns, Collection<String> names) {
        return IntStream.range(0, columns.size())
                .filter(place -> names.contains(columns.get(place).name()))
                .boxed()
                .toList();
    }

    private static List<@Nullable Object[]> distinct(List<@Nullable Object[]> rows, List<Integer> key) {
        Map<List<@Nullable Object>, @Nullable Object[]> distinct = new LinkedHashMap<>();
        for (@Nullable Object[] row : rows) {
            List<@Nullable Object> values = new ArrayList<>();
            key.forEach(place -> values.add(row[place]));
            distinct.putIfAbsent(values, row);
        }
        return List.copyOf(distinct.values());
    }

    /** One link with scalars: they are set whether the link is there or not. */
    private void put(Model model, Pair pair) {
        Map<String, @Nullable Object> keys = keys(model, pair);
        Data given = pair.child().link() == null ? Data.EMPTY : pair.child().link();
        Place place = pair.child().place().inner("link");
        Condition there = TieByChild.equal(List.copyOf(keys.keySet()), new ArrayList<>(keys.values()));
        FindOrMake choice = new FindOrMake(planning, model, place, true);
        UpdateRow update = new UpdateRow(planning, model, given, place);
        choice.find(() -> update.gather().write(Where.of(there), null, null, planning.outputs(1)));
        choice.plan(new RowData(given, keys, place), List.copyOf(keys.keySet()), keys, List.of());
    }
}
