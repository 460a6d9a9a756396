package dev.iolite.schema.prisma;

import dev.iolite.schema.Declarations;
import dev.iolite.schema.InvalidSchemaException;
import dev.iolite.schema.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code schema.prisma} says, or all that is wrong with it.
 *
 * @param text the whole file
 * @param declarations what was understood
 * @param value the schema and its settings; null when there are problems
 * @param problems all problems from top to bottom, each with its {@link Place}
 */
public record PrismaResult(
        String text, Declarations declarations, @Nullable PrismaSchema value, List<Problem> problems) {
    /** Copies the problems. */
    public PrismaResult {
        problems = List.copyOf(problems);
    }

    /**
     * The schema, where a problem is the caller's mistake.
     *
     * @return the schema and its settings
     * @throws InvalidSchemaException when there are problems; its message is {@link #report}
     */
    public PrismaSchema orThrow() {
        if (value == null) {
            throw new InvalidSchemaException(report("schema.prisma"), problems);
        }
        return value;
    }

    /**
     * All problems for a developer to read.
     *
     * @param file the file's name
     * @return for each problem file, line and column, the message, the line itself with the place marked; empty when there
     *     are none
     */
    public String report(String file) {
        return problems.stream()
                .map(problem -> describe(file, problem))
                .collect(Collectors.joining(System.lineSeparator() + System.lineSeparator()));
    }

    private String describe(String file, Problem problem) {
        if (!(problem.position() instanceof Place place)) {
            return file + ": " + problem.text();
        }
        return file + ":" + place.line() + ":" + place.column() + ": " + problem.text() + System.lineSeparator()
                + place.excerpt(text);
    }
}
