package dev.iolite.sql.dialect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The dialects there are. */
public final class Dialects {

    /** PostgreSQL from version 12. */
    public static final Dialect POSTGRESQL = new Postgresql();

    /** SQLite from version 3.38. */
    public static final Dialect SQLITE = new Sqlite();

    /** H2 version 2 in its regular mode. */
    public static final Dialect H2 = new H2();

    private Dialects() {}

    /**
     * All dialects.
     *
     * @return in alphabetical order
     */
    public static List<Dialect> all() {
        return List.of(H2, POSTGRESQL, SQLITE);
    }

    /**
     * The dialect of a name.
     *
     * @param name a dialect's name, or the name a JDBC driver gives its database; upper and lower case are the same
     * @return the dialect; empty when there is none
     */
    public static Optional<Dialect> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return all().stream().filter(dialect -> dialect.name().equals(wanted)).findFirst();
    }
}
