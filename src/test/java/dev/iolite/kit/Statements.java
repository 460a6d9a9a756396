package dev.iolite.kit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up how many statements iolite needed, and the peer. */
final class Statements {

    private long ours;
    private long theirs;
    private long operations;

    void add(long sent, Map<String, @Nullable Object> step) {
        if (step.get("prismaStatements") instanceof Number number) {
            ours += sent;
            theirs += number.longValue();
            operations += step.get("batch") == null
                    ? 1
                    : JsonTree.list(step.get("batch")).size();
        }
    }

    @Override
    public String toString() {
        return "statements: " + ours + " for " + operations + " operations, Prisma " + theirs;
    }
}
