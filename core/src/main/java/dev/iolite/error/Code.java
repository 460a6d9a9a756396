package dev.iolite.error;

/** All codes: Prisma's where it has one. */
public enum Code {
    /** The database refused the user name or password. */
    P1000("The database refused the user name or password."),
    /** The database cannot be reached. */
    P1001("The database cannot be reached."),
    /** The database was reached but did not answer in time. */
    P1002("The database was reached but did not answer in time."),
    /** The database does not exist. */
    P1003("The database does not exist."),
    /** The operation took too long. */
    P1008("The operation took too long."),
    /** The user may not do this. */
    P1010("The user may not do this."),
    /** The encrypted connection failed. */
    P1011("The encrypted connection failed."),
    /** The connection address is not valid. */
    P1013("The connection address is not valid."),
    /** A raw statement has not as many values as question marks. */
    P1016("A raw statement has not as many values as question marks."),
    /** The server closed the connection. */
    P1017("The server closed the connection."),
    /** A value is too long for its column. */
    P2000("A value is too long for its column."),
    /** The record does not exist. */
    P2001("The record does not exist."),
    /** A unique constraint failed. */
    P2002("A unique constraint failed."),
    /** A foreign key constraint failed. */
    P2003("A foreign key constraint failed."),
    /** A constraint failed. */
    P2004("A constraint failed."),
    /** A stored value does not fit its field. */
    P2005("A stored value does not fit its field."),
    /** A given value does not fit its field. */
    P2006("A given value does not fit its field."),
    /** A value is not valid. */
    P2007("A value is not valid."),
    /** The call is not valid. */
    P2009("The call is not valid."),
    /** A raw statement failed. */
    P2010("A raw statement failed."),
    /** A required field is null. */
    P2011("A required field is null."),
    /** A required value is missing. */
    P2012("A required value is missing."),
    /** A required argument is missing. */
    P2013("A required argument is missing."),
    /** The change would break a required relation. */
    P2014("The change would break a required relation."),
    /** A related record was not found. */
    P2015("A related record was not found."),
    /** The records of a relation are not connected. */
    P2017("The records of a relation are not connected."),
    /** Records to be connected were not found. */
    P2018("Records to be connected were not found."),
    /** An argument is not valid. */
    P2019("An argument is not valid."),
    /** A value is out of range. */
    P2020("A value is out of range."),
    /** The table does not exist. */
    P2021("The table does not exist."),
    /** The column does not exist. */
    P2022("The column does not exist."),
    /** A stored value cannot be read. */
    P2023("A stored value cannot be read."),
    /** No connection came free in time. */
    P2024("No connection came free in time."),
    /** A record the operation needs was not found. */
    P2025("A record the operation needs was not found."),
    /** The database cannot do this. */
    P2026("The database cannot do this."),
    /** The transaction cannot go on. */
    P2028("The transaction cannot go on."),
    /** The statement has more values than the database takes. */
    P2029("The statement has more values than the database takes."),
    /** There is no full-text index for the search. */
    P2030("There is no full-text index for the search."),
    /** A number does not fit its type. */
    P2033("A number does not fit its type."),
    /** A write conflict or deadlock; the transaction can be tried again. */
    P2034("A write conflict or deadlock; the transaction can be tried again."),
    /** The database has too many connections. */
    P2037("The database has too many connections."),
    /** The database reported an error. */
    P2039("The database reported an error."),
    /** More rows were found than one. */
    TOO_MANY_ROWS("More rows were found than one."),
    /** A field was read that was not loaded. */
    NOT_LOADED("A field was read that was not loaded."),
    /** The connection was lost and nobody knows whether the write took place. */
    OUTCOME_UNKNOWN("The connection was lost and nobody knows whether the write took place.");

    private final String meaning;

    Code(String meaning) {
        this.meaning = meaning;
    }

    /**
     * What the code means.
     *
     * @return one sentence
     */
    public String meaning() {
        return meaning;
    }

    /**
     * The code as it is printed.
     *
     * @return such as {@code P2002}
     */
    public String id() {
        return name();
    }
}
