package dev.iolite.jdbc.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleConnectionsTest {

    private static final int THREADS = 4;

    @Test
    void aNewFileIsOpenedBySeveralAtATime(@TempDir Path folder) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int i = 0; i < 50; i++) {
                try (SingleConnections file =
                        new SingleConnections(DatabaseUrl.parse("file:" + folder.resolve(i + ".db")))) {
                    open(file, threads);
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void open(SingleConnections file, ExecutorService threads) throws Exception {
        CyclicBarrier together = new CyclicBarrier(THREADS);
        Callable<Boolean> opening = () -> {
            together.await();
            try (Connection connection = file.getConnection()) {
                return connection.isValid(1);
            }
        };
        List<Future<Boolean>> opened = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            opened.add(threads.submit(opening));
        }
        for (Future<Boolean> each : opened) {
            assertThat(each.get()).isTrue();
        }
    }
}
