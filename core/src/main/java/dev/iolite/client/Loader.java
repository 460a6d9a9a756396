package dev.iolite.client;

import dev.iolite.dsl.Key;
import dev.iolite.dsl.OneQuery;
import dev.iolite.model.Instance;
import dev.iolite.query.LoadStrategy;
import dev.iolite.query.Read;
import dev.iolite.query.Selection;
import dev.iolite.query.UniqueWhere;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Loads rows by their keys, many with one query. Loads wait until one of their futures is waited for, or {@link
 * #dispatch()} is called; then one query reads all that wait, on the calling thread and in its transaction.
 *
 * <p>Outside of a transaction, loads nobody waits for are read after {@value #PATIENCE} milliseconds on another thread;
 * inside of one before it ends, on its own connection. A loader keeps no rows, so it may be a bean that requests share:
 * loads of one transaction never meet those of another.
 *
 * <pre>{@code
 * @Bean Loader<User> userLoader(UserRepository users) {
 *     return users.loader(q -> q.include(USER.profile));
 * }
 * }</pre>
 *
 * @param <M> the model
 */
public final class Loader<M> {

    private static final long PATIENCE = 5;

    /** Stands for all that is not in a transaction. */
    private static final Object OUTSIDE = new Object();

    private final TableSource<M> table;
    private final Selection selection;

    /** What waits, by the thread whose transaction it belongs to and by what filters show there. */
    private final Map<Place, Map<UniqueWhere, Waiting<Optional<M>>>> batches = new HashMap<>();

    private final Set<String> unfiltered;

    Loader(TableSource<M> table, OneQuery<M> query) {
        this.table = table;
        this.selection = query.selection();
        this.unfiltered = query.unfiltered();
    }

    /**
     * Asks for a row: {@code loader.load(USER.id.eq(42)).thenApply(..)}, in SQL with all that wait {@code select .. from
     * "user" where id in (..)}.
     *
     * @param key its key
     * @return the row when it was read; empty when there is none
     */
    public CompletableFuture<Optional<M>> load(Key<M> key) {
        check(key);
        Place place = place();
        synchronized (this) {
            Map<UniqueWhere, Waiting<Optional<M>>> batch = batches.get(place);
            if (batch == null) {
                batch = new LinkedHashMap<>();
                batches.put(place, batch);
                seeThatItIsRead(place);
            }
            return batch.computeIfAbsent(key.unique(), unused -> new Waiting<>(place));
        }
    }

    /**
     * Reads rows at once: {@code users.loader(q -> {}).loadAll(List.of(USER.id.eq(1), USER.id.eq(2)))}, in SQL one {@code
     * select .. where id in (..)} for each kind of key.
     *
     * @param keys their keys
     * @return for each key in order its row; empty where there is none
     */
    public List<Optional<M>> loadAll(Collection<Key<M>> keys) {
        keys.forEach(this::check);
        Place place = place();
        Map<UniqueWhere, Waiting<Optional<M>>> batch = new LinkedHashMap<>();
        keys.forEach(key -> batch.put(key.unique(), new Waiting<>(place)));
        readAll(batch);
        return keys.stream()
                .map(key -> read(Objects.requireNonNull(batch.get(key.unique()))))
                .toList();
    }

    /** A key that was refused where it was written spoils no batch. */
    private void check(Key<M> key) {
        table.iolite()
                .engine()
                .check(new Read.FindUnique(
                        table.model(),
                        dev.iolite.dsl.UniqueWhere.given(table.model(), key),
                        selection,
                        LoadStrategy.QUERY));
    }

    /** What was read; its own exception where it failed. */
    private static <T> T read(CompletableFuture<T> row) {
        try {
            return row.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /**
     * Whose rows are read together.
     *
     * @param owner the thread whose transaction reads them, or {@link #OUTSIDE}
     * @param moment what filters show: loads for one tenant never meet those for another
     */
    private record Place(Object owner, Filters.Moment moment) {}

    private Place place() {
        return new Place(owner(), table.iolite().hiding().now());
    }

    private static Object owner() {
        return TransactionSynchronizationManager.isActualTransactionActive() ? Thread.currentThread() : OUTSIDE;
    }

    private void seeThatItIsRead(Place place) {
        if (place.owner() == OUTSIDE) {
            CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.MILLISECONDS).execute(() -> dispatch(place));
        } else if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCompletion() {
                    dispatch(place);
                }
            });
        }
    }

    /** Reads all rows that wait here, in this transaction or outside of any, with one query for each kind of key. */
    public void dispatch() {
        Object owner = owner();
        List<Place> places;
        synchronized (this) {
            places = batches.keySet().stream()
                    .filter(place -> place.owner() == owner)
                    .toList();
        }
        places.forEach(this::dispatch);
    }

    private void dispatch(Place place) {
        Map<UniqueWhere, Waiting<Optional<M>>> batch;
        synchronized (this) {
            batch = batches.remove(place);
        }
        if (batch != null) {
            table.iolite().hiding().as(place.moment(), () -> {
                readAll(batch);
                return batch;
            });
        }
    }

    private void readAll(Map<UniqueWhere, Waiting<Optional<M>>> batch) {
        Map<List<String>, Map<UniqueWhere, Waiting<Optional<M>>>> byKind = new LinkedHashMap<>();
        batch.forEach((key, row) -> byKind.computeIfAbsent(key.fields(), unused -> new LinkedHashMap<>())
                .put(key, row));
        byKind.forEach(this::read);
    }

    private void read(List<String> fields, Map<UniqueWhere, Waiting<Optional<M>>> loads) {
        try {
            KeyBatch batch = new KeyBatch(fields, selection);
            List<M> found = table.filters()
                    .call(unfiltered, () -> table.rows(batch.arguments(loads.keySet()), batch.selecting(), null));
            Map<List<Object>, M> rows =
                    batch.byKey(found, (row, field) -> Instance.of(row).required(field));
            loads.forEach((key, row) -> row.complete(Optional.ofNullable(KeyBatch.find(rows, key))));
        } catch (RuntimeException e) {
            loads.values().forEach(row -> row.completeExceptionally(e));
        }
    }

    /** A future that has its loader dispatch before anyone waits; so do the futures derived from it. */
    private final class Waiting<T> extends CompletableFuture<T> {

        private final Place place;

        Waiting(Place place) {
            this.place = place;
        }

        @Override
        public <U> CompletableFuture<U> newIncompleteFuture() {
            return new Waiting<>(place);
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

        /** Another thread's transaction reads its own loads, at its end if nobody waits there. */
        private void dispatchUnlessDone() {
            if (!isDone() && (place.owner() == OUTSIDE || place.owner() == Thread.currentThread())) {
                dispatch(place);
            }
        }
    }
}
