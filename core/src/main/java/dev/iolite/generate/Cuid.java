package dev.iolite.generate;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/** Collision-resistant ids, version 1: {@code c}, the time, a counter, a mark of this process, eight random letters. */
final class Cuid {

    private static final int BASE = 36;
    private static final int BLOCK = BASE * BASE * BASE * BASE;

    private final Clock clock;
    private final RandomGenerator random;
    private final AtomicInteger counter;
    private final String process;

    Cuid(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
        this.counter = new AtomicInteger(random.nextInt(BLOCK));
        this.process = block(random.nextInt(BLOCK));
    }

    String next() {
        int count = Math.floorMod(counter.getAndIncrement(), BLOCK);
        return "c" + Long.toString(clock.millis(), BASE) + block(count) + process + block(random.nextInt(BLOCK))
                + block(random.nextInt(BLOCK));
    }

    private static String block(int number) {
        String digits = Integer.toString(number, BASE);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
