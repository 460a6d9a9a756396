package dev.iolite.generate;

import java.util.random.RandomGenerator;

/** Short random ids of letters that are safe in addresses. */
final class Nanoid {

    private static final char[] LETTERS =
            "useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict".toCharArray();
    private static final int USUAL_LENGTH = 21;

    private Nanoid() {}

    static String next(RandomGenerator random, int length) {
        char[] id = new char[length == 0 ? USUAL_LENGTH : length];
        for (int i = 0; i < id.length; i++) {
            id[i] = LETTERS[random.nextInt(LETTERS.length)];
        }
        return new String(id);
    }
}
