package dev.iolite.dsl;

import dev.iolite.query.NestedOperation;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a write does with the rows of a to-many relation.
 *
 * @param <T> the model the relation leads to
 * @param <C> what a new row holds
 * @param <S> the class itself
 */
public abstract class NestedToMany<T, C extends CreateSpec<T>, S extends NestedToMany<T, C, S>> {

    private final DataBuilder data;
    private final Relation<?, T> relation;

    NestedToMany(DataBuilder data, Relation<?, T> relation) {
        this.data = data;
        this.relation = relation;
    }

    /** This in its own type. */
    abstract S self();

    /**
     * Makes rows and ties them: {@code create(x -> x.title("First"), x -> x.title("Second"))}.
     *
     * @param rows what they hold
     * @return this
     */
    @SafeVarargs
    public final S create(C... rows) {
        return create(Arrays.asList(rows));
    }

    /**
     * Makes rows and ties them.
     *
     * @param rows what they hold
     * @return this
     */
    public final S create(Collection<? extends C> rows) {
        return nest(new NestedOperation.Create(rows.stream()
                .map(row -> new NestedOperation.NewRow(row.data(), null))
                .toList()));
    }

    /**
     * Ties existing rows: {@code connect(POST.id.eq(24), POST.id.eq(25))}.
     *
     * @param keys their keys
     * @return this
     */
    @SafeVarargs
    public final S connect(Key<T>... keys) {
        return connect(Arrays.asList(keys));
    }

    /**
     * Ties existing rows.
     *
     * @param keys their keys
     * @return this
     */
    public final S connect(Collection<Key<T>> keys) {
        return nest(new NestedOperation.Connect(targets(keys)));
    }

    /**
     * Ties a row, made if it does not exist.
     *
     * @param key its key
     * @param row what a new one holds
     * @return this
     */
    public final S connectOrCreate(Key<T> key, C row) {
        return nest(new NestedOperation.ConnectOrCreate(
                List.of(new NestedOperation.Choice(Values.unique(relation.target(), key), row.data(), null))));
    }

    final <F, I, G> S rows(
            Collection<? extends I> items,
            Function<DataBuilder, F> first,
            BiFunction<F, ? super I, G> row,
            CreateManyOption[] options) {
        return nest(new NestedOperation.CreateMany(
                DataBuilder.rows(relation.target(), items, first, row), CreateManyOption.skipsDuplicates(options)));
    }

    final S replace(Collection<Key<T>> keys) {
        return nest(new NestedOperation.Replace(targets(keys)));
    }

    final S untie(Collection<? extends UniqueWhere<T>> rows) {
        return nest(new NestedOperation.Disconnect(
                rows.stream().map(row -> Values.unique(relation.target(), row)).toList()));
    }

    final S connectLinked(Key<T> key, LinkSpec<?> link) {
        return nest(new NestedOperation.Connect(
                List.of(new NestedOperation.Target(Values.unique(relation.target(), key), link.data()))));
    }

    final S createRow(C row, @Nullable LinkSpec<?> link) {
        return nest(new NestedOperation.Create(
                List.of(new NestedOperation.NewRow(row.data(), link == null ? null : link.data()))));
    }

    final S connectOrCreateLinked(Key<T> key, C row, LinkSpec<?> link) {
        return nest(new NestedOperation.ConnectOrCreate(
                List.of(new NestedOperation.Choice(Values.unique(relation.target(), key), row.data(), link.data()))));
    }

    final S nest(NestedOperation operation) {
        data.nest(relation.name(), operation);
        return self();
    }

    private List<NestedOperation.Target> targets(Collection<Key<T>> keys) {
        return keys.stream()
                .map(key -> new NestedOperation.Target(Values.unique(relation.target(), key), null))
                .toList();
    }
}
