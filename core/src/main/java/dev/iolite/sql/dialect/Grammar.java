package dev.iolite.sql.dialect;

/**
 * How a database puts statements together, as far as the renderer depends on it.
 *
 * @param nullsLargest whether nulls stand after all values in an ascending order when nothing is said
 * @param noLimit what stands before OFFSET when there is no limit; empty where OFFSET stands alone
 * @param returningClause whether RETURNING ends a statement; else the statement stands in FINAL TABLE or OLD TABLE
 * @param updateFrom whether UPDATE has a FROM; else MERGE does the same
 */
public record Grammar(boolean nullsLargest, String noLimit, boolean returningClause, boolean updateFrom) {}
