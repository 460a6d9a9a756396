package dev.iolite.client;

import dev.iolite.dsl.Key;
import dev.iolite.model.Instance;
import dev.iolite.query.Condition;
import dev.iolite.query.Operand;
import dev.iolite.query.Page;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Selection;
import dev.iolite.query.UniqueWhere;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Loads rows by their keys, many with one query. Loads wait until one of their futures is waited for, or {@link
 * #dispatch()} is called; then one query reads all that wait, on the calling thread and in its transaction.
 *
 * <p>Outside of a transaction, loads nobody waits for are read after {@value #PATIENCE} milliseconds on another thread.
 * Inside of one call {@link #dispatch()} before {@code CompletableFuture.allOf(..).join()}.
 *
 * @param <M> the model
 */
public final class Loader<M> {

    private static final long PATIENCE = 5;

    private final TableSource<M> table;
    private final Selection selection;
    private Map<UniqueWhere, Waiting<Optional<M>>> waiting = new LinkedHashMap<>();

    Loader(TableSource<M> table, Selection selection) {
        this.table = table;
        this.selection = selection;
    }

    /**
     * Asks for a row.
     *
     * @param key its key
     * @return the row when it was read; empty when there is none
     */
    public CompletableFuture<Optional<M>> load(Key<M> key) {
        synchronized (this) {
            if (waiting.isEmpty() && !TransactionSynchronizationManager.isActualTransactionActive()) {
                CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.MILLISECONDS)
                        .execute(this::dispatch);
            }
            return waiting.computeIfAbsent(key.unique(), unused -> new Waiting<>());
        }
    }

    /** Reads all rows that wait, with one query for each kind of key. */
    public void dispatch() {
        Map<UniqueWhere, Waiting<Optional<M>>> batch;
        synchronized (this) {
            batch = waiting;
            waiting = new LinkedHashMap<>();
        }
        Map<List<String>, Map<UniqueWhere, Waiting<Optional<M>>>> byKind = new LinkedHashMap<>();
        batch.forEach((key, row) -> byKind.computeIfAbsent(key.fields(), unused -> new LinkedHashMap<>())
                .put(key, row));
        byKind.forEach(this::read);
    }

    private void read(List<String> fields, Map<UniqueWhere, Waiting<Optional<M>>> loads) {
        try {
            Map<List<Object>, M> rows = new HashMap<>();
            for (M row : table.rows(arguments(fields, loads.keySet()), selecting(fields), null)) {
                Instance instance = Instance.of(row);
                rows.put(
                        fields.stream()
                                .map(field -> comparable(instance.required(field)))
                                .toList(),
                        row);
            }
            loads.forEach((key, row) -> row.complete(Optional.ofNullable(rows.get(values(key)))));
        } catch (RuntimeException e) {
            loads.values().forEach(row -> row.completeExceptionally(e));
        }
    }

    private static ReadArguments arguments(List<String> fields, Collection<UniqueWhere> keys) {
        Condition condition = fields.size() == 1
                ? new Condition.In(
                        fields.get(0),
                        new Operand.Values(keys.stream()
                                .map(key -> ((Operand.Value) key.values().get(0)).value())
                                .toList()),
                        false,
                        false)
                : new Condition.Or(keys.stream().map(UniqueWhere::condition).toList());
        return new ReadArguments(condition, List.of(), null, Page.ALL, List.of());
    }

    /** The key must be read too, to tell the rows apart. */
    private Selection selecting(List<String> key) {
        List<String> selected = selection.fields();
        if (selected == null || selected.containsAll(key)) {
            return selection;
        }
        Set<String> fields = new LinkedHashSet<>(selected);
        fields.addAll(key);
        return new Selection(
                List.copyOf(fields), selection.omit(), selection.unomit(), selection.includes(), selection.counts());
    }

    private static List<Object> values(UniqueWhere key) {
        return key.values().stream()
                .map(value -> comparable(((Operand.Value) value).value()))
                .toList();
    }

    /** Equal values of some types have several forms. */
    private static Object comparable(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** A future that has its loader dispatch before anyone waits; so do the futures derived from it. */
    private final class Waiting<T> extends CompletableFuture<T> {

        @Override
        public <U> CompletableFuture<U> newIncompleteFuture() {
            return new Waiting<>();
        }

        @Override
        public T join() {
            dispatchUnlessDone();
            return super.join();
        }

        @Override
        public T get() throws InterruptedException, ExecutionException {
            dispatchUnlessDone();
            return super.get();
        }

        @Override
        public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
            dispatchUnlessDone();
            return super.get(timeout, unit);
        }

        private void dispatchUnlessDone() {
            if (!isDone()) {
                dispatch();
            }
        }
    }
}
