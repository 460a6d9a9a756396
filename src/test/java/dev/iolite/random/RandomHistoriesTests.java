package dev.iolite.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.schema.Model;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Compares histories of ten random writes with a sequential model in memory: the answer or the refusal, and the rows of
 * all tables after each write.
 *
 * <p>{@code -Diolite.random.histories} says how many run on SQLite, a tenth of them on each other database; {@code
 * -Diolite.random.seed} where the random numbers start: the seed that a failure prints makes it again.
 */
class RandomHistoriesTests {

    private static final int HISTORIES = Integer.getInteger("iolite.random.histories", 10_000);
    private static final long SEED = Long.getLong("iolite.random.seed", 1);
    private static final int STEPS = 10;
    private static final int HISTORIES_PER_SCHEMA = 50;
    private static final int MOST_MISMATCHES = Integer.getInteger("iolite.random.mismatches", 5);
    private static final int MOST_TRIALS = 100;
    /** How many runners share the histories of the database that has most of them. */
    private static final int PARTS = 2;

    @Test
    void allDatabasesEndAsTheModel() throws Exception {
        List<Runner> runners = new ArrayList<>();
        for (DatabaseKind kind : TestDatabase.kinds()) {
            boolean many = kind == DatabaseKind.SQLITE;
            for (int part = 0; part < (many ? PARTS : 1); part++) {
                runners.add(new Runner(kind, part, many ? PARTS : 1, many ? HISTORIES : HISTORIES / 10));
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(runners.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            runners.forEach(runner -> running.add(threads.submit(runner)));
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
        runners.forEach(runner -> System.out.println(runner.coverage()));
        StringBuilder line = new StringBuilder("histories: ");
        for (DatabaseKind kind : TestDatabase.kinds()) {
            int histories = runners.stream()
                    .filter(runner -> runner.kind == kind)
                    .mapToInt(runner -> runner.histories)
                    .sum();
            line.append(histories).append(" on ").append(kind).append(", ");
        }
        int mismatches = runners.stream().mapToInt(runner -> runner.mismatches).sum();
        System.out.println(line.append(mismatches).append(" mismatches"));
        assertThat(mismatches).isZero();
    }

    /** Runs the histories of one database. */
    private static final class Runner implements Runnable {

        private final DatabaseKind kind;
        private final Coverage coverage = new Coverage();
        private final int part;
        private final int parts;
        private final int wanted;
        private int histories;
        private int mismatches;

        Runner(DatabaseKind kind, int part, int parts, int all) {
            this.kind = kind;
            this.part = part;
            this.parts = parts;
            this.wanted = (all + parts - 1 - part) / parts;
        }

        String coverage() {
            return kind + ": " + coverage;
        }

        @Override
        public void run() {
            try (Loaded database = new Loaded(kind)) {
                Schema schema = null;
                for (long seed = SEED; histories < wanted && mismatches < MOST_MISMATCHES; seed++) {
                    long schemaSeed = (seed - 1) / HISTORIES_PER_SCHEMA;
                    if ((schemaSeed - (SEED - 1) / HISTORIES_PER_SCHEMA) % parts != part) {
                        continue;
                    }
                    if (schema == null || (seed - 1) % HISTORIES_PER_SCHEMA == 0) {
                        schema = HistorySchema.make(new RandomSource(-schemaSeed - 1));
                        database.load(new Store(schema));
                    }
                    run(seed, schema, database);
                    histories++;
                }
            }
        }

        private void run(long seed, Schema schema, Loaded database) {
            RandomSource random = new RandomSource(seed);
            RandomWrites writes = new RandomWrites(random);
            History history = new History(schema, database);
            for (Model model : schema.models()) {
                if (random.percent(80) && !step(seed, history, database, () -> writes.first(history.store(), model))) {
                    return;
                }
            }
            for (int i = 0; i < STEPS; i++) {
                if (!step(seed, history, database, () -> writes.make(history.store()))) {
                    return;
                }
            }
        }

        private interface Calls {
            Call next();
        }

        private boolean step(long seed, History history, Loaded database, Calls calls) {
            for (int trial = 0; trial < MOST_TRIALS; trial++) {
                try {
                    Call call = calls.next();
                    History.Mismatch mismatch = history.write(call);
                    coverage.count(history.last());
                    if (mismatch != null) {
                        mismatches++;
                        report(seed, history.store().schema(), database, mismatch);
                        return false;
                    }
                    return true;
                } catch (Evaluator.NoOneAnswer none) {
                    coverage.skip(none);
                }
            }
            return true;
        }

        private void report(long seed, Schema schema, Loaded database, History.Mismatch mismatch) {
            History.Mismatch smallest = new HistoryShrinker(schema, database).shrink(mismatch);
            synchronized (RandomHistoriesTests.class) {
                System.out.println("\nseed " + seed + " on " + kind + ":\n" + smallest);
                System.out.println(PrismaSchema.write(schema));
            }
        }
    }
}
