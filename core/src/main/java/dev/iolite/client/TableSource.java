package dev.iolite.client;

import dev.iolite.query.AggregateTerm;
import dev.iolite.query.Condition;
import dev.iolite.query.LoadStrategy;
import dev.iolite.query.Read;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Selection;
import dev.iolite.query.UniqueWhere;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All rows of a model. */
record TableSource<M>(Iolite iolite, String model) implements RowSource<M> {

    @Override
    public FilterSwitch filters() {
        return iolite.filters();
    }

    @Override
    public List<M> rows(ReadArguments arguments, Selection selection, @Nullable LoadStrategy strategy) {
        return find(new Read.FindMany(model, arguments, selection, chosen(strategy)));
    }

    @Override
    public List<M> first(ReadArguments arguments, Selection selection, @Nullable LoadStrategy strategy) {
        return find(new Read.FindMany(model, arguments, selection, chosen(strategy), true));
    }

    private List<M> find(Read.FindMany read) {
        iolite.readLimits().check(iolite.engine(), read, read.arguments(), read.selection());
        return iolite.engine().findMany(read, iolite.readers());
    }

    <T> T stream(
            ReadArguments arguments, Selection selection, @Nullable LoadStrategy strategy, Function<Stream<M>, T> use) {
        Read.FindMany read = new Read.FindMany(model, arguments, selection, chosen(strategy));
        iolite.readLimits().check(iolite.engine(), read, arguments, selection);
        return iolite.engine().stream(
                read, iolite.readers(), iolite.readLimits().fetchSize(), use);
    }

    @Override
    public @Nullable M row(UniqueWhere where, Selection selection, @Nullable LoadStrategy strategy) {
        Read.FindUnique read = new Read.FindUnique(model, where, selection, chosen(strategy));
        iolite.readLimits().check(iolite.engine(), read, ReadArguments.ALL, selection);
        return iolite.engine().findUnique(read, iolite.readers());
    }

    @Override
    public long count(ReadArguments arguments) {
        Object count = iolite.engine()
                .aggregate(Read.Aggregate.counting(model, arguments))
                .get(0);
        return count == null ? 0 : (Long) count;
    }

    @Override
    public boolean exists(Condition condition) {
        return iolite.engine().exists(new Read.Exists(model, condition));
    }

    @Override
    public List<@Nullable Object> aggregate(ReadArguments arguments, List<AggregateTerm> terms) {
        return iolite.engine().aggregate(new Read.Aggregate(model, arguments, terms));
    }

    @Override
    public List<List<@Nullable Object>> groupBy(Read.GroupBy read) {
        return iolite.engine().groupBy(read);
    }

    private LoadStrategy chosen(@Nullable LoadStrategy strategy) {
        return strategy == null ? iolite.readLimits().strategy() : strategy;
    }
}
