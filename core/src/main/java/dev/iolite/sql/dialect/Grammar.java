package dev.iolite.sql.dialect;

/**
 * How a database puts statements together, as far as the renderer depends on it.
 *
 * @param nulls where nulls stand in an order when nothing is said
 * @param noLimit what stands before OFFSET when there is no limit; empty where OFFSET stands alone
 * @param returning how columns of written rows are read
 * @param updateFrom whether UPDATE has a FROM; else MERGE does the same
 */
public record Grammar(Nulls nulls, String noLimit, Returning returning, boolean updateFrom) {

    /** Where nulls stand. */
    public enum Nulls {
        /** As if they were larger than all values. */
        LARGEST,
        /** As if they were smaller than all values. */
        SMALLEST,
        /** As a setting of the database says. */
        BY_SETTING
    }

    /** The ways to read columns of the rows that a statement writes. */
    public enum Returning {
        /** RETURNING at the end, its columns with the table's alias. */
        CLAUSE,
        /** RETURNING at the end, where only the written table is known and its alias is not. */
        CLAUSE_WITHOUT_ALIAS,
        /**
         * As generated keys, which the driver is asked for by name; deleted rows by a select from OLD TABLE, in which
         * the statement stands. H2 2.4 has FINAL TABLE too, but what such a select did before it fails stays done.
         */
        KEYS
    }
}
