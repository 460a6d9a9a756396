package dev.iolite.writes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Several threads that start at the same moment. */
final class Race {

    private Race() {}

    /** Runs the same work in each thread; the first error is thrown. */
    static void of(int threads, Runnable work) throws InterruptedException, ExecutionException {
        numbered(threads, number -> work.run());
    }

    /** Runs work that knows its thread's number, from 0 on; the first error is thrown. */
    static void numbered(int threads, IntConsumer work) throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> results = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                results.add(executor.submit((Callable<Void>) () -> {
                    start.await();
                    work.accept(number);
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> result : results) {
                result.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
