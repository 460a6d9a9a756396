package dev.iolite.query;

/** A part of a query that knows its own shape. */
public interface Node {

    /**
     * Adds this part's shape and its arguments, always in the same order.
     *
     * @param shape where they are collected
     */
    void describe(Shape shape);
}
