package dev.iolite.generate;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Time-ordered UUIDs (RFC 9562, version 7). Those of one generator never go back: within a millisecond the 12 bits
 * after the time count up, and when they run out the time borrows from the next millisecond.
 */
final class Uuid7 {

    private final Clock clock;
    private final RandomGenerator random;
    private long last;

    Uuid7(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    UUID next() {
        long tick = tick();
        long high = tick >>> 12 << 16 | 0x7000L | tick & 0xFFFL;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** Milliseconds and the counter below them; starts each millisecond in the lower half of the counter. */
    private synchronized long tick() {
        long fresh = clock.millis() << 12 | random.nextInt(1 << 11);
        last = Math.max(fresh, last + 1);
        return last;
    }
}
