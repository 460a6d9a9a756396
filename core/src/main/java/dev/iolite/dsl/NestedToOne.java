package dev.iolite.dsl;

import dev.iolite.query.Condition;
import dev.iolite.query.NestedOperation;
import java.util.List;

/**
 * What a write does with the row of a to-one relation.
 *
 * @param <T> the model the relation leads to
 * @param <C> what a new row holds
 * @param <S> the class itself
 */
public abstract class NestedToOne<T, C extends CreateSpec<T>, S extends NestedToOne<T, C, S>> {

    private final DataBuilder data;
    private final SingleRelation<?, T> relation;

    NestedToOne(DataBuilder data, SingleRelation<?, T> relation) {
        this.data = data;
        this.relation = relation;
    }

    /** This in its own type. */
    abstract S self();

    /**
     * Makes a row and ties it: {@code create(x -> x.bio("Hello World"))}.
     *
     * @param row what it holds
     * @return this
     */
    public final S create(C row) {
        return nest(new NestedOperation.Create(List.of(new NestedOperation.NewRow(row.data(), null))));
    }

    /**
     * Ties an existing row: {@code connect(USER.email.eq("alice@prisma.io"))}.
     *
     * @param key its key
     * @return this
     */
    public final S connect(Key<T> key) {
        return nest(new NestedOperation.Connect(
                List.of(new NestedOperation.Target(Values.unique(relation.target(), key), null))));
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

    final Condition conditionOf(Where<T> where) {
        return Values.condition(relation.target(), where);
    }

    final S nest(NestedOperation operation) {
        data.nest(relation.name(), operation);
        return self();
    }
}
