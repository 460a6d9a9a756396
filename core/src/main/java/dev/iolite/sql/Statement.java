package dev.iolite.sql;

import java.util.List;

/**
 * The text of a statement and what is bound to its question marks.
 *
 * @param text SQL with a question mark for each parameter
 * @param parameters the parameters in the order of the question marks
 */
public record Statement(String text, List<Expression.Parameter> parameters) {
    /** Copies the parameters. */
    public Statement {
        parameters = List.copyOf(parameters);
    }
}
