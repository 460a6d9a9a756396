package dev.iolite.schema.prisma;

/**
 * One word or sign of the text.
 *
 * @param kind what it is
 * @param text its characters; of a string the value without quotes and escapes
 * @param place where it stands
 */
record Token(Kind kind, String text, Place place) {

    enum Kind {
        NAME,
        NUMBER,
        STRING,
        /** Braces, brackets, comma, colon and the like; {@code @@} is one sign. */
        SIGN,
        LINE_END,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean endsLine() {
        return kind == Kind.LINE_END || kind == Kind.END;
    }

    /** How it is called in messages. */
    String described() {
        return switch (kind) {
            case LINE_END -> "the end of the line";
            case END -> "the end of the file";
            case STRING -> '"' + text + '"';
            case NAME, NUMBER, SIGN -> text;
        };
    }
}
