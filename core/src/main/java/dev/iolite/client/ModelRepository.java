package dev.iolite.client;

import dev.iolite.dsl.CreateInput;
import dev.iolite.dsl.CreateSpec;
import dev.iolite.dsl.ListRelation;
import dev.iolite.dsl.Many;
import dev.iolite.dsl.ManyQuery;
import dev.iolite.dsl.ModelFields;
import dev.iolite.dsl.One;
import dev.iolite.dsl.OneQuery;
import dev.iolite.dsl.Projection;
import dev.iolite.dsl.ProjectionType;
import dev.iolite.dsl.SingleRelation;
import dev.iolite.dsl.UniqueWhere;
import dev.iolite.dsl.UpdateInput;
import dev.iolite.dsl.UpdateSpec;
import dev.iolite.query.Data;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Selection;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads and writes the rows of one model. Generated repositories extend it and add what needs the model's own types.
 *
 * <p>Each call runs in the current Spring transaction if there is one. A call that writes more than one statement is all
 * or nothing.
 *
 * @param <M> the model
 * @param <C> what a new row holds
 * @param <U> what becomes of a row
 */
public abstract class ModelRepository<M, C extends CreateSpec<M>, U extends UpdateSpec<M>> extends ModelRows<M> {

    private final Iolite iolite;
    private final ModelFields<M> fields;
    private final TableSource<M> table;
    private final RowWriter<M> writer;

    /**
     * Works on a client.
     *
     * @param iolite the client
     * @param fields the model's fields
     */
    protected ModelRepository(Iolite iolite, ModelFields<M> fields) {
        this(iolite, fields, new TableSource<>(iolite, fields.model()), new RowWriter<>(iolite, fields.model()));
    }

    private ModelRepository(Iolite iolite, ModelFields<M> fields, TableSource<M> table, RowWriter<M> writer) {
        super(table, writer);
        this.iolite = iolite;
        this.fields = fields;
        this.table = table;
        this.writer = writer;
    }

    /**
     * The client; for generated code.
     *
     * @return what the repository works on
     */
    protected final Iolite iolite() {
        return iolite;
    }

    /**
     * The same reads on the primary, where there are replicas: {@code users.onPrimary().findUnique(USER.id.eq(1))} sees what
     * was written just now.
     *
     * @return reads that no replica serves
     */
    public ModelReads<M> onPrimary() {
        return new PrimaryReads<>(iolite, table);
    }

    /**
     * Reads rows one after the other in bounded memory: {@code long n = users.withStream(q -> q.where(..), rows ->
     * rows.filter(..).count())}. The rows end with the call, so that no cursor is left open.
     * In SQL the {@code select} of {@code findMany}, read through a cursor inside one transaction, and for each chunk
     * of rows one {@code select} for each relation that is included.
     *
     * @param piece which rows and what is read of them
     * @param use what is done with them, inside one transaction
     * @param <T> the result
     * @return what {@code use} returned
     */
    public <T> T withStream(Many<M> piece, Function<Stream<M>, T> use) {
        ManyQuery<M> query = ManyQuery.of(fields.model(), null, piece);
        return unfiltered(
                query.unfiltered(), () -> table.stream(query.arguments(), query.selection(), query.strategy(), use));
    }

    /**
     * Loads rows by their keys, many with one query: {@code users.loader(q -> q.include(USER.posts)).load(USER.id.eq(42))}.
     *
     * In SQL one {@code select .. where id in (..)} for all that wait.
     *
     * @param piece what is read of each row
     * @return a loader for one piece of work, such as a request, or for a bean
     */
    public Loader<M> loader(One<M> piece) {
        return new Loader<>(table, OneQuery.of(fields.model(), null, piece));
    }

    /**
     * Reads a relation of rows that were read without it, for all of them together: the answer of a GraphQL
     * {@code @BatchMapping}, {@code users.related(list, USER.posts, p -> p.take(3))}. In SQL {@code select id from "user"
     * where id in (..)} and the relation's own statement, whatever the number of rows.
     *
     * @param rows instances whose id is loaded
     * @param relation which relation
     * @param piece which of the related rows, for each of these, and what is read of them
     * @param <R> the model it leads to
     * @return the related rows of each; none for a row that is gone
     */
    public <R> Map<M, List<R>> related(Collection<M> rows, ListRelation<M, R> relation, Many<R> piece) {
        ManyQuery<R> query = ManyQuery.of(relation.target(), null, piece);
        Map<M, List<R>> related = new LinkedHashMap<>();
        rows.forEach(row -> related.put(row, List.of()));
        RelationReader<M> reader = new RelationReader<>(iolite, fields.model(), relation.name());
        reader.parents(rows, query.arguments(), query.selection()).forEach(row -> related.put(row, relation.from(row)));
        return related;
    }

    /**
     * Reads a to-one relation of rows that were read without it, for all of them together: {@code posts.related(list,
     * POST.author)}. In SQL {@code select id, author_id from post where id in (..)} and one {@code select} of the rows at
     * the other end.
     *
     * @param rows instances whose id is loaded
     * @param relation which relation
     * @param <R> the model it leads to
     * @return the row at the other end of each; rows without one are left out
     */
    public <R> Map<M, R> related(Collection<M> rows, SingleRelation<M, R> relation) {
        RelationReader<M> reader = new RelationReader<>(iolite, fields.model(), relation.name());
        Map<M, M> again = new HashMap<>();
        reader.parents(rows, ReadArguments.ALL, Selection.DEFAULT).forEach(row -> again.put(row, row));
        Map<M, R> related = new LinkedHashMap<>();
        for (M row : rows) {
            M read = again.get(row);
            R other = read == null ? null : relation.from(read);
            if (other != null) {
                related.put(row, other);
            }
        }
        return related;
    }

    /**
     * Makes a row: {@code users.create(u -> u.email("a@b.c").city("Oslo")..)}, in SQL {@code insert into "user" .. returning ..}.
     *
     * @param row what it holds
     * @return the new row
     * @throws dev.iolite.error.UniqueConstraintException when a key is taken
     */
    public M create(C row) {
        return writer.create(row.data(), Selection.DEFAULT);
    }

    /**
     * Makes a row and reads it: {@code users.create(u -> .., q -> q.include(USER.posts))}.
     *
     * @param row what it holds
     * @param result what is read of it
     * @return the new row
     * @throws dev.iolite.error.UniqueConstraintException when a key is taken
     */
    public M create(C row, One<M> result) {
        return read(result, selection -> writer.create(row.data(), selection));
    }

    /**
     * Makes a row and reads it as a projection.
     *
     * @param record the projection
     * @param row what it holds
     * @param <P> the projection
     * @return the record
     * @throws dev.iolite.error.UniqueConstraintException when a key is taken
     */
    public <P extends Projection<M>> P create(Class<P> record, C row) {
        ProjectionType<M, P> type = RecordRegistry.projection(record);
        return type.of(writer.create(row.data(), type.selection()));
    }

    /**
     * Makes a row of an input record, the safe way from a web request.
     *
     * @param input a record whose components are its fields
     * @return the new row
     * @throws dev.iolite.error.UniqueConstraintException when a key is taken
     */
    public M create(CreateInput<M> input) {
        return create(input, q -> {});
    }

    /**
     * Makes a row of an input record and reads it.
     *
     * @param input a record whose components are its fields
     * @param result what is read of it
     * @return the new row
     * @throws dev.iolite.error.UniqueConstraintException when a key is taken
     */
    public M create(CreateInput<M> input, One<M> result) {
        return read(result, selection -> writer.create(writer.data(input), selection));
    }

    /**
     * Makes a row of an input record and reads it as a projection.
     *
     * @param record the projection
     * @param input a record whose components are its fields
     * @param <P> the projection
     * @return the record
     * @throws dev.iolite.error.UniqueConstraintException when a key is taken
     */
    public <P extends Projection<M>> P create(Class<P> record, CreateInput<M> input) {
        ProjectionType<M, P> type = RecordRegistry.projection(record);
        return type.of(writer.create(writer.data(input), type.selection()));
    }

    /**
     * Changes a row: {@code users.update(USER.id.eq(1), u -> u.name("Alice"))}, in SQL {@code update "user" set name = ? where id = ? returning ..}.
     *
     * @param where which row: a key, and perhaps more
     * @param changes what becomes of it
     * @return the changed row
     * @throws dev.iolite.error.RecordNotFoundException when it does not exist
     * @throws dev.iolite.error.UniqueConstraintException when a key is taken
     */
    public M update(UniqueWhere<M> where, U changes) {
        return writer.update(where, changes.data(), Selection.DEFAULT);
    }

    /**
     * Changes a row and reads it.
     *
     * @param where which row: a key, and perhaps more
     * @param changes what becomes of it
     * @param result what is read of it
     * @return the changed row
     * @throws dev.iolite.error.RecordNotFoundException when it does not exist
     * @throws dev.iolite.error.UniqueConstraintException when a key is taken
     */
    public M update(UniqueWhere<M> where, U changes, One<M> result) {
        return read(result, selection -> writer.update(where, changes.data(), selection));
    }

    /**
     * Changes a row and reads it as a projection.
     *
     * @param record the projection
     * @param where which row: a key, and perhaps more
     * @param changes what becomes of it
     * @param <P> the projection
     * @return the record
     * @throws dev.iolite.error.RecordNotFoundException when it does not exist
     * @throws dev.iolite.error.UniqueConstraintException when a key is taken
     */
    public <P extends Projection<M>> P update(Class<P> record, UniqueWhere<M> where, U changes) {
        ProjectionType<M, P> type = RecordRegistry.projection(record);
        return type.of(writer.update(where, changes.data(), type.selection()));
    }

    /**
     * Changes the row of an instance; the instance stays as it is. With a {@code @Version} the row must be as it was read.
     *
     * @param instance an instance whose id was loaded
     * @param changes what becomes of it
     * @return the changed row
     * @throws dev.iolite.error.RecordNotFoundException when it does not exist
     * @throws dev.iolite.error.UniqueConstraintException when a key is taken
     */
    public M update(M instance, U changes) {
        return update(writer.asRead(instance), changes);
    }

    /**
     * Changes the row of an instance and reads it; the instance stays as it is.
     *
     * @param instance an instance whose id was loaded
     * @param changes what becomes of it
     * @param result what is read of it
     * @return the changed row
     * @throws dev.iolite.error.RecordNotFoundException when it does not exist
     * @throws dev.iolite.error.UniqueConstraintException when a key is taken
     */
    public M update(M instance, U changes, One<M> result) {
        return update(writer.asRead(instance), changes, result);
    }

    /**
     * Changes a row by an input record: what is null in it stays as it is.
     *
     * @param where which row: a key, and perhaps more
     * @param input a record whose components are its fields
     * @return the changed row
     * @throws dev.iolite.error.RecordNotFoundException when it does not exist
     * @throws dev.iolite.error.UniqueConstraintException when a key is taken
     */
    public M update(UniqueWhere<M> where, UpdateInput<M> input) {
        return update(where, input, q -> {});
    }

    /**
     * Changes a row by an input record and reads it.
     *
     * @param where which row: a key, and perhaps more
     * @param input a record whose components are its fields
     * @param result what is read of it
     * @return the changed row
     * @throws dev.iolite.error.RecordNotFoundException when it does not exist
     * @throws dev.iolite.error.UniqueConstraintException when a key is taken
     */
    public M update(UniqueWhere<M> where, UpdateInput<M> input, One<M> result) {
        return read(result, selection -> writer.update(where, writer.data(input), selection));
    }

    /**
     * Changes a row, or makes it if it does not exist, without a race: {@code users.upsert(USER.email.eq("a@b.c"), c -> .., u -> u.name("A"))}.
     *
     * @param where which row: a key, and perhaps more
     * @param row what a new one holds
     * @param changes what becomes of an existing one
     * @return the row
     * @throws dev.iolite.error.UniqueConstraintException when a key is taken
     */
    public M upsert(UniqueWhere<M> where, C row, U changes) {
        return writer.upsert(where, row.data(), changes.data(), Selection.DEFAULT);
    }

    /**
     * Changes a row, or makes it, and reads it.
     *
     * @param where which row: a key, and perhaps more
     * @param row what a new one holds
     * @param changes what becomes of an existing one
     * @param result what is read of it
     * @return the row
     * @throws dev.iolite.error.UniqueConstraintException when a key is taken
     */
    public M upsert(UniqueWhere<M> where, C row, U changes, One<M> result) {
        return read(result, selection -> writer.upsert(where, row.data(), changes.data(), selection));
    }

    /**
     * Changes a row, or makes it, and reads it as a projection.
     *
     * @param record the projection
     * @param where which row: a key, and perhaps more
     * @param row what a new one holds
     * @param changes what becomes of an existing one
     * @param <P> the projection
     * @return the record
     * @throws dev.iolite.error.UniqueConstraintException when a key is taken
     */
    public <P extends Projection<M>> P upsert(Class<P> record, UniqueWhere<M> where, C row, U changes) {
        ProjectionType<M, P> type = RecordRegistry.projection(record);
        return type.of(writer.upsert(where, row.data(), changes.data(), type.selection()));
    }

    /**
     * The row of a key, made if it does not exist, without a race.
     *
     * @param where which row: a key, and perhaps more
     * @param row what a new one holds
     * @return the row, found or made
     * @throws dev.iolite.error.UniqueConstraintException when a key is taken
     */
    public M getOrCreate(UniqueWhere<M> where, C row) {
        return getOrCreate(where, row, q -> {});
    }

    /**
     * The row of a key, made if it does not exist, and what is read of it.
     *
     * @param where which row: a key, and perhaps more
     * @param row what a new one holds
     * @param result what is read of it
     * @return the row, found or made
     * @throws dev.iolite.error.UniqueConstraintException when a key is taken
     */
    public M getOrCreate(UniqueWhere<M> where, C row, One<M> result) {
        return read(result, selection -> writer.upsert(where, row.data(), Data.EMPTY, selection));
    }

    /**
     * Deletes a row: {@code users.delete(USER.id.eq(1))}, in SQL {@code delete from "user" where id = ? returning ..}.
     *
     * @param where which row: a key, and perhaps more
     * @return the row that is gone
     * @throws dev.iolite.error.RecordNotFoundException when it does not exist
     */
    public M delete(UniqueWhere<M> where) {
        return writer.delete(where, Selection.DEFAULT);
    }

    /**
     * Deletes a row; what is read of it is read before.
     *
     * @param where which row: a key, and perhaps more
     * @param result what is read of it
     * @return the row that is gone
     * @throws dev.iolite.error.RecordNotFoundException when it does not exist
     */
    public M delete(UniqueWhere<M> where, One<M> result) {
        return read(result, selection -> writer.delete(where, selection));
    }

    /**
     * Deletes a row, read as a projection before.
     *
     * @param record the projection
     * @param where which row: a key, and perhaps more
     * @param <P> the projection
     * @return the record
     * @throws dev.iolite.error.RecordNotFoundException when it does not exist
     */
    public <P extends Projection<M>> P delete(Class<P> record, UniqueWhere<M> where) {
        ProjectionType<M, P> type = RecordRegistry.projection(record);
        return type.of(writer.delete(where, type.selection()));
    }

    /**
     * Deletes the row of an instance.
     *
     * @param instance an instance whose id was loaded
     * @return the row that is gone
     * @throws dev.iolite.error.RecordNotFoundException when it does not exist
     */
    public M delete(M instance) {
        return delete(writer.asRead(instance));
    }
}
