package dev.iolite.sql.dialect;

import dev.iolite.sql.Conversion;
import dev.iolite.sql.Expression;
import dev.iolite.sql.TextPlace;

/** Turns the part of a text match into a LIKE pattern where it is a parameter, so that indexes can serve it. */
final class TextPatterns {

    private TextPatterns() {}

    /** LIKE for a parameter; the other phrase, in which {0} is the text and {1} the part, for anything else. */
    static Expression match(Expression.TextMatch match, String like, String otherwise) {
        Expression.Parameter parameter = Words.parameterOf(match.part());
        if (parameter == null) {
            return Words.phrase(otherwise, match.text(), match.part());
        }
        return Words.phrase(like, match.text(), pattern(match.part(), parameter, match.place()));
    }

    private static Expression pattern(Expression part, Expression.Parameter parameter, TextPlace place) {
        Conversion conversion = switch (place) {
            case ANYWHERE -> Conversion.CONTAINS_PATTERN;
            case START -> Conversion.STARTS_PATTERN;
            case END -> Conversion.ENDS_PATTERN;
        };
        Expression.Parameter pattern =
                new Expression.Parameter(parameter.slot(), parameter.type(), parameter.many(), conversion);
        return Words.folded(part) ? new Expression.Fold(pattern) : pattern;
    }

    /** The same parameter without FOLD, to be folded by the database. */
    static Expression.Parameter plain(Expression.Parameter parameter) {
        return new Expression.Parameter(parameter.slot(), parameter.type(), parameter.many(), Conversion.NONE);
    }

    /** The place a JSON test means. */
    static TextPlace place(dev.iolite.sql.JsonTestKind kind) {
        return switch (kind) {
            case STRING_CONTAINS, STRING_CONTAINS_FOLDED -> TextPlace.ANYWHERE;
            case STRING_STARTS_WITH, STRING_STARTS_WITH_FOLDED -> TextPlace.START;
            case STRING_ENDS_WITH, STRING_ENDS_WITH_FOLDED -> TextPlace.END;
            default -> throw new IllegalArgumentException(kind + " is not about texts");
        };
    }

    /** A match of a JSON text, folded where the kind says so. */
    static Expression.TextMatch match(Expression json, dev.iolite.sql.JsonTestKind kind, Expression part) {
        Expression text = new Expression.JsonAsText(json);
        boolean fold = kind.name().endsWith("_FOLDED");
        return new Expression.TextMatch(
                fold ? new Expression.Fold(text) : text, place(kind), fold ? new Expression.Fold(part) : part);
    }
}
