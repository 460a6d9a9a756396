package dev.iolite.generate;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/** Collision-resistant ids, version 2: a letter and 23 more of a SHA3 hash over time, counter and random letters. */
final class Cuid2 {

    private static final int LENGTH = 24;
    private static final int BASE = 36;

    private final Clock clock;
    private final RandomGenerator random;
    private final AtomicLong counter;
    private final String process;

    Cuid2(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
        this.counter = new AtomicLong(random.nextInt(476_782_367));
        this.process = entropy(32);
    }

    String next() {
        char first = (char) ('a' + random.nextInt(26));
        String input = Long.toString(clock.millis(), BASE)
                + entropy(LENGTH)
                + Long.toString(counter.getAndIncrement(), BASE)
                + process;
        // the first digit of a hash in base 36 is not evenly spread
        return first + hash(input).substring(1, LENGTH);
    }

    private String entropy(int length) {
        StringBuilder letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            letters.append(Character.forDigit(random.nextInt(BASE), BASE));
        }
        return letters.toString();
    }

    private static String hash(String input) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA3-512").digest(input.getBytes(StandardCharsets.UTF_8));
            String digits = new BigInteger(1, digest).toString(BASE);
            return "0".repeat(Math.max(0, LENGTH - digits.length())) + digits;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java from 9 on has SHA3-512", e);
        }
    }
}
