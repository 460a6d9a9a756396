package dev.iolite.query;

/** How many of the rows at the other end of a relation. */
public enum Quantifier {
    /** One at least. */
    SOME,
    /** None that is otherwise; true where there is no row at all. */
    EVERY,
    /** Not a single one. */
    NONE
}
