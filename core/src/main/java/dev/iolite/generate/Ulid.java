package dev.iolite.generate;

import java.time.Clock;
import java.util.random.RandomGenerator;

/** Sortable ids of 26 letters: 48 bits of time, then 80 random bits that count up within a millisecond. */
final class Ulid {

    private static final char[] LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final long TIME_MASK = (1L << 48) - 1;

    private final Clock clock;
    private final RandomGenerator random;
    private long time = -1;
    private long high;
    private long low;

    Ulid(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    synchronized String next() {
        long now = clock.millis();
        if (now > time) {
            restart(now);
        } else if (++low > 0xFFFFFFFFFFL) {
            low = 0;
            if (++high > 0xFFFFFFFFFFL) {
                restart(time + 1);
            }
        }
        char[] letters = new char[26];
        encode(time & TIME_MASK, letters, 0, 10);
        encode(high, letters, 10, 8);
        encode(low, letters, 18, 8);
        return new String(letters);
    }

    private void restart(long at) {
        time = at;
        // the first bit stays 0, so that counting up cannot run out of room at once
        high = random.nextLong() & 0x7FFFFFFFFFL;
        low = random.nextLong() & 0xFFFFFFFFFFL;
    }

    private static void encode(long value, char[] letters, int start, int count) {
        for (int i = count - 1; i >= 0; i--) {
            letters[start + i] = LETTERS[(int) (value >>> 5L * (count - 1 - i) & 31)];
        }
    }
}
