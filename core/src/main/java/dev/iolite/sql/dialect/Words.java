package dev.iolite.sql.dialect;

import dev.iolite.sql.Expression;
import dev.iolite.sql.FromItem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes phrases of patterns such as {@code strpos({0}, {1}) > 0}; patterns are constants of dialects. */
final class Words {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private Words() {}

    /** Words with an operator among them. */
    static Expression.Phrase phrase(String pattern, Expression... values) {
        return phrase(false, pattern, values);
    }

    /** Words that hold together: a call, a cast, CASE. */
    static Expression.Phrase closed(String pattern, Expression... values) {
        return phrase(true, pattern, values);
    }

    private static Expression.Phrase phrase(boolean closed, String pattern, Expression... values) {
        List<String> words = new ArrayList<>();
        List<Expression> used = new ArrayList<>();
        Matcher places = PLACE.matcher(pattern);
        int end = 0;
        while (places.find()) {
            words.add(pattern.substring(end, places.start()));
            used.add(values[Integer.parseInt(places.group(1))]);
            end = places.end();
        }
        words.add(pattern.substring(end));
        return new Expression.Phrase(words, used, closed);
    }

    /** A call's values with a text before, between and after them. */
    static Expression.Phrase list(String before, List<? extends Expression> values, String after) {
        if (values.isEmpty()) {
            return new Expression.Phrase(List.of(before + after), List.of(), true);
        }
        List<String> words = new ArrayList<>();
        words.add(before);
        for (int i = 1; i < values.size(); i++) {
            words.add(", ");
        }
        words.add(after);
        return new Expression.Phrase(words, List.copyOf(values), true);
    }

    /** The condition where a test makes sense; unknown for other values, so that its opposite holds for none of them. */
    static Expression.Phrase where(String fits, String test, Expression... values) {
        return closed("CASE WHEN " + fits + " THEN " + test + " END", values);
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String doubled(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A constant of a statement cannot hold the character NUL");
        }
        return '\'' + text.replace("'", "''") + '\'';
    }

    /** The names of the columns of {@code rows} in quotes, the ordinal last. */
    static String columns(FromItem.Rows rows) {
        List<String> names = new ArrayList<>(rows.columns());
        String ordinal = rows.ordinal();
        if (ordinal != null) {
            names.add(ordinal);
        }
        return names.stream().map(Words::quoted).collect(Collectors.joining(", "));
    }

    /** The parameter, if this is one or is one folded. */
    static Expression.@Nullable Parameter parameterOf(Expression expression) {
        if (expression instanceof Expression.Parameter parameter) {
            return parameter;
        }
        return expression instanceof Expression.Fold fold ? parameterOf(fold.text()) : null;
    }

    static boolean folded(Expression expression) {
        return expression instanceof Expression.Fold
                || (expression instanceof Expression.Parameter parameter
                        && parameter.conversion() == dev.iolite.sql.Conversion.FOLD);
    }
}
