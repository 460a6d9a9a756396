package dev.iolite.migrate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the constants that stand as defaults in catalogs: literals of all dialects, casts, lists, parentheses. */
final class ConstantReader {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\s*(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][\\w.]*");
    private static final Pattern TYPE = Pattern.compile("[\\w\"][\\w\". ]*(\\([\\d, ]*\\)[\\w ]*)?(\\[\\d*])*");
    private static final Pattern TYPE_WORDS = Pattern.compile(
            "(DATE|TIMESTAMP|TIME|JSON|UUID|BPCHAR)( +WITH(OUT)? +TIME +ZONE)? *(?=')", Pattern.CASE_INSENSITIVE);

    /** Functions whose only argument is the value itself. */
    private static final Set<String> WRAPPERS = Set.of("json", "jsonb", "text");

    /** Words that are calls without parentheses. */
    private static final Set<String> CLOCKS =
            Set.of("current_timestamp", "current_date", "current_time", "localtimestamp", "localtime");

    private final String sql;
    private int at;

    ConstantReader(String sql) {
        this.sql = sql;
    }

    /** What is not understood. */
    private static final class NotConstant extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotConstant() {
            super("not a constant", null, false, false);
        }
    }

    @Nullable
    Constant read() {
        try {
            Constant value = value();
            return at == sql.length() ? value : null;
        } catch (NotConstant e) {
            // an expression that only the database understands
            return null;
        }
    }

    private Constant value() {
        Constant value = primary();
        blanks();
        while (sql.startsWith("::", at)) {
            at += 2;
            blanks();
            take(TYPE);
            blanks();
        }
        return value;
    }

    private Constant primary() {
        blanks();
        if (next('(')) {
            Constant value = value();
            require(')');
            return value;
        }
        if (peek() == '\'' || peek() == '"') {
            return new Constant.Text(quoted(peek()));
        }
        Matcher number = matcher(NUMBER);
        if (number.lookingAt()) {
            at = number.end();
            return new Constant.Numeral(new BigDecimal(number.group().replaceAll("\\s", "")));
        }
        Matcher words = matcher(TYPE_WORDS);
        if (words.lookingAt()) {
            at = words.end();
            return new Constant.Text(quoted('\''));
        }
        return word(take(WORD).toLowerCase(Locale.ROOT));
    }

    private Constant word(String word) {
        if (peek() == '\'') {
            return prefixed(word);
        }
        blanks();
        switch (word) {
            case "true", "false":
                return new Constant.Truth(word.equals("true"));
            case "null":
                return new Constant.Nothing();
            case "array":
                require('[');
                return new Constant.Many(values(']'));
            case "cast":
                return cast();
            case "u":
                return unicode();
            default:
                return next('(') ? call(word) : clock(word);
        }
    }

    private Constant prefixed(String word) {
        String text = quoted('\'');
        return switch (word) {
            case "x" -> new Constant.Bytes(text.replace(" ", "").toLowerCase(Locale.ROOT));
            case "b", "n" -> new Constant.Text(text);
            case "e" -> new Constant.Text(unescaped(text));
            default -> throw new NotConstant();
        };
    }

    /** PostgreSQL writes it only for texts with backslashes. */
    private static String unescaped(String text) {
        if (text.replace("\\\\", "").contains("\\")) {
            throw new NotConstant();
        }
        return text.replace("\\\\", "\\");
    }

    private Constant cast() {
        require('(');
        Constant value = value();
        if (!take(WORD).equalsIgnoreCase("as")) {
            throw new NotConstant();
        }
        blanks();
        take(TYPE);
        require(')');
        return value;
    }

    /** {@code U&'...'} has code points of four or, after a plus sign, six digits. */
    private Constant unicode() {
        require('&');
        String text = quoted('\'');
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\\') {
                plain.append(text.charAt(i));
            } else if (text.startsWith("\\\\", i)) {
                plain.append('\\');
                i++;
            } else {
                boolean six = text.startsWith("\\+", i);
                int from = i + (six ? 2 : 1);
                int to = from + (six ? 6 : 4);
                plain.appendCodePoint(Integer.parseInt(text.substring(from, to), 16));
                i = to - 1;
            }
        }
        return new Constant.Text(plain.toString());
    }

    private Constant call(String function) {
        List<Constant> arguments = values(')');
        if (WRAPPERS.contains(function) && arguments.size() == 1) {
            return arguments.get(0);
        }
        boolean hex = function.equals("decode")
                && arguments.size() == 2
                && arguments.get(1).equals(new Constant.Text("hex"));
        return hex && arguments.get(0) instanceof Constant.Text digits
                ? new Constant.Bytes(digits.value().toLowerCase(Locale.ROOT))
                : new Constant.Call(function);
    }

    private static Constant clock(String word) {
        if (CLOCKS.contains(word)) {
            return new Constant.Call(word);
        }
        throw new NotConstant();
    }

    private List<Constant> values(char end) {
        List<Constant> values = new ArrayList<>();
        blanks();
        while (!next(end)) {
            if (!values.isEmpty()) {
                require(',');
            }
            values.add(value());
        }
        return values;
    }

    private String quoted(char quote) {
        StringBuilder text = new StringBuilder();
        at++;
        while (at < sql.length()) {
            char c = sql.charAt(at++);
            if (c != quote) {
                text.append(c);
            } else if (at < sql.length() && sql.charAt(at) == quote) {
                text.append(quote);
                at++;
            } else {
                return text.toString();
            }
        }
        throw new NotConstant();
    }

    private String take(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        if (!matcher.lookingAt()) {
            throw new NotConstant();
        }
        at = matcher.end();
        return matcher.group();
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(sql).region(at, sql.length());
    }

    private char peek() {
        return at < sql.length() ? sql.charAt(at) : 0;
    }

    private boolean next(char wanted) {
        blanks();
        boolean there = peek() == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private void require(char wanted) {
        if (!next(wanted)) {
            throw new NotConstant();
        }
    }

    private void blanks() {
        while (at < sql.length() && Character.isWhitespace(sql.charAt(at))) {
            at++;
        }
    }
}
