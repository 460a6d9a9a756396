package dev.iolite.dsl;

import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a create does with a to-many relation whose key lies in the other rows.
 *
 * @param <T> the model the relation leads to
 * @param <C> what a new row holds
 * @param <F> the first step of a row of scalars
 * @param <G> the last step of a row of scalars
 */
public final class ToManyCreate<T, C extends CreateSpec<T>, F, G> extends NestedToMany<T, C, ToManyCreate<T, C, F, G>> {

    private final Function<DataBuilder, F> first;

    /**
     * Begins the operations; for generated code.
     *
     * @param data the row that has the relation
     * @param relation the relation
     * @param first makes the first step of a row of scalars
     */
    public ToManyCreate(DataBuilder data, ListRelation<?, T> relation, Function<DataBuilder, F> first) {
        super(data, relation);
        this.first = first;
    }

    /**
     * Makes and ties many rows of scalars, in one statement: {@code createMany(titles, (x, title) -> x.title(title),
     * SKIP_DUPLICATES)}.
     *
     * @param items what the rows are made of
     * @param row makes a row of an item
     * @param options whether duplicates are passed over
     * @param <I> the items' type
     * @return this
     */
    public <I> ToManyCreate<T, C, F, G> createMany(
            Collection<? extends I> items, BiFunction<F, ? super I, G> row, CreateManyOption... options) {
        return rows(items, first, row, options);
    }

    @Override
    ToManyCreate<T, C, F, G> self() {
        return this;
    }
}
