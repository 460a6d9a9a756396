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

/** Where typed reads find the rows of a model: all of its table, or those of one parent. */
interface RowSource<M> {

    String model();

    /** Switches filters off for a call. */
    FilterSwitch filters();

    List<M> rows(ReadArguments arguments, Selection selection, @Nullable LoadStrategy strategy);

    /** The rows of a page of one. */
    List<M> first(ReadArguments arguments, Selection selection, @Nullable LoadStrategy strategy);

    @Nullable
    M row(UniqueWhere where, Selection selection, @Nullable LoadStrategy strategy);

    long count(ReadArguments arguments);

    boolean exists(Condition condition);

    List<@Nullable Object> aggregate(ReadArguments arguments, List<AggregateTerm> terms);

    List<List<@Nullable Object>> groupBy(Read.GroupBy read);
}
