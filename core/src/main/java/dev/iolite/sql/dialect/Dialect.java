package dev.iolite.sql.dialect;

import dev.iolite.sql.Expression;

/** A database: what it can do and how it says things. */
public interface Dialect {

    /**
     * The name used in settings, golden files and messages.
     *
     * @return such as {@code postgresql}
     */
    String name();

    /**
     * What plans may ask for.
     *
     * @return facts
     */
    Capabilities capabilities();

    /**
     * Rewrites an expression that this database says in another way, one level deep.
     *
     * @param expression any expression
     * @return one that the renderer can print for this database; the same when there is nothing to do
     */
    Expression lower(Expression expression);
}
