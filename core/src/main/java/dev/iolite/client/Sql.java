package dev.iolite.client;

import dev.iolite.error.CallTree;
import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.IoliteFailure;
import dev.iolite.query.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a raw statement with its values: {@code sql("select * from post where id in ({}) and {}", join(ids),
 * fragment)}. A {@code {}} takes a value, which is bound, or another piece, which is put in; no value ever stands in the
 * text.
 */
public final class Sql {

    private static final String HOLE = "{}";
    private static final String SQL = "sql";
    private static final String VALUES = "values";

    private final String text;
    private final List<@Nullable Object> values;

    private final @Nullable Refusal refusal;

    private Sql(String text, List<@Nullable Object> values) {
        this(text, values, null);
    }

    private Sql(String text, List<@Nullable Object> values, @Nullable Refusal refusal) {
        this.text = text;
        this.values = values;
        this.refusal = refusal;
    }

    /**
     * A piece with holes.
     *
     * @param text SQL; each {@code {}} is a hole
     * @param parts a value or a piece for each hole
     * @return the piece
     * @throws InvalidInputException when there are more holes than parts, or fewer
     */
    public static Sql sql(String text, @Nullable Object... parts) {
        if (text == null) {
            return refused(SQL, "The SQL is null.", "Give a text.");
        }
        StringBuilder filled = new StringBuilder();
        List<@Nullable Object> values = new ArrayList<>();
        int from = 0;
        for (@Nullable Object part : parts) {
            int hole = text.indexOf(HOLE, from);
            if (hole < 0) {
                return uneven(parts.length);
            }
            filled.append(text, from, hole);
            if (part instanceof Sql piece && piece.refusal != null) {
                return piece;
            }
            if (part instanceof Sql piece) {
                filled.append(piece.text);
                values.addAll(piece.values);
            } else {
                filled.append('?');
                values.add(part);
            }
            from = hole + HOLE.length();
        }
        if (text.indexOf(HOLE, from) >= 0) {
            return uneven(parts.length);
        }
        return new Sql(filled.append(text, from, text.length()).toString(), values);
    }

    /**
     * Values, or pieces, with commas between them: {@code sql("id in ({})", join(ids))}.
     *
     * @param parts the values or pieces, one at least
     * @return the piece
     * @throws InvalidInputException when there are none
     */
    public static Sql join(Collection<?> parts) {
        return join(parts, ", ");
    }

    /**
     * Values, or pieces, with something between them: {@code join(conditions, " and ")}.
     *
     * @param parts the values or pieces, one at least
     * @param separator SQL between them
     * @return the piece
     * @throws InvalidInputException when there are none
     */
    public static Sql join(Collection<?> parts, String separator) {
        if (parts.isEmpty()) {
            return refused(
                    SQL,
                    "join was given nothing to join.",
                    "Leave the condition out when there are no values; SQL has no empty list.");
        }
        List<String> holes = parts.stream().map(part -> HOLE).toList();
        return sql(String.join(separator, holes), parts.toArray());
    }

    /**
     * Nothing: for a piece that may be absent.
     *
     * @return the empty piece
     */
    public static Sql empty() {
        return new Sql("", List.of());
    }

    /** A statement with question marks as JDBC takes it. */
    static Sql positional(String text, @Nullable Object... values) {
        return text == null
                ? refused(SQL, "The SQL is null.", "Give a text.")
                : new Sql(text, values == null ? Collections.singletonList(null) : Arrays.asList(values));
    }

    /**
     * The text with question marks.
     *
     * @return SQL without any value
     */
    public String text() {
        return text;
    }

    /**
     * The values in the order of the question marks.
     *
     * @return the values
     */
    public List<@Nullable Object> values() {
        return Collections.unmodifiableList(values);
    }

    private static Sql uneven(int parts) {
        return refused(
                VALUES,
                "The text has not as many {} as there are values (" + parts + ").",
                "Give one value or piece for each {}.");
    }

    private static Sql refused(String argument, String problem, String remedy) {
        InvalidInputException error =
                new InvalidInputException(Failure.of(Code.P2010, null, problem).remedy(remedy));
        return new Sql("", List.of(), Refusal.of(argument, error));
    }

    /** Whether a piece of it was refused where it was written. */
    boolean refused() {
        return refusal != null;
    }

    /** Refuses the call with a piece that was refused where it was written. */
    void check() {
        if (refusal != null) {
            throw refusal.exception();
        }
    }

    /** The call with this statement. What the statement says may hold values, so it is not shown. */
    CallTree tree(String call, RuntimeException error) {
        List<CallTree> arguments = new ArrayList<>();
        boolean aboutValues = refusal != null && refusal.argument().equals(VALUES)
                || error instanceof IoliteFailure failure && failure.code() == Code.P1016;
        arguments.add(argument(SQL, !aboutValues, error));
        if (aboutValues || !values.isEmpty()) {
            arguments.add(argument(VALUES, aboutValues, error));
        }
        return CallTree.of(call, arguments);
    }

    private static CallTree argument(String name, boolean meant, RuntimeException error) {
        return meant && error instanceof IoliteFailure failure
                ? CallTree.refused(name, "= ?", failure.failure())
                : CallTree.leaf(name, "= ?");
    }

    @Override
    public String toString() {
        return text;
    }
}
