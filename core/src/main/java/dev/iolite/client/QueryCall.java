package dev.iolite.client;

import org.jspecify.annotations.Nullable;

/**
 * A call on its way to the database.
 *
 * @param model the model's name; null for raw statements
 * @param action such as {@code findMany} or {@code queryRaw}
 * @param args what is asked: a {@link dev.iolite.query.Read}, a {@link dev.iolite.query.Mutation}, or an {@link Sql} of a
 *     raw statement
 * @param inTransaction whether it runs in a transaction that was begun before
 */
public record QueryCall(@Nullable String model, String action, Object args, boolean inTransaction) {

    /**
     * The same call with other arguments.
     *
     * @param other arguments of the same kind
     * @return a copy
     */
    public QueryCall args(Object other) {
        return new QueryCall(model, action, other, inTransaction);
    }
}
