package dev.iolite.client;

import dev.iolite.dsl.AggregateQuery;
import dev.iolite.dsl.Aggregates;
import dev.iolite.dsl.CountQuery;
import dev.iolite.dsl.First;
import dev.iolite.dsl.FirstQuery;
import dev.iolite.dsl.Group;
import dev.iolite.dsl.GroupProjection;
import dev.iolite.dsl.GroupProjectionType;
import dev.iolite.dsl.GroupQuery;
import dev.iolite.dsl.Many;
import dev.iolite.dsl.ManyQuery;
import dev.iolite.dsl.NotFoundRule;
import dev.iolite.dsl.Projection;
import dev.iolite.dsl.ProjectionType;
import dev.iolite.dsl.ResultErrors;
import dev.iolite.dsl.Unique;
import dev.iolite.dsl.UniqueQuery;
import dev.iolite.dsl.UniqueWhere;
import dev.iolite.dsl.Where;
import dev.iolite.error.CallTree;
import dev.iolite.query.Condition;
import dev.iolite.query.LoadStrategy;
import dev.iolite.query.Read;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Selection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The typed reads of one model: of all its rows in a repository, of one parent's rows in a relation.
 *
 * @param <M> the model
 */
public abstract class ModelReads<M> {

    private final RowSource<M> source;
    private final NotFound notFound;

    ModelReads(RowSource<M> source, Iolite iolite) {
        this.source = source;
        this.notFound = new NotFound(iolite.notFoundPolicy(), source.model(), iolite.engine());
    }

    /**
     * One row by its key: {@code users.findUnique(USER.email.eq("alice@prisma.io"))}, in SQL {@code select .. from "user" where email = ?}.
     *
     * @param where a key, and perhaps more
     * @return the row; empty when there is none
     * @throws dev.iolite.error.RecordNotFoundException when there is none and a setting rejects that
     */
    public Optional<M> findUnique(UniqueWhere<M> where) {
        M row = source.row(UniqueWhere.given(source.model(), where), Selection.DEFAULT, null);
        return notFound.orEmpty(
                row, NotFoundRule.UNSAID, NotFoundPolicy.Operation.FIND_UNIQUE, () -> call(where, Selection.DEFAULT));
    }

    /**
     * One row by its key, and what is read of it: {@code users.findUnique(USER.id.eq(42), q -> q.include(USER.posts))}.
     * In SQL {@code select .. from "user" where id = ?} and one {@code select} for each relation that is included.
     *
     * @param where a key, and perhaps more
     * @param piece what is read
     * @return the row; empty when there is none
     * @throws dev.iolite.error.RecordNotFoundException when there is none and a setting rejects that
     */
    public Optional<M> findUnique(UniqueWhere<M> where, Unique<M> piece) {
        return found(uniqueRow(where, piece, null, row -> row));
    }

    /**
     * One row by its key as a projection: {@code users.findUnique(UserCard.class, USER.id.eq(1))}.
     * In SQL only the columns of the record's components.
     *
     * @param record the projection
     * @param where a key, and perhaps more
     * @param <P> the projection
     * @return the record; empty when there is none
     * @throws dev.iolite.error.RecordNotFoundException when there is none and a setting rejects that
     */
    public <P extends Projection<M>> Optional<P> findUnique(Class<P> record, UniqueWhere<M> where) {
        return findUnique(record, where, row -> {});
    }

    /**
     * One row by its key as a projection, with its relations tuned.
     * {@code users.findUnique(UserCard.class, USER.id.eq(1), q -> q.select(USER.posts, p -> p.take(5)))}, in SQL only
     * the columns of the record's components.
     *
     * @param record the projection
     * @param where a key, and perhaps more
     * @param piece {@code select(relation, ..)} tunes a relation that the record has
     * @param <P> the projection
     * @return the record; empty when there is none
     * @throws dev.iolite.error.RecordNotFoundException when there is none and a setting rejects that
     */
    public <P extends Projection<M>> Optional<P> findUnique(Class<P> record, UniqueWhere<M> where, Unique<M> piece) {
        ProjectionType<M, P> type = RecordRegistry.projection(record);
        return found(uniqueRow(where, piece, type.selection(), type::of));
    }

    /**
     * One row by its key: {@code users.findUniqueOrThrow(USER.email.eq("alice@prisma.io"))}, in SQL {@code select .. from "user" where email = ?}.
     *
     * @param where a key, and perhaps more
     * @return the row
     * @throws dev.iolite.error.RecordNotFoundException when there is none: {@code No User found}
     */
    public M findUniqueOrThrow(UniqueWhere<M> where) {
        return notFound.orThrow(
                source.row(UniqueWhere.given(source.model(), where), Selection.DEFAULT, null),
                NotFoundRule.UNSAID,
                NotFoundPolicy.Operation.FIND_UNIQUE,
                () -> call(where, Selection.DEFAULT));
    }

    /**
     * One row by its key, and what is read of it: {@code users.findUniqueOrThrow(USER.id.eq(42), q -> q.include(USER.posts))}.
     * In SQL {@code select .. from "user" where id = ?} and one {@code select} for each relation that is included.
     *
     * @param where a key, and perhaps more
     * @param piece what is read
     * @return the row
     * @throws dev.iolite.error.RecordNotFoundException when there is none: {@code No User found}
     */
    public M findUniqueOrThrow(UniqueWhere<M> where, Unique<M> piece) {
        return required(uniqueRow(where, piece, null, row -> row));
    }

    /**
     * One row by its key as a projection: {@code users.findUniqueOrThrow(UserCard.class, USER.id.eq(1))}.
     * In SQL only the columns of the record's components.
     *
     * @param record the projection
     * @param where a key, and perhaps more
     * @param <P> the projection
     * @return the record
     * @throws dev.iolite.error.RecordNotFoundException when there is none: {@code No User found}
     */
    public <P extends Projection<M>> P findUniqueOrThrow(Class<P> record, UniqueWhere<M> where) {
        return findUniqueOrThrow(record, where, row -> {});
    }

    /**
     * One row by its key as a projection, with its relations tuned.
     * In SQL only the columns of the record's components.
     *
     * @param record the projection
     * @param where a key, and perhaps more
     * @param piece {@code select(relation, ..)} tunes a relation that the record has
     * @param <P> the projection
     * @return the record
     * @throws dev.iolite.error.RecordNotFoundException when there is none: {@code No User found}
     */
    public <P extends Projection<M>> P findUniqueOrThrow(Class<P> record, UniqueWhere<M> where, Unique<M> piece) {
        ProjectionType<M, P> type = RecordRegistry.projection(record);
        return required(uniqueRow(where, piece, type.selection(), type::of));
    }

    /**
     * The first row that is like this.
     * {@code users.findFirst(USER.name.eq("Alice"))}, in SQL {@code select .. from "user" where name = ? order by id
     * limit 1}.
     *
     * @param where what it must be like
     * @return the row; empty when there is none
     * @throws dev.iolite.error.RecordNotFoundException when there is none and a setting rejects that
     */
    public Optional<M> findFirst(Where<M> where) {
        return findFirst(q -> q.where(where));
    }

    /**
     * The first row of an order, or with {@code take(-1)} the last: {@code posts.findFirst(q ->
     * q.where(POST.title.startsWith("A")).orderBy(POST.title.asc()))}, in SQL {@code .. order by title limit 1}.
     *
     * @param piece which row and what is read of it; of {@code take} only the sign counts
     * @return the row; empty when there is none
     * @throws dev.iolite.error.RecordNotFoundException when there is none and a setting rejects that
     */
    public Optional<M> findFirst(First<M> piece) {
        return found(firstRow(piece, null, row -> row));
    }

    /**
     * The first row of an order as a projection.
     * {@code users.findFirst(UserCard.class, q -> q.where(..))}, in SQL {@code .. limit 1} with only the columns of
     * the record's components.
     *
     * @param record the projection
     * @param piece which row; {@code select(relation, ..)} tunes a relation that the record has
     * @param <P> the projection
     * @return the record; empty when there is none
     * @throws dev.iolite.error.RecordNotFoundException when there is none and a setting rejects that
     */
    public <P extends Projection<M>> Optional<P> findFirst(Class<P> record, First<M> piece) {
        ProjectionType<M, P> type = RecordRegistry.projection(record);
        return found(firstRow(piece, type.selection(), type::of));
    }

    /**
     * The first row that is like this.
     * In SQL {@code select .. from "user" where name = ? order by id limit 1}.
     *
     * @param where what it must be like
     * @return the row
     * @throws dev.iolite.error.RecordNotFoundException when there is none: {@code No User found}
     */
    public M findFirstOrThrow(Where<M> where) {
        return findFirstOrThrow(q -> q.where(where));
    }

    /**
     * The first row of an order, or with {@code take(-1)} the last: {@code posts.findFirstOrThrow(q ->
     * q.where(POST.title.startsWith("A")).orderBy(POST.title.asc()))}, in SQL {@code .. order by title limit 1}.
     *
     * @param piece which row and what is read of it; of {@code take} only the sign counts
     * @return the row
     * @throws dev.iolite.error.RecordNotFoundException when there is none: {@code No User found}
     */
    public M findFirstOrThrow(First<M> piece) {
        return required(firstRow(piece, null, row -> row));
    }

    /**
     * The first row of an order as a projection.
     * In SQL {@code .. limit 1} with only the columns of the record's components.
     *
     * @param record the projection
     * @param piece which row; {@code select(relation, ..)} tunes a relation that the record has
     * @param <P> the projection
     * @return the record
     * @throws dev.iolite.error.RecordNotFoundException when there is none: {@code No User found}
     */
    public <P extends Projection<M>> P findFirstOrThrow(Class<P> record, First<M> piece) {
        ProjectionType<M, P> type = RecordRegistry.projection(record);
        return required(firstRow(piece, type.selection(), type::of));
    }

    /**
     * All rows.
     * {@code users.findMany()}, in SQL {@code select .. from "user"}.
     *
     * @return the rows, in no order
     */
    public List<M> findMany() {
        return source.rows(ReadArguments.ALL, Selection.DEFAULT, null);
    }

    /**
     * All rows that are like this: {@code users.findMany(USER.city.eq("Oslo"))}, in SQL {@code select .. from "user"
     * where city = ?}.
     *
     * @param where what they must be like
     * @return the rows; empty when there are none
     */
    public List<M> findMany(Where<M> where) {
        return source.rows(ReadArguments.where(Where.given(source.model(), where)), Selection.DEFAULT, null);
    }

    /**
     * Rows in an order, a part of them, with what else is read: {@code users.findMany(q ->
     * q.where(..).orderBy(USER.city.asc()).take(3).include(USER.posts))}.
     * In SQL {@code select .. from "user" where .. order by .. limit ? offset ?} and one {@code select} for each
     * relation that is included, whatever the number of rows.
     *
     * @param piece which rows and what is read of them
     * @return the rows; empty when there are none
     */
    public List<M> findMany(Many<M> piece) {
        ManyQuery<M> query = ManyQuery.of(source.model(), null, piece);
        return rows(query);
    }

    private List<M> rows(ManyQuery<M> query) {
        return unfiltered(
                query.unfiltered(), () -> source.rows(query.arguments(), query.selection(), query.strategy()));
    }

    /** Makes a call for which filters are switched off. */
    final <R> R unfiltered(Set<String> filters, Supplier<R> call) {
        return source.filters().call(filters, call);
    }

    /**
     * All rows as a projection.
     * {@code users.findMany(UserCard.class)}, in SQL {@code select .. from "user"} with only the columns of the
     * record's components.
     *
     * @param record the projection
     * @param <P> the projection
     * @return the records; empty when there are none
     */
    public <P extends Projection<M>> List<P> findMany(Class<P> record) {
        return findMany(record, q -> {});
    }

    /**
     * Rows as a projection, of which just its columns are read: {@code users.findMany(UserCard.class, q ->
     * q.where(..).select(USER.posts, p -> p.take(5)))}.
     * In SQL only the columns of the record's components.
     *
     * @param record the projection
     * @param piece which rows; {@code select(relation, ..)} tunes a relation that the record has
     * @param <P> the projection
     * @return the records; empty when there are none
     */
    public <P extends Projection<M>> List<P> findMany(Class<P> record, Many<M> piece) {
        ProjectionType<M, P> type = RecordRegistry.projection(record);
        ManyQuery<M> query = ManyQuery.of(source.model(), type.selection(), piece);
        return rows(query).stream().map(type::of).toList();
    }

    /**
     * The only row that is like this.
     * {@code users.findOne(USER.name.eq("Alice"))}, in SQL {@code select .. where name = ? order by id limit 2}.
     *
     * @param where what it must be like
     * @return the row; empty when there is none
     * @throws dev.iolite.error.TooManyRowsException when there are more
     */
    public Optional<M> findOne(Where<M> where) {
        return findOne(q -> q.where(where));
    }

    /**
     * The only row that is like this, and what is read of it.
     * In SQL {@code .. limit 2}: the second row tells that there are too many.
     *
     * @param piece which row and what is read of it; {@code take} does not count
     * @return the row; empty when there is none
     * @throws dev.iolite.error.TooManyRowsException when there are more
     */
    public Optional<M> findOne(Many<M> piece) {
        List<M> rows = findMany(piece.and(q -> q.take(2)));
        if (rows.size() > 1) {
            throw notFound.tooMany(
                    () -> QueryTree.of(source.model(), ManyQuery.of(source.model(), null, piece), false));
        }
        return rows.stream().findFirst();
    }

    /**
     * The number of rows, in SQL {@code select count(*) from "user"}.
     *
     * @return the number
     */
    public long count() {
        return count(q -> {});
    }

    /**
     * The number of rows that are like this: {@code users.count(USER.posts.some(POST.published.eq(true)))}.
     * In SQL {@code select count(*) from "user" where ..}.
     *
     * @param where what they must be like
     * @return the number
     */
    public long count(Where<M> where) {
        return count(q -> q.where(where));
    }

    /**
     * The number of rows in a part of a list: {@code users.count(q -> q.where(..).skip(1).take(10))}.
     * In SQL {@code select count(*) from (select .. limit ? offset ?)} where a part is counted.
     *
     * @param piece which rows
     * @return the number
     */
    public long count(Consumer<CountQuery<M>> piece) {
        CountQuery<M> query = CountQuery.of(source.model(), piece);
        return unfiltered(query.unfiltered(), () -> source.count(query.arguments()));
    }

    /**
     * Whether there is a row.
     * {@code users.exists()}, in SQL {@code select exists (select 1 from "user")}.
     *
     * @return true when there is one at least
     */
    public boolean exists() {
        return source.exists(Condition.ALWAYS);
    }

    /**
     * Whether there is a row like this: {@code users.exists(USER.email.eq("a@b.c"))}, in SQL {@code select exists
     * (..)}.
     *
     * @param where what it must be like
     * @return true when there is one at least
     */
    public boolean exists(Where<M> where) {
        return source.exists(Where.given(source.model(), where));
    }

    /**
     * Aggregates over rows: {@code users.aggregate(q -> q.where(..).select(USER.count(), USER.profileViews.max()))}.
     * In SQL {@code select count(*), max(profile_views) from "user"}.
     *
     * @param piece over which rows, and what is computed
     * @return the values
     */
    public Aggregates<M> aggregate(Consumer<AggregateQuery<M>> piece) {
        AggregateQuery<M> query = AggregateQuery.of(source.model(), piece);
        List<@Nullable Object> values =
                unfiltered(query.unfiltered(), () -> source.aggregate(query.arguments(), query.terms()));
        return new Aggregates<>(
                source.model(),
                query.terms(),
                values,
                notFound.errors(
                        () -> QueryTree.of(new Read.Aggregate(source.model(), query.arguments(), query.terms()))));
    }

    /**
     * Aggregates over groups of rows: {@code users.groupBy(q -> q.by(USER.country).select(USER.count()))}, in SQL
     * {@code select country, count(*) .. group by country}.
     *
     * @param piece what makes the groups, which are wanted, and what is computed
     * @return the groups; empty when there are none
     */
    public List<Group<M>> groupBy(Consumer<GroupQuery<M>> piece) {
        GroupQuery<M> query = GroupQuery.of(source.model(), piece);
        Read.GroupBy read = query.read();
        int by = read.by().size();
        ResultErrors errors = notFound.errors(() -> QueryTree.of(read));
        return unfiltered(query.unfiltered(), () -> source.groupBy(read)).stream()
                .map(values -> new Group<M>(
                        read.model(),
                        read.by(),
                        values.subList(0, by),
                        new Aggregates<>(read.model(), read.terms(), values.subList(by, values.size()), errors)))
                .toList();
    }

    /**
     * Aggregates over groups of rows as records: {@code users.groupBy(CityStats.class, q ->
     * q.having(USER.profileViews.avg().gt(200)))}.
     * In SQL {@code select country, count(*) .. group by country having ..}.
     *
     * @param record the projection, whose components say what makes the groups and what is computed
     * @param piece which rows and groups are wanted
     * @param <P> the projection
     * @return the records; empty when there are none
     * @throws dev.iolite.error.StoredValueException when a component that cannot be null has no value
     */
    public <P extends GroupProjection<M>> List<P> groupBy(Class<P> record, Consumer<GroupQuery<M>> piece) {
        GroupProjectionType<M, P> type = RecordRegistry.groupProjection(record);
        return groupBy(type.query().andThen(piece)).stream().map(type::of).toList();
    }

    private <R> Answer<R> uniqueRow(
            UniqueWhere<M> where, Unique<M> piece, @Nullable Selection projection, Function<M, R> as) {
        UniqueQuery<M> query = UniqueQuery.of(source.model(), projection, piece);
        M row = source.filters()
                .call(
                        query.unfiltered(),
                        () -> source.row(
                                UniqueWhere.given(source.model(), where), query.selection(), query.strategy()));
        return new Answer<>(
                row == null ? null : as.apply(row),
                query.notFound(),
                NotFoundPolicy.Operation.FIND_UNIQUE,
                () -> call(where, query.selection()));
    }

    private <R> Answer<R> firstRow(First<M> piece, @Nullable Selection projection, Function<M, R> as) {
        FirstQuery<M> query = FirstQuery.of(source.model(), projection, piece);
        List<M> rows = unfiltered(
                query.unfiltered(), () -> source.first(query.arguments(), query.selection(), query.strategy()));
        return new Answer<>(
                rows.isEmpty() ? null : as.apply(rows.get(0)),
                query.notFound(),
                NotFoundPolicy.Operation.FIND_FIRST,
                () -> QueryTree.of(source.model(), query, true));
    }

    private CallTree call(UniqueWhere<M> where, Selection selection) {
        return QueryTree.of(new Read.FindUnique(
                source.model(), UniqueWhere.given(source.model(), where), selection, LoadStrategy.QUERY));
    }

    private <R> Optional<R> found(Answer<R> answer) {
        return notFound.orEmpty(answer.row(), answer.rule(), answer.operation(), answer.call());
    }

    private <R> R required(Answer<R> answer) {
        return notFound.orThrow(answer.row(), answer.rule(), answer.operation(), answer.call());
    }

    /** What was found, and what the call says to nothing. */
    private record Answer<R>(
            @Nullable R row, NotFoundRule rule, NotFoundPolicy.Operation operation, Supplier<CallTree> call) {}
}
