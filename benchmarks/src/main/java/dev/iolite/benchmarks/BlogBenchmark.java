package dev.iolite.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The same items for JMH: for its profilers, and for machines that have nothing else to do. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class BlogBenchmark {

    /** Which item. */
    @Param({
        "find-by-id",
        "find-1000",
        "tree",
        "tree-take-3",
        "create",
        "create-many-1000",
        "nested-create",
        "update",
        "upsert",
        "set-many-to-many"
    })
    public String item = "";

    /** Which side. */
    @Param({"jdbc", "iolite"})
    public String side = "";

    private @Nullable Blog blog;
    private @Nullable Item chosen;
    private Work work = () -> "";

    /** Makes JMH's state. */
    public BlogBenchmark() {}

    /**
     * Starts the database and checks that both sides give the same.
     *
     * @throws Exception when they do not
     */
    @Setup
    public void open() throws Exception {
        blog = Blog.open();
        chosen = blog.item(item);
        chosen.requireEqualResults();
        work = side.equals("jdbc") ? chosen.jdbc() : chosen.iolite();
    }

    /** Undoes what an iteration wrote. */
    @TearDown(Level.Iteration)
    public void reset() {
        if (chosen != null) {
            chosen.reset().run();
        }
    }

    /** Stops the database. */
    @TearDown
    public void close() {
        if (blog != null) {
            blog.close();
        }
    }

    /**
     * Does the work once.
     *
     * @return its result
     * @throws Exception when it fails
     */
    @Benchmark
    public Object run() throws Exception {
        return work.run();
    }
}
