package dev.iolite.client;

import dev.iolite.dsl.CreateSpec;
import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.Key;
import dev.iolite.dsl.LinkSpec;
import dev.iolite.dsl.LinkedToMany;
import dev.iolite.dsl.UniqueWhere;
import dev.iolite.dsl.UpdateManySpec;
import dev.iolite.dsl.UpdateSpec;
import dev.iolite.dsl.Where;
import dev.iolite.query.Condition;
import dev.iolite.query.Data;
import dev.iolite.query.Selection;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The rows tied to one parent by a link model with columns of its own.
 *
 * @param <P> the parent's model
 * @param <T> the model of the rows
 * @param <C> what a new row holds
 * @param <U> what becomes of a row
 * @param <N> what becomes of many rows
 * @param <F> the first step of a row of scalars
 * @param <G> the last step of a row of scalars
 * @param <L> what a link row holds
 */
public final class LinkedRows<
                P,
                T,
                C extends CreateSpec<T>,
                U extends UpdateSpec<T>,
                N extends UpdateManySpec<T>,
                F,
                G,
                L extends LinkSpec<?>>
        extends RelatedRows<P, T, C, U, N, F, G> {

    private final Links<T> links;

    /**
     * Narrows the relation to a parent; for generated code.
     *
     * @param iolite the client
     * @param relation the relation
     * @param parent the parent's key
     * @param first makes the first step of a row of scalars
     */
    public LinkedRows(
            Iolite iolite, LinkedToMany<P, T, ?> relation, UniqueWhere<P> parent, Function<DataBuilder, F> first) {
        this(new Links<>(iolite, relation, UniqueWhere.given(relation.model(), parent)), first);
    }

    private LinkedRows(Links<T> links, Function<DataBuilder, F> first) {
        super(links, first);
        this.links = links;
    }

    /**
     * Takes a row out of the relation; the row itself stays.
     *
     * @param where which row of the relation
     */
    public void remove(UniqueWhere<T> where) {
        disconnect(where);
    }

    /**
     * Takes a row out of the relation; the row itself stays.
     *
     * @param instance a row of the relation
     */
    public void remove(T instance) {
        remove(key(instance));
    }

    /**
     * Takes all rows out of the relation; the rows themselves stay.
     *
     * @return how many rows were taken out
     */
    public long clear() {
        return disconnectAll();
    }

    /**
     * Makes these rows the relation, and no others.
     *
     * @param keys the keys of existing rows
     */
    @SafeVarargs
    public final void set(Key<T>... keys) {
        replace(Arrays.asList(keys));
    }

    /**
     * Makes these rows the relation, and no others.
     *
     * @param keys the keys of existing rows
     */
    public void set(Collection<Key<T>> keys) {
        replace(List.copyOf(keys));
    }

    /**
     * Ties an existing row by a link with columns: {@code add(CATEGORY.name.eq("News"), link -> link.sortOrder(1))}.
     *
     * @param key the key of an existing row
     * @param link what the link row holds
     * @return the row
     */
    public T add(Key<T> key, L link) {
        return connect(key, link.data());
    }

    /**
     * Ties an existing row by a link with columns.
     *
     * @param instance an existing row
     * @param link what the link row holds
     * @return the row as it is now
     */
    public T add(T instance, L link) {
        return add(key(instance), link);
    }

    /**
     * Makes a row and ties it by a link with columns: {@code createLinked(c -> c.name("Tips"), link -> link.sortOrder(1))}.
     *
     * @param row what it holds
     * @param link what the link row holds
     * @return the new row
     */
    public T createLinked(C row, L link) {
        return createTied(row, link.data(), Selection.DEFAULT);
    }

    /**
     * Changes the columns of links: {@code updateLinks(CATEGORY.name.eq("Tips"), link -> link.sortOrder(4))}.
     *
     * @param where the rows whose links are changed
     * @param link what becomes of each link row
     * @return how many links were changed
     */
    public long updateLinks(Where<T> where, L link) {
        Condition rows = Where.given(source().model(), where);
        Data data = link.data();
        source().check(links.updating(rows, data));
        return inTransaction(() -> {
            source().requireParent();
            return links.update(rows, data);
        });
    }
}
