package dev.iolite.query;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the shape of a query and, apart from it, the arguments, in one walk over the query.
 *
 * <p>{@code users.findMany(USER.id.in(1, 2))} and {@code users.findMany(USER.id.in(3))} have one shape and differ in
 * one argument. A shape is equal to another when all its tokens are, so it serves as a cache key.
 */
public final class Shape {

    private static final Object NULL = new Object();

    private Object[] tokens = new Object[16];
    private int size;
    private int hash = 1;
    private @Nullable Object[] arguments = new Object[4];
    private int count;

    /**
     * Adds a part of the shape.
     *
     * @param token a name, a constant or a number; null is a token of its own
     * @return this
     */
    public Shape token(@Nullable Object token) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size * 2);
        }
        Object known = token == null ? NULL : token;
        tokens[size++] = known;
        hash = 31 * hash + known.hashCode();
        return this;
    }

    /**
     * Adds a list of parts with its length.
     *
     * @param list names or constants
     * @return this
     */
    public Shape tokens(List<?> list) {
        token(list.size());
        for (int i = 0; i < list.size(); i++) {
            token(list.get(i));
        }
        return this;
    }

    /**
     * Adds the parts of several nodes with their number.
     *
     * @param nodes parts of a query
     * @return this
     */
    public Shape nodes(List<? extends Node> nodes) {
        token(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).describe(this);
        }
        return this;
    }

    /**
     * Adds the parts of a node that may be absent.
     *
     * @param node a part of a query, or null
     * @return this
     */
    public Shape optional(@Nullable Node node) {
        if (node == null) {
            return token(null);
        }
        node.describe(this);
        return this;
    }

    /**
     * Adds an argument: it gets the next number and is no part of the shape.
     *
     * @param value the value, or null
     * @return this
     */
    public Shape argument(@Nullable Object value) {
        if (count == arguments.length) {
            arguments = Arrays.copyOf(arguments, count * 2);
        }
        arguments[count++] = value;
        return this;
    }

    /**
     * The arguments in the order of their numbers.
     *
     * @return an array that may be longer than the number of arguments
     */
    public @Nullable Object[] arguments() {
        return arguments;
    }

    /**
     * How many arguments there are.
     *
     * @return the number
     */
    public int argumentCount() {
        return count;
    }

    /**
     * The same shape without arguments, for keeping.
     *
     * @return an equal shape that holds no values
     */
    public Shape key() {
        Shape key = new Shape();
        key.tokens = Arrays.copyOf(tokens, size);
        key.size = size;
        key.hash = hash;
        key.arguments = new Object[0];
        return key;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Shape that) || that.hash != hash || that.size != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (tokens[i] != that.tokens[i] && !tokens[i].equals(that.tokens[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return Arrays.asList(tokens).subList(0, size).toString();
    }
}
