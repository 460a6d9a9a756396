package dev.iolite.client;

import dev.iolite.error.CallTree;
import dev.iolite.jdbc.RawShape;
import dev.iolite.model.Readers;
import dev.iolite.query.Mutation;
import dev.iolite.query.Read;
import dev.iolite.schema.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** An engine with interceptors around its calls. */
@SuppressWarnings({"unchecked", "NullAway"}) // an interceptor returns what the call returns, or breaks its contract
final class InterceptedEngine implements Engine {

    private final Engine engine;
    private final List<QueryInterceptor> interceptors;
    private final FilterSwitch filters;

    InterceptedEngine(Engine engine, List<QueryInterceptor> interceptors, FilterSwitch filters) {
        this.engine = engine;
        this.filters = filters;
        this.interceptors = List.copyOf(interceptors);
    }

    @Override
    public Schema schema() {
        return engine.schema();
    }

    @Override
    public <M> List<M> findMany(Read.FindMany read, Readers readers) {
        return (List<M>) around(read, read.action(), args -> engine.findMany((Read.FindMany) args, readers));
    }

    @Override
    public <M, T> T stream(Read.FindMany read, Readers readers, int chunk, Function<Stream<M>, T> use) {
        return (T) around(read, "findMany", args -> engine.stream((Read.FindMany) args, readers, chunk, use));
    }

    @Override
    public <M> @Nullable M findUnique(Read.FindUnique read, Readers readers) {
        return (M) around(read, "findUnique", args -> engine.findUnique((Read.FindUnique) args, readers));
    }

    @Override
    public boolean exists(Read.Exists read) {
        return (Boolean) around(read, "exists", args -> engine.exists((Read.Exists) args));
    }

    @Override
    public List<@Nullable Object> aggregate(Read.Aggregate read) {
        return (List<@Nullable Object>) around(read, "aggregate", args -> engine.aggregate((Read.Aggregate) args));
    }

    @Override
    public List<List<@Nullable Object>> groupBy(Read.GroupBy read) {
        return (List<List<@Nullable Object>>) around(read, "groupBy", args -> engine.groupBy((Read.GroupBy) args));
    }

    @Override
    public <M> M writeOne(Mutation mutation, Readers readers) {
        return (M) around(mutation, args -> engine.writeOne((Mutation) args, readers));
    }

    @Override
    public long writeMany(Mutation mutation) {
        return (Long) around(mutation, args -> engine.writeMany((Mutation) args));
    }

    @Override
    public <M> List<M> writeManyAndReturn(Mutation mutation, Readers readers) {
        return (List<M>) around(mutation, args -> engine.writeManyAndReturn((Mutation) args, readers));
    }

    @Override
    public <T> List<T> queryRaw(Sql sql, RawShape<T> shape) {
        if (sql.refused()) {
            return engine.queryRaw(sql, shape);
        }
        return (List<T>) around(null, "queryRaw", sql, args -> engine.queryRaw((Sql) args, shape));
    }

    @Override
    public long executeRaw(Sql sql) {
        if (sql.refused()) {
            return engine.executeRaw(sql);
        }
        return (Long) around(null, "executeRaw", sql, args -> engine.executeRaw((Sql) args));
    }

    @Override
    public void check(Read read) {
        engine.check(read);
    }

    @Override
    public void check(Mutation mutation) {
        engine.check(mutation);
    }

    @Override
    public void explain(DataAccessException error, CallTree call) {
        engine.explain(error, call);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return engine.inTransaction(work);
    }

    private @Nullable Object around(Read read, String action, Function<Object, @Nullable Object> call) {
        // what was refused where it was written is no call, and no interceptor's matter
        engine.check(read);
        return around(read.model(), action, read, call);
    }

    /** The actions are called as the records: CreateMany is createMany. */
    private @Nullable Object around(Mutation mutation, Function<Object, @Nullable Object> call) {
        engine.check(mutation);
        String name = mutation.getClass().getSimpleName();
        String action = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return around(mutation.model(), action, mutation, call);
    }

    private @Nullable Object around(
            @Nullable String model, String action, Object args, Function<Object, @Nullable Object> call) {
        boolean inTransaction = TransactionSynchronizationManager.isActualTransactionActive();
        QueryCall first = new QueryCall(model, action, args, inTransaction);
        Set<String> unfiltered = filters.ofCall();
        return unfiltered.isEmpty()
                ? proceed(0, first, call)
                : filters.outside(() -> proceed(0, first, last -> filters.call(unfiltered, () -> call.apply(last))));
    }

    private @Nullable Object proceed(int index, QueryCall call, Function<Object, @Nullable Object> end) {
        return index == interceptors.size()
                ? end.apply(call.args())
                : interceptors.get(index).intercept(call, next -> proceed(index + 1, next, end));
    }
}
