package dev.iolite.kit;

import dev.iolite.client.Iolite;
import dev.iolite.client.TransactionOptions;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A transaction that stays open over several steps: a thread that works through what it is given. */
final class InteractiveTransaction {

    private static final int PATIENCE_SECONDS = 20;

    private final LinkedBlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();

    private record Task(
            @Nullable Callable<@Nullable Object> work, boolean commit, CompletableFuture<@Nullable Object> done) {}

    private static final class RolledBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static InteractiveTransaction start(Iolite iolite, Map<String, @Nullable Object> step) {
        TransactionOptions options = options(step.get("isolation"));
        TransactionOptions limited = step.get("timeoutMs") instanceof Number limit
                ? options.timeout(Duration.ofMillis(limit.longValue()))
                : options;
        InteractiveTransaction transaction = new InteractiveTransaction();
        Thread thread = new Thread(() -> transaction.run(iolite, limited), "kit transaction");
        thread.setDaemon(true);
        thread.start();
        return transaction;
    }

    private static TransactionOptions options(@Nullable Object isolation) {
        if (isolation == null) {
            return TransactionOptions.defaults();
        }
        String level = isolation.toString().replace(" ", "").toLowerCase(Locale.ROOT);
        return switch (level) {
            case "readcommitted" -> TransactionOptions.readCommitted();
            case "repeatableread" -> TransactionOptions.repeatableRead();
            case "serializable" -> TransactionOptions.serializable();
            default -> throw new IllegalArgumentException("Unknown isolation " + isolation);
        };
    }

    private void run(Iolite iolite, TransactionOptions options) {
        try {
            iolite.transaction(options, this::work);
            ended.complete(true);
        } catch (RolledBack expected) {
            ended.complete(true);
        } catch (RuntimeException e) {
            ended.completeExceptionally(e);
        }
    }

    private void work() {
        while (true) {
            Task task = take();
            if (task.work() == null) {
                if (task.commit()) {
                    return;
                }
                throw new RolledBack();
            }
            try {
                task.done().complete(task.work().call());
            } catch (Exception e) {
                task.done().completeExceptionally(e);
            }
        }
    }

    private Task take() {
        try {
            Task task = tasks.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (task == null) {
                throw new RolledBack();
            }
            return task;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RolledBack();
        }
    }

    /** Runs work inside the transaction and waits for it. */
    @Nullable
    Object call(Callable<@Nullable Object> work) throws Exception {
        CompletableFuture<@Nullable Object> done = new CompletableFuture<>();
        tasks.add(new Task(work, false, done));
        return await(done);
    }

    /** Ends the transaction and waits for that. */
    void end(boolean commit) throws Exception {
        tasks.add(new Task(null, commit, new CompletableFuture<>()));
        await(ended);
    }

    private static <T> T await(CompletableFuture<T> future) throws Exception {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
