package dev.iolite.sql;

import java.util.List;

/**
 * The text of a statement and what is bound to its question marks.
 *
 * @param text SQL with a question mark for each parameter
 * @param parameters the parameters in the order of the question marks
 * @param summary what it does, in a few words
 */
public record Statement(String text, List<Expression.Parameter> parameters, Summary summary) {
    /** Copies the parameters. */
    public Statement {
        parameters = List.copyOf(parameters);
    }
}
