package dev.iolite.sql.dialect;

import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Conversion;
import dev.iolite.sql.Expression;
import dev.iolite.sql.FromItem;
import java.util.ArrayList;
import java.util.List;

/**
 * Bound lists of any length in H2, whose arrays end at 65,536 elements: an array of arrays is bound and read by place.
 *
 * <p>The subquery reads no table, so H2 2.4.240 runs it once and looks its values up by hash. What reads UNNEST it runs
 * again for each row, and {@code = ANY} compares each row with each element: with 100,000 elements both take minutes.
 */
final class H2Lists {

    /** Outer joins keep the order in which each range knows where it ends; inner joins H2 puts in an order of its own. */
    private static final String PIECES = " AS p LEFT JOIN SYSTEM_RANGE(1, 65536) AS i"
            + " ON i.\"X\" <= CARDINALITY(p.c0) LEFT JOIN SYSTEM_RANGE(1, 65536) AS r"
            + " ON r.\"X\" <= CARDINALITY(p.c0[i.\"X\"]) WHERE r.\"X\" > 0";

    private H2Lists() {}

    /** Whether the value is in the list; {@code fold} has a place for the element, or is {@code %s}. */
    static Expression in(Expression.InParameter in, String fold) {
        return Words.phrase(
                "{0} " + (in.negated() ? "NOT IN" : "IN") + " (SELECT " + fold.formatted(element(0))
                        + " FROM (SELECT {1} AS c0)" + PIECES + ")",
                in.value(),
                pieces(in.list()));
    }

    /** Rows of several lists, all cut alike. */
    static Expression.Phrase rows(FromItem.Rows rows) {
        List<String> outputs = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < rows.columns().size(); i++) {
            outputs.add(element(i) + " AS " + Words.quoted(rows.columns().get(i)));
            words.add((i == 0 ? "" : " AS c" + (i - 1) + ", "));
        }
        String ordinal = rows.ordinal();
        if (ordinal != null) {
            outputs.add("(i.\"X\" - 1) * 65536 + r.\"X\" AS " + Words.quoted(ordinal));
        }
        words.set(0, "(SELECT " + String.join(", ", outputs) + " FROM (SELECT ");
        words.add(" AS c" + (rows.columns().size() - 1) + ")" + PIECES + ") AS " + rows.alias());
        return new Expression.Phrase(
                words, rows.lists().stream().<Expression>map(H2Lists::pieces).toList(), true);
    }

    /** The type a parameter is cast to. */
    static String type(Expression.Parameter parameter) {
        ColumnType type = parameter.type();
        return H2Types.element(type) + (parameter.conversion() == Conversion.PIECES ? " ARRAY ARRAY" : " ARRAY");
    }

    private static String element(int column) {
        return "p.c" + column + "[i.\"X\"][r.\"X\"]";
    }

    private static Expression.Parameter pieces(Expression.Parameter list) {
        return new Expression.Parameter(list.slot(), list.type(), true, Conversion.PIECES);
    }
}
