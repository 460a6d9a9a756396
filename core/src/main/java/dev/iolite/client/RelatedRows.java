package dev.iolite.client;

import dev.iolite.dsl.CreateManyOption;
import dev.iolite.dsl.CreateSpec;
import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.Key;
import dev.iolite.dsl.One;
import dev.iolite.dsl.OneQuery;
import dev.iolite.dsl.UniqueWhere;
import dev.iolite.dsl.UpdateManySpec;
import dev.iolite.dsl.UpdateSpec;
import dev.iolite.dsl.Where;
import dev.iolite.query.Condition;
import dev.iolite.query.Data;
import dev.iolite.query.Mutation;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.Selection;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one parent's relation: the target's repository narrowed to the parent. Loaded objects stay as they are.
 *
 * <p>Every call throws {@link dev.iolite.error.RecordNotFoundException} when the parent does not exist.
 *
 * @param <P> the parent's model
 * @param <T> the model of the rows
 * @param <C> what a new row holds
 * @param <U> what becomes of a row
 * @param <N> what becomes of many rows
 * @param <F> the first step of a row of scalars
 * @param <G> the last step of a row of scalars
 */
public abstract sealed class RelatedRows<
                P, T, C extends CreateSpec<T>, U extends UpdateSpec<T>, N extends UpdateManySpec<T>, F, G>
        extends ModelReads<T> permits OwnedRows, OptionalOwnedRows, SharedRows, LinkedRows {

    private final RelatedSource<T> source;
    private final RowWriter<T> writer;
    private final Function<DataBuilder, F> first;

    RelatedRows(RelatedSource<T> source, Function<DataBuilder, F> first) {
        super(source, source.iolite());
        this.source = source;
        this.writer = new RowWriter<>(source.iolite(), source.model());
        this.first = first;
    }

    /**
     * Makes a row and ties it to the parent: {@code posts.categoriesOf(post).create(c -> c.name("Tips"))}.
     *
     * @param row what it holds
     * @return the new row
     */
    public T create(C row) {
        return create(row, q -> {});
    }

    /**
     * Makes a row, ties it to the parent and reads it.
     *
     * @param row what it holds
     * @param result what is read of it
     * @return the new row
     */
    public T create(C row, One<T> result) {
        return read(result, selection -> createTied(row, null, selection));
    }

    /**
     * Makes many rows of scalars and ties them: {@code posts.categoriesOf(post).createMany(names, (c, name) ->
     * c.name(name), SKIP_DUPLICATES)}.
     *
     * <p>Rows that are passed over are neither made nor tied.
     *
     * @param items what the rows are made of
     * @param row makes a row of an item
     * @param options whether duplicates are passed over
     * @param <I> the items' type
     * @return how many rows were made
     */
    public <I> long createMany(
            Collection<? extends I> items, BiFunction<F, ? super I, G> row, CreateManyOption... options) {
        List<Data> rows = DataBuilder.rows(source.model(), items, first, row);
        boolean skip = CreateManyOption.skipsDuplicates(options);
        source.check(new Mutation.CreateMany(source.model(), rows, skip, null));
        return inTransaction(() -> source.createMany(rows, skip));
    }

    /**
     * Ties an existing row to the parent; one that is tied already stays so.
     *
     * @param key the key of an existing row
     * @return the row
     */
    public T add(Key<T> key) {
        return connect(key, null);
    }

    /**
     * Ties an existing row to the parent; one that is tied already stays so.
     *
     * @param instance an existing row
     * @return the row as it is now
     */
    public T add(T instance) {
        return add(key(instance));
    }

    /**
     * Changes a row of the relation.
     *
     * @param where which row of the relation
     * @param changes what becomes of it
     * @return the changed row
     * @throws dev.iolite.error.RecordNotFoundException when there is no such row in the relation
     */
    public T update(UniqueWhere<T> where, U changes) {
        return update(where, changes, q -> {});
    }

    /**
     * Changes a row of the relation and reads it.
     *
     * @param where which row of the relation
     * @param changes what becomes of it
     * @param result what is read of it
     * @return the changed row
     * @throws dev.iolite.error.RecordNotFoundException when there is no such row in the relation
     */
    public T update(UniqueWhere<T> where, U changes, One<T> result) {
        return read(result, selection -> {
            Data changed = changes.data();
            var row = UniqueWhere.given(source.model(), where);
            source.check(new Mutation.Update(source.model(), row, changed, selection));
            return inTransaction(() -> {
                source.requireParent();
                return writer.update(source.narrowed(row), changed, selection);
            });
        });
    }

    /**
     * Changes a row of the relation, or makes and ties it.
     *
     * @param where which row of the relation
     * @param row what a new one holds
     * @param changes what becomes of an existing one
     * @return the row
     */
    public T upsert(UniqueWhere<T> where, C row, U changes) {
        Data made = row.data();
        Data changed = changes.data();
        checkPut(where, made, changed);
        return inTransaction(() -> put(where, made, changed));
    }

    private void checkPut(UniqueWhere<T> where, Data row, Data changes) {
        String model = source.model();
        source.check(new Mutation.Upsert(model, UniqueWhere.given(model, where), row, changes, Selection.DEFAULT));
    }

    private T put(UniqueWhere<T> where, Data row, Data changes) {
        source.write(new NestedOperation.Upsert(List.of(new NestedOperation.Put(where.unique(), row, changes))));
        T kept = source.row(where.unique().key(), Selection.DEFAULT, null);
        T moved = kept == null ? source.row(where.unique().key().after(changes), Selection.DEFAULT, null) : kept;
        return moved == null ? findUniqueOrThrow(where) : moved;
    }

    /**
     * A row of the relation, made and tied if it does not exist. Of several callers at a time one makes it.
     *
     * @param where which row of the relation
     * @param row what a new one holds
     * @return the row, found or made
     */
    public T getOrCreate(UniqueWhere<T> where, C row) {
        Data made = row.data();
        checkPut(where, made, Data.EMPTY);
        return inTransaction(() -> {
            T found = source.row(where.unique(), Selection.DEFAULT, null);
            return found == null ? put(where, made, Data.EMPTY) : found;
        });
    }

    /**
     * Changes all rows of the relation that are like this.
     *
     * @param where which rows
     * @param changes what becomes of each
     * @return how many rows were changed
     * @throws dev.iolite.error.InvalidInputException when the condition holds for every row
     */
    public long updateMany(Where<T> where, N changes) {
        return changeAll(writer.restricting(where, "updateAll"), changes);
    }

    /**
     * Changes all rows of the relation.
     *
     * @param changes what becomes of each
     * @return how many rows were changed
     */
    public long updateAll(N changes) {
        return changeAll(Condition.ALWAYS, changes);
    }

    /**
     * Deletes a row of the relation.
     *
     * @param where which row of the relation
     * @return the row that is gone
     * @throws dev.iolite.error.RecordNotFoundException when there is no such row in the relation
     */
    public T delete(UniqueWhere<T> where) {
        var row = UniqueWhere.given(source.model(), where);
        source.check(new Mutation.Delete(source.model(), row, Selection.DEFAULT));
        return inTransaction(() -> {
            source.requireParent();
            return writer.deleteOne(source.narrowed(row));
        });
    }

    /**
     * Deletes a row of the relation.
     *
     * @param instance a row of the relation
     * @return the row that is gone
     * @throws dev.iolite.error.RecordNotFoundException when there is no such row in the relation
     */
    public T delete(T instance) {
        return delete(key(instance));
    }

    /**
     * Deletes all rows of the relation that are like this.
     *
     * @param where which rows
     * @return how many rows were deleted
     * @throws dev.iolite.error.InvalidInputException when the condition holds for every row
     */
    public long deleteMany(Where<T> where) {
        return deleteEach(writer.restricting(where, "deleteAll"));
    }

    /**
     * Deletes all rows of the relation.
     *
     * @return how many rows were deleted
     */
    public long deleteAll() {
        return deleteEach(Condition.ALWAYS);
    }

    private long changeAll(Condition condition, N changes) {
        Data changed = changes.data();
        source.check(new Mutation.UpdateMany(source.model(), condition, changed, null, null));
        return inTransaction(() -> {
            source.requireParent();
            return writer.write(
                    new Mutation.UpdateMany(source.model(), source.narrowed(condition), changed, null, null));
        });
    }

    private long deleteEach(Condition condition) {
        source.check(new Mutation.DeleteMany(source.model(), condition, null));
        return inTransaction(() -> {
            source.requireParent();
            return writer.write(new Mutation.DeleteMany(source.model(), source.narrowed(condition), null));
        });
    }

    final RelatedSource<T> source() {
        return source;
    }

    final T createTied(C row, @Nullable Data link, Selection selection) {
        Data made = row.data();
        source.check(new Mutation.Create(source.model(), made, selection));
        return inTransaction(() -> {
            source.requireParent();
            return writer.create(source.tied(made, link), selection);
        });
    }

    final T connect(Key<T> key, @Nullable Data link) {
        var row = UniqueWhere.given(source.model(), key);
        NestedOperation connecting = new NestedOperation.Connect(List.of(new NestedOperation.Target(row, link)));
        source.checkWrite(connecting);
        return inTransaction(() -> {
            source.write(connecting);
            T tied = source.tiedRow(row);
            if (tied == null) {
                throw source.missing(row);
            }
            return tied;
        });
    }

    final void disconnect(UniqueWhere<T> where) {
        source.write(new NestedOperation.Disconnect(List.of(UniqueWhere.given(source.model(), where))));
    }

    final void replace(List<Key<T>> keys) {
        source.write(new NestedOperation.Replace(keys.stream()
                .map(key -> new NestedOperation.Target(UniqueWhere.given(source.model(), key), null))
                .toList()));
    }

    final long disconnectAll() {
        source.checkParent();
        return inTransaction(() -> {
            long number = count();
            replace(List.of());
            return number;
        });
    }

    final <R> R inTransaction(Supplier<R> work) {
        return source.iolite().engine().inTransaction(work);
    }

    private <R> R read(One<T> piece, Function<Selection, R> write) {
        OneQuery<T> query = OneQuery.of(source.model(), null, piece);
        return unfiltered(query.unfiltered(), () -> write.apply(query.selection()));
    }

    final Key<T> key(T instance) {
        return Key.of(instance);
    }
}
