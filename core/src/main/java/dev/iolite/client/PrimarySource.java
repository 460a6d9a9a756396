package dev.iolite.client;

import dev.iolite.query.AggregateTerm;
import dev.iolite.query.Condition;
import dev.iolite.query.LoadStrategy;
import dev.iolite.query.Read;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Selection;
import dev.iolite.query.UniqueWhere;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that are read on the primary, though there may be replicas. */
@SuppressWarnings("NullAway") // the scope passes the result through: null only where the source returns null
record PrimarySource<M>(Iolite iolite, RowSource<M> source) implements RowSource<M> {

    @Override
    public String model() {
        return source.model();
    }

    @Override
    public FilterSwitch filters() {
        return source.filters();
    }

    @Override
    public List<M> rows(ReadArguments arguments, Selection selection, @Nullable LoadStrategy strategy) {
        return iolite.onPrimary(() -> source.rows(arguments, selection, strategy));
    }

    @Override
    public List<M> first(ReadArguments arguments, Selection selection, @Nullable LoadStrategy strategy) {
        return iolite.onPrimary(() -> source.first(arguments, selection, strategy));
    }

    @Override
    public @Nullable M row(UniqueWhere where, Selection selection, @Nullable LoadStrategy strategy) {
        return iolite.onPrimary(() -> source.row(where, selection, strategy));
    }

    @Override
    public long count(ReadArguments arguments) {
        return iolite.onPrimary(() -> source.count(arguments));
    }

    @Override
    public boolean exists(Condition condition) {
        return iolite.onPrimary(() -> source.exists(condition));
    }

    @Override
    public List<@Nullable Object> aggregate(ReadArguments arguments, List<AggregateTerm> terms) {
        return iolite.onPrimary(() -> source.aggregate(arguments, terms));
    }

    @Override
    public List<List<@Nullable Object>> groupBy(Read.GroupBy read) {
        return iolite.onPrimary(() -> source.groupBy(read));
    }
}
