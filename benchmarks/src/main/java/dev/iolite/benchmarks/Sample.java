package dev.iolite.benchmarks;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** The values both sides write. */
final class Sample {

    static final int AGE = 36;
    static final String CITY = "London";
    static final String BIO = "Wrote the first program for a machine that was never built.";
    static final String BODY =
            "The engine weaves algebraical patterns just as the loom weaves flowers and leaves. ".repeat(3);
    static final List<String> TITLES = List.of("First", "Second", "Third", "Fourth", "Fifth");

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Sample() {}

    /** An address nobody has yet. */
    static String email() {
        return "new" + NEXT.incrementAndGet() + "@example.org";
    }

    static List<String> emails(int count) {
        return IntStream.range(0, count).mapToObj(i -> email()).toList();
    }
}
