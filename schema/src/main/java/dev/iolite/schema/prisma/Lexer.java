package dev.iolite.schema.prisma;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts the text into tokens; comments fall away. */
final class Lexer {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final String text;
    private final Findings findings;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    Lexer(String text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    List<Token> tokens() {
        while (at < text.length()) {
            next();
        }
        tokens.add(new Token(Token.Kind.END, "", place(at, 1)));
        return tokens;
    }

    private void next() {
        char letter = text.charAt(at);
        if (letter == '\n') {
            tokens.add(new Token(Token.Kind.LINE_END, "\n", place(at, 1)));
            newLine();
        } else if (Character.isWhitespace(letter) || letter == '\uFEFF') {
            at++;
        } else if (text.startsWith("//", at)) {
            skipLine();
        } else if (text.startsWith("/*", at)) {
            skipComment();
        } else if (letter == '"') {
            string();
        } else if (isWord(letter)) {
            word();
        } else {
            sign(letter);
        }
    }

    private void newLine() {
        at++;
        line++;
        lineStart = at;
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
    }

    private void skipComment() {
        Place start = place(at, 2);
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            findings.add(start, "The comment is not closed", "End it with */");
        }
        int stop = end < 0 ? text.length() : end + 2;
        while (at < stop) {
            if (text.charAt(at) == '\n') {
                newLine();
            } else {
                at++;
            }
        }
    }

    private void word() {
        int start = at;
        while (at < text.length() && (isWord(text.charAt(at)) || isFraction(start))) {
            at++;
        }
        String word = text.substring(start, at);
        Token.Kind kind = NUMBER.matcher(word).matches() ? Token.Kind.NUMBER : Token.Kind.NAME;
        tokens.add(new Token(kind, word, place(start, word.length())));
    }

    /** A point belongs to a word only within a number. */
    private boolean isFraction(int start) {
        return text.charAt(at) == '.'
                && NUMBER.matcher(text.substring(start, at)).matches();
    }

    private static boolean isWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '-';
    }

    private void sign(char letter) {
        String sign = text.startsWith("@@", at) ? "@@" : String.valueOf(letter);
        Place place = place(at, sign.length());
        at += sign.length();
        if ("{}()[]?!,:=.@".indexOf(letter) < 0) {
            findings.add(place, "The character " + sign + " does not belong here", "Remove it");
        } else {
            tokens.add(new Token(Token.Kind.SIGN, sign, place));
        }
    }

    private void string() {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            if (text.charAt(at) == '\\') {
                escape(value);
            } else {
                value.append(text.charAt(at++));
            }
        }
        boolean closed = at < text.length() && text.charAt(at) == '"';
        at += closed ? 1 : 0;
        Place place = place(start, at - start);
        if (!closed) {
            findings.add(place, "The text is not closed", "End it with \"");
        }
        tokens.add(new Token(Token.Kind.STRING, value.toString(), place));
    }

    private void escape(StringBuilder value) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        int known = "\"\\/nrtbf0".indexOf(next);
        if (known >= 0) {
            value.append("\"\\/\n\r\t\b\f\0".charAt(known));
            at += 2;
        } else if (next == 'u' && hex(at + 2) >= 0) {
            value.append((char) hex(at + 2));
            at += 6;
        } else {
            findings.add(place(at, 2), "This escape does not exist", "Write a backslash as \\\\");
            at += next == '\n' ? 1 : 2;
        }
    }

    private int hex(int from) {
        if (from + 4 > text.length()) {
            return -1;
        }
        String digits = text.substring(from, from + 4);
        return digits.matches("[0-9a-fA-F]{4}") ? Integer.parseInt(digits, 16) : -1;
    }

    private Place place(int start, int length) {
        return new Place(line, start - lineStart + 1, length);
    }
}
