package dev.iolite.client;

import dev.iolite.error.CallTree;
import dev.iolite.jdbc.RawShape;
import dev.iolite.model.Readers;
import dev.iolite.query.Mutation;
import dev.iolite.query.Read;
import dev.iolite.query.Refusals;
import dev.iolite.schema.Schema;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * Carries out reads and mutations. All doors, typed and untyped, go through it.
 *
 * <p>Each call runs in the current Spring transaction if there is one.
 */
public interface Engine {

    /**
     * The models this engine works on.
     *
     * @return the schema
     */
    Schema schema();

    /**
     * Reads rows.
     *
     * @param read which rows and what of them
     * @param readers make the instances of each model
     * @param <M> what the root model's reader makes
     * @return the instances; empty when there are none
     */
    <M> List<M> findMany(Read.FindMany read, Readers readers);

    /**
     * Reads rows while they are used, a chunk at a time, in one transaction.
     *
     * @param read which rows and what of them
     * @param readers make the instances of each model
     * @param chunk how many rows are in memory at a time, 1 or more
     * @param use what is done with the instances; the stream ends with it
     * @param <M> what the root model's reader makes
     * @param <T> the result
     * @return what {@code use} returned
     */
    <M, T> T stream(Read.FindMany read, Readers readers, int chunk, Function<Stream<M>, T> use);

    /**
     * Reads one row by its key.
     *
     * @param read which row and what of it
     * @param readers make the instances of each model
     * @param <M> what the root model's reader makes
     * @return the instance; null when there is none
     */
    <M> @Nullable M findUnique(Read.FindUnique read, Readers readers);

    /**
     * Whether there is such a row.
     *
     * @param read what it must be like
     * @return true when there is one at least
     */
    boolean exists(Read.Exists read);

    /**
     * Computes aggregates.
     *
     * @param read what is computed over which rows
     * @return one value for each term in order: Long for counts and sums of whole numbers (BigDecimal for sums of
     *     longs), Double for means and sums of floats, BigDecimal for decimals, the field's type for minima and maxima;
     *     null over no values
     */
    List<@Nullable Object> aggregate(Read.Aggregate read);

    /**
     * Computes aggregates for groups.
     *
     * @param read what is computed over which groups
     * @return for each group the values of the {@code by} fields, then those of the terms, in order
     */
    List<List<@Nullable Object>> groupBy(Read.GroupBy read);

    /**
     * Writes one row and what is nested in it: create, update, upsert or delete.
     *
     * @param mutation a {@link Mutation.Create}, {@link Mutation.Update}, {@link Mutation.Upsert} or
     *     {@link Mutation.Delete}
     * @param readers make the instances of each model
     * @param <M> what the root model's reader makes
     * @return the row as the selection asks
     */
    <M> M writeOne(Mutation mutation, Readers readers);

    /**
     * Writes many rows.
     *
     * @param mutation a {@link Mutation.CreateMany}, {@link Mutation.UpdateMany} or {@link Mutation.DeleteMany}
     * @return how many rows were written
     */
    long writeMany(Mutation mutation);

    /**
     * Writes many rows and reads them.
     *
     * @param mutation a {@link Mutation.CreateMany} or {@link Mutation.UpdateMany} with a selection
     * @param readers make the instances of each model
     * @param <M> what the root model's reader makes
     * @return the rows written
     */
    <M> List<M> writeManyAndReturn(Mutation mutation, Readers readers);

    /**
     * Runs a raw statement that returns rows.
     *
     * @param sql the statement with its values
     * @param shape what its rows become
     * @param <T> what one row becomes
     * @return the rows; empty when there are none
     */
    <T> List<T> queryRaw(Sql sql, RawShape<T> shape);

    /**
     * Runs a raw statement that returns no rows.
     *
     * @param sql the statement with its values
     * @return how many rows it changed
     */
    long executeRaw(Sql sql);

    /**
     * Refuses a read that has a part which was refused where it was written, before anything is done for it. Every call
     * does so by itself; this is for those who do something else first.
     *
     * @param read the read
     * @throws dev.iolite.error.InvalidInputException when it has such a part
     */
    default void check(Read read) {
        Refusals.check(read);
    }

    /**
     * As {@link #check(Read)}.
     *
     * @param mutation the mutation
     * @throws dev.iolite.error.InvalidInputException when it has such a part
     */
    default void check(Mutation mutation) {
        Refusals.check(mutation);
    }

    /**
     * Gives an exception that is not the engine's own the text that the client's format asks for.
     *
     * @param error the exception
     * @param call the call
     */
    default void explain(DataAccessException error, CallTree call) {}

    /**
     * Runs work in one transaction: the current one, else a new one.
     *
     * @param work what to run
     * @param <T> the result
     * @return the work's result
     */
    <T> T inTransaction(Supplier<T> work);
}
