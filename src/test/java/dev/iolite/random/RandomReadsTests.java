package dev.iolite.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.schema.Model;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Compares all databases with an evaluator in memory on random schemas, rows and reads.
 *
 * <p>{@code -Diolite.random.queries} says how many queries are sent to all databases together, {@code
 * -Diolite.random.seed} where the random numbers start: the seed that a failure prints makes it again.
 */
class RandomReadsTests {

    private static final int QUERIES = Integer.getInteger("iolite.random.queries", 20_000);
    private static final long SEED = Long.getLong("iolite.random.seed", 1);
    private static final int CALLS_PER_SCHEMA = 200;
    private static final int CALLS_PER_LAW = 10;
    private static final int MOST_MISMATCHES = 20;

    private final List<Loaded> databases = new ArrayList<>();
    private int queries;
    private int mismatches;

    @Test
    void allDatabasesAnswerAsTheEvaluator() {
        TestDatabase.kinds().forEach(kind -> databases.add(new Loaded(kind)));
        try {
            for (long seed = SEED; queries < QUERIES && mismatches < MOST_MISMATCHES; seed++) {
                run(seed);
            }
        } finally {
            databases.forEach(Loaded::close);
        }
        System.out.println(
                "random: " + queries + " queries, " + databases.size() + " databases, " + mismatches + " mismatches");
        assertThat(mismatches).isZero();
    }

    private void run(long seed) {
        RandomSource random = new RandomSource(seed);
        Schema schema = RandomSchema.make(random);
        Store store = RandomRows.make(schema, random);
        databases.forEach(database -> database.load(store));
        Evaluator evaluator = new Evaluator(store);
        RandomCalls calls = new RandomCalls(store, random);
        for (int i = 0; i < CALLS_PER_SCHEMA && queries < QUERIES && mismatches < MOST_MISMATCHES; i++) {
            Call call = calls.make();
            compare(seed, store, evaluator, call);
            if (i % CALLS_PER_LAW == 0 && call.operation().equals("findMany")) {
                obeysLaws(seed, schema, call);
            }
        }
    }

    private void compare(long seed, Store store, Evaluator evaluator, Call call) {
        @Nullable Object expected;
        try {
            expected = evaluator.answer(call);
        } catch (Evaluator.NoOneAnswer none) {
            return;
        }
        for (Loaded database : databases) {
            queries++;
            Object actual = database.answer(call);
            if (!Expected.same(expected, actual)) {
                mismatches++;
                report(seed, store, database, evaluator, call, actual);
                return;
            }
        }
    }

    private void obeysLaws(long seed, Schema schema, Call call) {
        for (Loaded database : databases) {
            Metamorphic laws = new Metamorphic(schema, database);
            String broken = laws.broken(call);
            queries += laws.queries();
            if (!broken.isEmpty()) {
                mismatches++;
                System.out.println("\nseed " + seed + " on " + database.name() + ", made of " + call + ": " + broken);
            }
        }
    }

    private static void report(
            long seed, Store store, Loaded database, Evaluator evaluator, Call call, @Nullable Object actual) {
        boolean refused = actual instanceof Loaded.Refused;
        Call smallest = new Shrinker(candidate -> {
                    Object expected = evaluator.answer(candidate);
                    Object answer = database.answer(candidate);
                    boolean alike = (answer instanceof Loaded.Refused) == refused
                            && (!refused || likeRefusal((Loaded.Refused) actual, (Loaded.Refused) answer));
                    return alike && !Expected.same(expected, answer);
                })
                .shrink(call);
        System.out.println("\nseed " + seed + " on " + database.name() + ": " + smallest);
        System.out.println("  made of " + call);
        System.out.println("  expected " + Printed.text(evaluator.answer(smallest)));
        System.out.println("  answered " + Printed.text(database.answer(smallest)));
        for (Model model : store.schema().models()) {
            if (smallest.toString().contains("\"" + model.name() + "\"")) {
                System.out.println("  rows of " + model.name() + ": " + Printed.text(store.rows(model.name())));
            }
        }
        System.out.println(PrismaSchema.write(store.schema()));
    }

    private static boolean likeRefusal(Loaded.Refused first, Loaded.Refused second) {
        return first.toString().equals(second.toString())
                || (first.exception().getClass() == second.exception().getClass() && !first.invalid());
    }
}
