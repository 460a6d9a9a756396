package dev.iolite.client;

import dev.iolite.error.CallTree;
import dev.iolite.error.ErrorFormat;
import dev.iolite.error.Failure;
import dev.iolite.error.IoliteFailure;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.event.EventListener;
import dev.iolite.event.LogEvent;
import dev.iolite.event.LogLevel;
import dev.iolite.jdbc.RawShape;
import dev.iolite.model.Readers;
import dev.iolite.query.Mutation;
import dev.iolite.query.Read;
import dev.iolite.query.Refusal;
import dev.iolite.schema.Schema;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** Writes the texts of errors in the client's format and tells the listeners; calls that succeed pass untouched. */
final class ExplainingEngine implements Engine {

    private final Engine engine;
    private final ErrorFormat format;
    private final List<EventListener> listeners;
    private final Clock clock;

    ExplainingEngine(Engine engine, ErrorFormat format, List<EventListener> listeners, Clock clock) {
        this.engine = engine;
        this.format = format;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Override
    public Schema schema() {
        return engine.schema();
    }

    @Override
    public <M> List<M> findMany(Read.FindMany read, Readers readers) {
        try {
            return engine.findMany(read, readers);
        } catch (RuntimeException e) {
            throw explained(e, () -> QueryTree.of(read));
        }
    }

    @Override
    public <M, T> T stream(Read.FindMany read, Readers readers, int chunk, Function<Stream<M>, T> use) {
        try {
            return engine.stream(read, readers, chunk, use);
        } catch (RuntimeException e) {
            throw explained(e, () -> QueryTree.of(read));
        }
    }

    @Override
    public <M> @Nullable M findUnique(Read.FindUnique read, Readers readers) {
        try {
            return engine.findUnique(read, readers);
        } catch (RuntimeException e) {
            throw explained(e, () -> QueryTree.of(read));
        }
    }

    @Override
    public boolean exists(Read.Exists read) {
        try {
            return engine.exists(read);
        } catch (RuntimeException e) {
            throw explained(e, () -> QueryTree.of(read));
        }
    }

    @Override
    public List<@Nullable Object> aggregate(Read.Aggregate read) {
        try {
            return engine.aggregate(read);
        } catch (RuntimeException e) {
            throw explained(e, () -> QueryTree.of(read));
        }
    }

    @Override
    public List<List<@Nullable Object>> groupBy(Read.GroupBy read) {
        try {
            return engine.groupBy(read);
        } catch (RuntimeException e) {
            throw explained(e, () -> QueryTree.of(read));
        }
    }

    @Override
    public <M> M writeOne(Mutation mutation, Readers readers) {
        try {
            return engine.writeOne(mutation, readers);
        } catch (RuntimeException e) {
            throw explained(e, () -> QueryTree.of(mutation));
        }
    }

    @Override
    public long writeMany(Mutation mutation) {
        try {
            return engine.writeMany(mutation);
        } catch (RuntimeException e) {
            throw explained(RepeatedRows.named(mutation, e), () -> QueryTree.of(mutation));
        }
    }

    @Override
    public <M> List<M> writeManyAndReturn(Mutation mutation, Readers readers) {
        try {
            return engine.writeManyAndReturn(mutation, readers);
        } catch (RuntimeException e) {
            throw explained(RepeatedRows.named(mutation, e), () -> QueryTree.of(mutation));
        }
    }

    @Override
    public <T> List<T> queryRaw(Sql sql, RawShape<T> shape) {
        try {
            sql.check();
            return engine.queryRaw(sql, shape);
        } catch (RuntimeException e) {
            throw explained(e, () -> sql.tree("queryRaw", e));
        }
    }

    @Override
    public long executeRaw(Sql sql) {
        try {
            sql.check();
            return engine.executeRaw(sql);
        } catch (RuntimeException e) {
            throw explained(e, () -> sql.tree("executeRaw", e));
        }
    }

    @Override
    public void check(Read read) {
        try {
            engine.check(read);
        } catch (RuntimeException e) {
            throw explained(e, () -> QueryTree.of(read));
        }
    }

    @Override
    public void check(Mutation mutation) {
        try {
            engine.check(mutation);
        } catch (RuntimeException e) {
            throw explained(e, () -> QueryTree.of(mutation));
        }
    }

    @Override
    public void explain(DataAccessException error, CallTree call) {
        if (error instanceof RecordNotFoundException missing) {
            // a row that may be missing is the caller's matter and nothing that went wrong
            missing.explain(format.text(missing.failure(), call, CallerLine.find()));
        } else {
            tell(error, () -> call);
        }
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return engine.inTransaction(work);
    }

    private RuntimeException explained(RuntimeException error, Supplier<CallTree> tree) {
        RuntimeException placed = placed(error, tree);
        tell(placed, tree);
        return placed;
    }

    /** An error of a part that was refused where it was written now learns its place in the call. */
    private static RuntimeException placed(RuntimeException error, Supplier<CallTree> tree) {
        if (!refusedEarlier(error)) {
            return error;
        }
        Failure failure = ((IoliteFailure) error).failure();
        CallTree call = tree.get();
        Failure known = failure.model() == null ? failure.of(call.model()) : failure;
        RuntimeException placed = Refusal.exception(
                call.place(failure).map(known::at).orElse(known), Objects.requireNonNull(error.getCause()));
        placed.setStackTrace(error.getStackTrace());
        return placed;
    }

    private static boolean refusedEarlier(RuntimeException error) {
        return error instanceof IoliteFailure failure
                && !failure.explained()
                && error.getCause() instanceof IoliteFailure origin
                && origin.failure().problem().equals(failure.failure().problem());
    }

    private void tell(RuntimeException error, Supplier<CallTree> tree) {
        // what the caller's own code throws, inside of withStream for instance, is not ours to tell
        boolean ours = error instanceof DataAccessException;
        if (!ours || error instanceof IoliteFailure failure && failure.explained()) {
            return;
        }
        CallTree call = tree.get();
        if (error instanceof IoliteFailure failure) {
            String written = refusedEarlier(error) ? CallerLine.of(Objects.requireNonNull(error.getCause())) : "";
            String caller = CallerLine.find();
            failure.explain(
                    format.text(failure.failure(), call, caller, CallerLine.sameLine(written, caller) ? "" : written));
        }
        if (!listeners.isEmpty()) {
            String message = String.valueOf(error.getMessage());
            LogEvent event = new LogEvent(clock.instant(), LogLevel.ERROR, message, call.name());
            listeners.forEach(listener -> listener.onLog(event));
        }
    }
}
