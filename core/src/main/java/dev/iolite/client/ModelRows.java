package dev.iolite.client;

import dev.iolite.dsl.CreateInput;
import dev.iolite.dsl.CreateManyOption;
import dev.iolite.dsl.One;
import dev.iolite.dsl.OneQuery;
import dev.iolite.dsl.UpdateManySpec;
import dev.iolite.dsl.Where;
import dev.iolite.dsl.WriteLimit;
import dev.iolite.query.Data;
import dev.iolite.query.Selection;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads of a whole model, and writes to many of its rows at once. An absent condition never means everything: that is
 * said with {@code updateAll} and {@code deleteAll}.
 *
 * @param <M> the model
 */
public abstract class ModelRows<M> extends ModelReads<M> {

    private final RowWriter<M> writer;

    ModelRows(TableSource<M> table, RowWriter<M> writer) {
        super(table, table.iolite());
        this.writer = writer;
    }

    /**
     * Makes many rows of input records, in one statement.
     *
     * @param inputs one for each row
     * @param options whether rows whose key exists are passed over
     * @return how many rows were made
     * @throws dev.iolite.error.UniqueConstraintException when a key is taken
     */
    public long createMany(Collection<? extends CreateInput<M>> inputs, CreateManyOption... options) {
        return createRows(inputs.stream().map(writer::data).toList(), options);
    }

    /**
     * Deletes all rows that are like this: {@code users.deleteMany(USER.posts.none())}.
     *
     * @param where which rows
     * @return how many rows were deleted
     * @throws dev.iolite.error.InvalidInputException when the condition holds for every row
     */
    public long deleteMany(Where<M> where) {
        return writer.deleteMany(where, WriteLimit.of(limit -> {}));
    }

    /**
     * Deletes rows that are like this, up to a limit.
     *
     * @param where which rows
     * @param limit {@code w -> w.limit(100)}
     * @return how many rows were deleted
     * @throws dev.iolite.error.InvalidInputException when the condition holds for every row
     */
    public long deleteMany(Where<M> where, Consumer<WriteLimit> limit) {
        return writing(limit, rows -> writer.deleteMany(where, rows));
    }

    /**
     * Deletes all rows.
     *
     * @return how many rows were deleted
     */
    public long deleteAll() {
        return writer.deleteAll();
    }

    /**
     * Makes many rows of scalars, in one statement; for generated code.
     *
     * @param rows what they hold; none for no statement
     * @param options whether rows whose key exists are passed over
     * @return how many rows were made
     * @throws dev.iolite.error.UniqueConstraintException when a key is taken
     */
    protected final long createRows(List<Data> rows, CreateManyOption... options) {
        return writer.createMany(rows, CreateManyOption.skipsDuplicates(options));
    }

    /**
     * Makes many rows of scalars and reads them; for generated code.
     *
     * @param rows what they hold
     * @param result what is read of each
     * @param options whether rows whose key exists are passed over
     * @return the rows made; those passed over are absent
     * @throws dev.iolite.error.UniqueConstraintException when a key is taken
     */
    protected final List<M> createRowsAndReturn(List<Data> rows, One<M> result, CreateManyOption... options) {
        boolean skip = CreateManyOption.skipsDuplicates(options);
        return read(result, selection -> writer.createManyAndReturn(rows, skip, selection));
    }

    /**
     * Changes many rows by scalars; for generated code.
     *
     * @param where which rows
     * @param changes what becomes of each
     * @return how many rows were changed
     * @throws dev.iolite.error.InvalidInputException when the condition holds for every row
     */
    protected final long updateRows(Where<M> where, UpdateManySpec<M> changes) {
        return writer.updateMany(where, changes.data(), WriteLimit.of(limit -> {}));
    }

    /**
     * Changes many rows up to a limit; for generated code.
     *
     * @param where which rows
     * @param changes what becomes of each
     * @param limit how many at the most
     * @return how many rows were changed
     * @throws dev.iolite.error.InvalidInputException when the condition holds for every row
     */
    protected final long updateRows(Where<M> where, UpdateManySpec<M> changes, Consumer<WriteLimit> limit) {
        return writing(limit, rows -> writer.updateMany(where, changes.data(), rows));
    }

    /**
     * Changes many rows and reads them; for generated code.
     *
     * @param where which rows
     * @param changes what becomes of each
     * @param result what is read of each
     * @return the changed rows
     * @throws dev.iolite.error.InvalidInputException when the condition holds for every row
     */
    protected final List<M> updateRowsAndReturn(Where<M> where, UpdateManySpec<M> changes, One<M> result) {
        return read(result, selection -> writer.updateManyAndReturn(where, changes.data(), selection));
    }

    /**
     * Changes all rows; for generated code.
     *
     * @param changes what becomes of each
     * @return how many rows were changed
     */
    protected final long updateAllRows(UpdateManySpec<M> changes) {
        return writer.updateAll(changes.data(), WriteLimit.of(limit -> {}));
    }

    /**
     * Changes all rows up to a limit; for generated code.
     *
     * @param changes what becomes of each
     * @param limit how many at the most
     * @return how many rows were changed
     */
    protected final long updateAllRows(UpdateManySpec<M> changes, Consumer<WriteLimit> limit) {
        return writing(limit, rows -> writer.updateAll(changes.data(), rows));
    }

    /** Writes rows of which something is read. */
    final <R> R read(One<M> piece, Function<Selection, R> write) {
        OneQuery<M> query = OneQuery.of(writer.model(), null, piece);
        return unfiltered(query.unfiltered(), () -> write.apply(query.selection()));
    }

    private long writing(Consumer<WriteLimit> piece, Function<WriteLimit, Long> write) {
        WriteLimit limit = WriteLimit.of(piece);
        return unfiltered(limit.unfiltered(), () -> write.apply(limit));
    }
}
