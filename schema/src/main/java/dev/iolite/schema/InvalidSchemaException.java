package dev.iolite.schema;

import java.util.List;
import java.util.stream.Collectors;

/** Declarations that make no schema; the message lists everything that is wrong with them. */
public final class InvalidSchemaException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Makes it from the problems found.
     *
     * @param problems what is wrong, one at least
     */
    public InvalidSchemaException(List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /**
     * Makes it with a message of the front end's own.
     *
     * @param message what a developer reads
     * @param problems what is wrong, one at least
     */
    public InvalidSchemaException(String message, List<Problem> problems) {
        super(message);
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return all problems, in the order of the declarations
     */
    public List<Problem> problems() {
        return problems;
    }
}
