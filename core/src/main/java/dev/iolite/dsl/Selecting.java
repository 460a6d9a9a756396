package dev.iolite.dsl;

import dev.iolite.query.Selection;
import java.util.Set;

/**
 * A query that says what is read of each row. {@code select} and {@code include} do not mix on one level.
 *
 * @param <M> the model
 * @param <Q> the query's own type
 */
public abstract sealed class Selecting<M, Q extends Selecting<M, Q>> permits Listing, UniqueQuery, OneQuery {

    private final SelectionBuilder selection;

    Selecting(SelectionBuilder selection) {
        this.selection = selection;
    }

    /** This query in its own type. */
    abstract Q self();

    /**
     * What is read of each row, for planners.
     *
     * @return everything said so far
     */
    public final Selection selection() {
        return selection.build();
    }

    /**
     * Reads relations and counts with each row: {@code include(USER.posts, USER.profile, USER.posts.count())}.
     * In SQL one {@code select .. where author_id = any(?)} for each relation, whatever the number of rows.
     * The call is refused when {@code select} was called before.
     *
     * @param items relations and counts
     * @return this
     */
    @SafeVarargs
    public final Q include(Includable<M>... items) {
        selection.including();
        for (Includable<M> item : items) {
            item.addTo(selection);
        }
        return self();
    }

    /**
     * Reads a to-many relation with each row: {@code include(USER.posts, p -> p.take(3))} reads three per user.
     * In SQL one {@code select} for the relation; a {@code take} in it is cut for each row in the database.
     * The call is refused when {@code select} was called before.
     *
     * @param relation the relation
     * @param rows which of its rows, per row, and what is read of them
     * @param <T> the model it leads to
     * @return this
     */
    public final <T> Q include(ListRelation<M, T> relation, Many<T> rows) {
        selection.including();
        return related(relation, rows);
    }

    /**
     * Reads a to-one relation with each row: {@code include(POST.author, a -> a.select(USER.name))}.
     * In SQL one {@code select .. where id = any(?)}.
     * The call is refused when {@code select} was called before.
     *
     * @param relation the relation
     * @param row what is read of its row
     * @param <T> the model it leads to
     * @return this
     */
    public final <T> Q include(SingleRelation<M, T> relation, One<T> row) {
        selection.including();
        return related(relation, row);
    }

    /**
     * Reads only these fields, relations and counts.
     * In SQL only these columns, and keys that relations need.
     * The call is refused when {@code include}, {@code omit} or {@code unomit} was called before, or when the query
     * reads a projection.
     *
     * @param items what is read; repeated calls append
     * @return this
     */
    @SafeVarargs
    public final Q select(Selectable<M>... items) {
        selection.selecting();
        for (Selectable<M> item : items) {
            item.addTo(selection);
        }
        return self();
    }

    /**
     * Reads a to-many relation, and of the row only what else is selected. On a projection it tunes a relation that the
     * record has.
     * In SQL one {@code select} for the relation with only the columns asked for.
     * The call is refused when {@code include} was called before.
     *
     * @param relation the relation
     * @param rows which of its rows, per row, and what is read of them
     * @param <T> the model it leads to
     * @return this
     */
    public final <T> Q select(ListRelation<M, T> relation, Many<T> rows) {
        selection.selecting();
        return related(relation, rows);
    }

    /**
     * Reads a to-one relation, and of the row only what else is selected.
     * In SQL one {@code select} for the relation with only the columns asked for.
     * The call is refused when {@code include} was called before.
     *
     * @param relation the relation
     * @param row what is read of its row
     * @param <T> the model it leads to
     * @return this
     */
    public final <T> Q select(SingleRelation<M, T> relation, One<T> row) {
        selection.selecting();
        return related(relation, row);
    }

    /**
     * Reads a to-many relation as the records of a projection; for generated projections.
     * In SQL one {@code select} for the relation with only the columns of the record; generated code calls it.
     *
     * @param relation the relation
     * @param projection what is read of its rows
     * @param <T> the model it leads to
     * @return this
     */
    public final <T> Q select(ListRelation<M, T> relation, ProjectionType<T, ?> projection) {
        selection.selecting();
        selection.relation(relation.name(), dev.iolite.query.ReadArguments.ALL, projection.selection());
        return self();
    }

    /**
     * Reads a to-one relation as the record of a projection; for generated projections.
     * In SQL one {@code select} for the relation with only the columns of the record; generated code calls it.
     *
     * @param relation the relation
     * @param projection what is read of its row
     * @param <T> the model it leads to
     * @return this
     */
    public final <T> Q select(SingleRelation<M, T> relation, ProjectionType<T, ?> projection) {
        selection.selecting();
        selection.relation(relation.name(), dev.iolite.query.ReadArguments.ALL, projection.selection());
        return self();
    }

    /**
     * Leaves fields out: {@code omit(USER.pets)}.
     * In SQL all other columns.
     * The call is refused when {@code select} was called before.
     *
     * @param fields the fields
     * @return this
     */
    @SafeVarargs
    public final Q omit(Field<M, ?>... fields) {
        for (Field<M, ?> field : fields) {
            selection.omit(field.name());
        }
        return self();
    }

    /**
     * Reads fields that the model leaves out: {@code unomit(USER.passwordHash)}.
     * In SQL these columns too.
     * The call is refused when {@code select} was called before.
     *
     * @param fields the fields
     * @return this
     */
    @SafeVarargs
    public final Q unomit(Field<M, ?>... fields) {
        for (Field<M, ?> field : fields) {
            selection.unomit(field.name());
        }
        return self();
    }

    /**
     * Switches filters off for the whole call, its relations and nested writes too: {@code unfiltered(SOFT_DELETE)}.
     *
     * @param filters which of them
     * @return this
     */
    public final Q unfiltered(Filter... filters) {
        selection.unfiltered(filters);
        return self();
    }

    /**
     * The filters that the call switches off, for planners.
     *
     * @return their names; empty when all hold
     */
    public final Set<String> unfiltered() {
        return selection.unfiltered();
    }

    private <T> Q related(ListRelation<M, T> relation, Many<T> rows) {
        ManyQuery<T> query = new ManyQuery<>(selection.child(relation), relation.target(), true);
        rows.addTo(query);
        selection.relation(relation.name(), query.arguments(), query.selection());
        return self();
    }

    private <T> Q related(SingleRelation<M, T> relation, One<T> row) {
        OneQuery<T> query = new OneQuery<>(selection.child(relation));
        row.addTo(query);
        selection.relation(relation.name(), dev.iolite.query.ReadArguments.ALL, query.selection());
        return self();
    }
}
