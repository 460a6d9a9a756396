package dev.iolite.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.schema.Model;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        Call smallest = new Shrinker(candidate -> fails(evaluator, database, candidate, actual)).shrink(call);
        Store fewest = fewerRows(store, database, smallest, actual);
        System.out.println("\nseed " + seed + " on " + database.name() + ": " + smallest);
        System.out.println("  made of " + call);
        System.out.println("  expected " + Printed.text(new Evaluator(fewest).answer(smallest)));
        System.out.println("  answered " + Printed.text(database.answer(smallest)));
        for (Model model : store.schema().models()) {
            System.out.println("  rows of " + model.name() + ": " + Printed.text(fewest.rows(model.name())));
        }
        System.out.println(PrismaSchema.write(store.schema()));
        database.load(store);
    }

    /** Leaves out rows as long as the call still fails; the database then holds the rows that are left. */
    private static Store fewerRows(Store store, Loaded database, Call call, @Nullable Object actual) {
        Store fewest = store;
        for (Model model : store.schema().models()) {
            for (Map<String, @Nullable Object> row : store.rows(model.name())) {
                Store fewer = fewest.without(row);
                if (fewer.consistent()) {
                    database.load(fewer);
                    fewest = fails(new Evaluator(fewer), database, call, actual) ? fewer : fewest;
                }
            }
        }
        database.load(fewest);
        return fewest;
    }

    /** Whether a call is answered wrongly as the first one was: by a wrong answer or by a refusal. */
    private static boolean fails(Evaluator evaluator, Loaded database, Call call, @Nullable Object first) {
        @Nullable Object expected;
        try {
            expected = evaluator.answer(call);
        } catch (Evaluator.NoOneAnswer none) {
            return false;
        }
        Object answer = database.answer(call);
        boolean alike = first instanceof Loaded.Refused refused
                ? answer instanceof Loaded.Refused other && alike(refused, other)
                : !(answer instanceof Loaded.Refused);
        return alike && !Expected.same(expected, answer);
    }

    private static boolean alike(Loaded.Refused first, Loaded.Refused second) {
        return first.toString().equals(second.toString())
                || (first.exception().getClass() == second.exception().getClass() && !first.invalid());
    }
}
