package dev.iolite.jdbc.codec;

/** Refuses texts that would be stored as something else. */
enum TextCheck {
    /** Anything but halves of surrogate pairs. */
    WHOLE_CHARACTERS,
    /** The same, and no NUL. */
    WITHOUT_NUL;

    String checked(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 && this == WITHOUT_NUL) {
                throw Refusal.nul();
            }
            if (Character.isSurrogate(c)) {
                i = afterPair(text, i);
            }
        }
        return text;
    }

    private static int afterPair(String text, int at) {
        boolean pair = Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
        if (!pair) {
            throw Refusal.loneSurrogate();
        }
        return at + 1;
    }
}
