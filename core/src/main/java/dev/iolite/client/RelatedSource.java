package dev.iolite.client;

import dev.iolite.dsl.ListRelation;
import dev.iolite.error.CallTree;
import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.NotSupportedException;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.model.Instance;
import dev.iolite.query.AggregateTerm;
import dev.iolite.query.Comparison;
import dev.iolite.query.Condition;
import dev.iolite.query.Data;
import dev.iolite.query.LoadStrategy;
import dev.iolite.query.Mutation;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.NestedWrite;
import dev.iolite.query.Operand;
import dev.iolite.query.Quantifier;
import dev.iolite.query.Read;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Selection;
import dev.iolite.query.UniqueWhere;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one parent's relation: reads go through the parent, so that an unknown one is noticed. */
class RelatedSource<T> implements RowSource<T> {

    private final Iolite iolite;
    private final ListRelation<?, T> relation;
    private final UniqueWhere parent;
    private final TableSource<T> table;

    RelatedSource(Iolite iolite, ListRelation<?, T> relation, UniqueWhere parent) {
        this.iolite = iolite;
        this.relation = relation;
        this.parent = parent;
        this.table = new TableSource<>(iolite, relation.target());
    }

    final Iolite iolite() {
        return iolite;
    }

    final UniqueWhere parent() {
        return parent;
    }

    final Model parentModel() {
        return iolite.schema().model(relation.model());
    }

    final RelationField field() {
        return parentModel().relation(relation.name());
    }

    @Override
    public final String model() {
        return relation.target();
    }

    @Override
    public final FilterSwitch filters() {
        return iolite.filters();
    }

    @Override
    public List<T> rows(ReadArguments arguments, Selection selection, @Nullable LoadStrategy strategy) {
        Selection.Include rows = new Selection.Include(relation.name(), arguments, selection);
        Selection all = new Selection(parentModel().id().fields(), List.of(), List.of(), List.of(rows), List.of());
        Read.FindUnique read = new Read.FindUnique(
                relation.model(),
                parent,
                all,
                strategy == null ? iolite.readLimits().strategy() : strategy);
        iolite.readLimits().check(iolite.engine(), read, ReadArguments.ALL, all);
        Object found = iolite.engine().findUnique(read, iolite.readers());
        if (found == null) {
            throw unknownParent();
        }
        return children(found);
    }

    @Override
    public final List<T> first(ReadArguments arguments, Selection selection, @Nullable LoadStrategy strategy) {
        return rows(arguments, selection, strategy);
    }

    @SuppressWarnings("unchecked") // the relation's own reader made them
    private List<T> children(Object found) {
        Object rows = Instance.of(found).get(relation.name());
        return rows == null ? List.of() : (List<T>) rows;
    }

    @Override
    public final @Nullable T row(UniqueWhere where, Selection selection, @Nullable LoadStrategy strategy) {
        List<T> rows = rows(ReadArguments.where(where.condition()), selection, strategy);
        return rows.isEmpty() ? null : rows.get(0);
    }

    @Override
    public final long count(ReadArguments arguments) {
        requireParent();
        return table.count(narrowed(arguments));
    }

    @Override
    public final boolean exists(Condition condition) {
        requireParent();
        return table.exists(narrowed(condition));
    }

    @Override
    public final List<@Nullable Object> aggregate(ReadArguments arguments, List<AggregateTerm> terms) {
        requireParent();
        return table.aggregate(narrowed(arguments), terms);
    }

    @Override
    public final List<List<@Nullable Object>> groupBy(Read.GroupBy read) {
        requireParent();
        return table.groupBy(new Read.GroupBy(
                read.model(),
                read.by(),
                narrowed(read.where()),
                read.having(),
                read.orderBy(),
                read.page(),
                read.terms()));
    }

    /** A condition on the target that holds for this parent's rows only. */
    final Condition narrowed(Condition condition) {
        return Condition.and(ofParent(), condition);
    }

    private Condition ofParent() {
        if (field().link() instanceof Link.OwnedByChild owned && isKey(parent, owned.references())) {
            return keyed(owned.keys(), owned.references());
        }
        RelationField opposite = iolite.schema().model(model()).relation(opposite());
        return opposite.many()
                ? new Condition.ToMany(opposite.name(), Quantifier.SOME, parent.condition(), null)
                : new Condition.ToOne(opposite.name(), parent.condition(), false);
    }

    /** Whether the parent is given by just these fields, so that the rows that point to it can be found without it. */
    static boolean isKey(UniqueWhere parent, List<String> references) {
        return parent.rest().equals(Condition.ALWAYS)
                && parent.fields().size() == references.size()
                && parent.fields().containsAll(references);
    }

    /** That fields which point to the parent hold its key. */
    final Condition keyed(List<String> keys, List<String> references) {
        Condition[] members = new Condition[keys.size()];
        for (int i = 0; i < members.length; i++) {
            Operand value = parent.values().get(parent.fields().indexOf(references.get(i)));
            members[i] = new Condition.Compare(keys.get(i), Comparison.EQ, value, false);
        }
        return Condition.and(members);
    }

    /** A row that was just tied to the parent. */
    @Nullable
    T tiedRow(UniqueWhere where) {
        return table.row(where, Selection.DEFAULT, null);
    }

    final UniqueWhere narrowed(UniqueWhere where) {
        return new UniqueWhere(where.fields(), where.values(), narrowed(where.rest()));
    }

    private ReadArguments narrowed(ReadArguments arguments) {
        return new ReadArguments(
                narrowed(arguments.where()),
                arguments.orderBy(),
                arguments.cursor(),
                arguments.page(),
                arguments.distinct());
    }

    /** Carries out an operation on the relation as an update of the parent, which must exist. */
    final void write(NestedOperation operation) {
        iolite.engine().writeOne(writing(operation), iolite.readers());
    }

    private Mutation writing(NestedOperation operation) {
        Data data = new Data(List.of(), List.of(new NestedWrite(relation.name(), operation)));
        Selection id = new Selection(parentModel().id().fields(), List.of(), List.of(), List.of(), List.of());
        return new Mutation.Update(relation.model(), parent, data, id);
    }

    /** Refuses what the caller wrote before anything is looked for. */
    final void checkWrite(NestedOperation operation) {
        iolite.engine().check(writing(operation));
    }

    /** Refuses what the caller wrote, and values that a row must not have, before anything is looked for. */
    final void check(Mutation mutation) {
        checkParent();
        iolite.engine().check(mutation);
        try {
            iolite.checks().check(mutation);
        } catch (InvalidInputException e) {
            iolite.engine().explain(e, QueryTree.of(mutation));
            throw e;
        }
    }

    final void checkParent() {
        iolite.engine().check(new Read.FindUnique(relation.model(), parent, Selection.DEFAULT, LoadStrategy.QUERY));
    }

    /** The data of a new row of the target that is tied to the parent. */
    final Data tied(Data row, @Nullable Data link) {
        List<NestedWrite> nested = new ArrayList<>(row.nested());
        nested.add(new NestedWrite(
                opposite(), new NestedOperation.Connect(List.of(new NestedOperation.Target(parent, link)))));
        return new Data(row.assignments(), nested);
    }

    /** Makes rows of scalars and ties them to the parent, which must exist. */
    final long createMany(List<Data> rows, boolean skipDuplicates) {
        if (!(field().link() instanceof Link.OwnedByChild owned)) {
            return createLinked(rows, skipDuplicates);
        }
        List<Data.Assignment> keys = keys(owned);
        List<Data> tied = rows.stream().map(row -> withKeys(row, keys)).toList();
        return tied.isEmpty()
                ? 0
                : iolite.engine().writeMany(new Mutation.CreateMany(model(), tied, skipDuplicates, null));
    }

    private static Data withKeys(Data row, List<Data.Assignment> keys) {
        List<Data.Assignment> all = new ArrayList<>(row.assignments());
        all.addAll(keys);
        return new Data(all, row.nested());
    }

    /** The key that ties a row to the parent. */
    private List<Data.Assignment> keys(Link.OwnedByChild owned) {
        Selection references = new Selection(owned.references(), List.of(), List.of(), List.of(), List.of());
        Object found = iolite.engine()
                .findUnique(
                        new Read.FindUnique(relation.model(), parent, references, LoadStrategy.QUERY),
                        iolite.readers());
        if (found == null) {
            throw unknownParent();
        }
        Instance row = Instance.of(found);
        List<Data.Assignment> keys = new ArrayList<>();
        Model child = iolite.schema().model(model());
        for (int i = 0; i < owned.keys().size(); i++) {
            if (child.scalar(owned.keys().get(i)).tenant() && iolite.worksForTenant()) {
                continue;
            }
            Object value = row.get(owned.references().get(i));
            keys.add(new Data.Assignment(owned.keys().get(i), new Data.Change.Set(value)));
        }
        return keys;
    }

    private long createLinked(List<Data> rows, boolean skipDuplicates) {
        requireParent();
        if (rows.isEmpty()) {
            return 0;
        }
        List<String> id = iolite.schema().model(model()).id().fields();
        Selection key = new Selection(id, List.of(), List.of(), List.of(), List.of());
        List<T> made = iolite.engine()
                .writeManyAndReturn(new Mutation.CreateMany(model(), rows, skipDuplicates, key), iolite.readers());
        if (!made.isEmpty()) {
            write(new NestedOperation.Connect(made.stream()
                    .map(row -> new NestedOperation.Target(keyOf(Instance.of(row), id), null))
                    .toList()));
        }
        return made.size();
    }

    private static UniqueWhere keyOf(Instance row, List<String> id) {
        List<Operand> values = new ArrayList<>();
        id.forEach(field -> values.add(new Operand.Value(row.required(field))));
        return new UniqueWhere(id, values, Condition.ALWAYS);
    }

    final void requireParent() {
        if (!iolite.engine().exists(new Read.Exists(relation.model(), parent.condition()))) {
            throw unknownParent();
        }
    }

    private RuntimeException unknownParent() {
        return missing(relation.model(), parent);
    }

    final RuntimeException missing(UniqueWhere row) {
        return missing(model(), row);
    }

    private RuntimeException missing(String model, UniqueWhere row) {
        RecordNotFoundException error = NotFound.exception(model);
        Read.FindUnique read = new Read.FindUnique(model, row, Selection.DEFAULT, LoadStrategy.QUERY);
        iolite.engine()
                .explain(
                        error,
                        CallTree.of(
                                model + ".findUniqueOrThrow", QueryTree.of(read).children()));
        return error;
    }

    private String opposite() {
        String opposite = field().opposite();
        if (opposite == null) {
            throw new NotSupportedException(
                    Failure.of(Code.P2026, relation.model(), "The relation " + relation + " has no other side.")
                            .remedy("Declare the relation in " + model() + " too."));
        }
        return opposite;
    }
}
