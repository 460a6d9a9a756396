package dev.iolite.query;

/** How included relations are read. */
public enum LoadStrategy {
    /** One statement for each relation, whatever the number of rows. */
    QUERY,
    /** The same statements sent together where the driver can. */
    JOIN
}
