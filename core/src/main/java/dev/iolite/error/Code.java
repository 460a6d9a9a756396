package dev.iolite.error;

import java.util.List;

/** All codes: Prisma's where it has one. */
public enum Code {
    /** The database refused the user name or password. */
    P1000(
            "The database refused the user name or password.",
            "Check the user name and password of the data source.",
            ConnectionException.class),
    /** The database cannot be reached. */
    P1001(
            "The database cannot be reached.",
            "Check host and port, and that the server runs and lets you in.",
            ConnectionException.class),
    /** The database was reached but did not answer in time. */
    P1002(
            "The database was reached but did not answer in time.",
            "Look at the load of the server and at the network between.",
            ConnectionException.class),
    /** The database does not exist. */
    P1003(
            "The database does not exist.",
            "Create the database, or correct its name in the URL.",
            ConnectionException.class),
    /** The operation took too long. */
    P1008(
            "The operation took too long.",
            "Narrow the query, add an index, or allow more time.",
            ConnectionException.class),
    /** The user may not do this. */
    P1010("The user may not do this.", "Grant the rights, or connect as another user.", ConnectionException.class),
    /** The encrypted connection failed. */
    P1011(
            "The encrypted connection failed.",
            "Check the certificate and the `sslmode` of the URL.",
            ConnectionException.class),
    /** The connection address is not valid. */
    P1013(
            "The connection address is not valid.",
            "Write the URL in JDBC's or Prisma's form.",
            ConnectionException.class),
    /** A raw statement has not as many values as question marks. */
    P1016(
            "A raw statement has not as many values as question marks.",
            "Give one value for each question mark.",
            StatementException.class),
    /** The server closed the connection. */
    P1017(
            "The server closed the connection.",
            "Call again; look for a pooler or a firewall that drops idle connections.",
            ConnectionException.class),
    /** A value is too long for its column. */
    P2000(
            "A value is too long for its column.",
            "Shorten the value, or widen the column in a migration.",
            ConstraintException.class),
    /** The record does not exist. */
    P2001("The record does not exist.", "Check the condition.", RecordNotFoundException.class),
    /** A unique constraint failed. */
    P2002(
            "A unique constraint failed.",
            "Use other values, or `upsert`; the fields are in the error.",
            UniqueConstraintException.class),
    /** A foreign key constraint failed. */
    P2003(
            "A foreign key constraint failed.",
            "Create the row it points to first, or delete the rows that point to it.",
            ForeignKeyException.class),
    /** A constraint failed. */
    P2004("A constraint failed.", "Keep to the check that the database holds.", ConstraintException.class),
    /** A stored value does not fit its field. */
    P2005(
            "A stored value does not fit its field.",
            "Correct the stored value, or the field's type.",
            StoredValueException.class),
    /** A given value does not fit its field. */
    P2006("A given value does not fit its field.", "Give a value of the field's type.", InvalidInputException.class),
    /** A value is not valid. */
    P2007("A value is not valid.", "Give a value the database can read.", InvalidInputException.class),
    /** The call is not valid. */
    P2009("The call is not valid.", "Correct the call; the message shows the place.", InvalidInputException.class),
    /** A raw statement failed. */
    P2010("A raw statement failed.", "Correct the raw SQL.", StatementException.class, InvalidInputException.class),
    /** A required field is null. */
    P2011("A required field is null.", "Give the field a value.", ConstraintException.class),
    /** A required value is missing. */
    P2012(
            "A required value is missing.",
            "Give the field a value, or the model a default.",
            InvalidInputException.class),
    /** A required argument is missing. */
    P2013("A required argument is missing.", "Add the argument.", InvalidInputException.class),
    /** The change would break a required relation. */
    P2014(
            "The change would break a required relation.",
            "Give the other row a new partner first, or delete it.",
            RequiredRelationException.class),
    /** A related record was not found. */
    P2015("A related record was not found.", "Check the key of the related row.", RecordNotFoundException.class),
    /** The records of a relation are not connected. */
    P2017(
            "The records of a relation are not connected.",
            "Connect the rows first, or name another row.",
            RecordsNotConnectedException.class),
    /** Records to be connected were not found. */
    P2018(
            "Records to be connected were not found.",
            "Create the rows first, or use `connectOrCreate`.",
            ConnectedRecordsNotFoundException.class),
    /** An argument is not valid. */
    P2019("An argument is not valid.", "Correct the argument that the message names.", InvalidInputException.class),
    /** A value is out of range. */
    P2020("A value is out of range.", "Give a number within the column's range.", ConstraintException.class),
    /** The table does not exist. */
    P2021("The table does not exist.", "Run the migrations, or correct `@Table`.", StatementException.class),
    /** The column does not exist. */
    P2022("The column does not exist.", "Run the migrations, or correct `@Column`.", StatementException.class),
    /** A stored value cannot be read. */
    P2023("A stored value cannot be read.", "Correct the stored value.", StoredValueException.class),
    /** No connection came free in time. */
    P2024("No connection came free in time.", "Shorten transactions, or enlarge the pool.", ConnectionException.class),
    /** A record the operation needs was not found. */
    P2025(
            "A record the operation needs was not found.",
            "Check the key, or use the call that answers with an empty `Optional`.",
            RecordNotFoundException.class),
    /** The database cannot do this. */
    P2026(
            "The database cannot do this.",
            "Do without it on this database; the message says what is missing.",
            NotSupportedException.class),
    /** The transaction cannot go on. */
    P2028(
            "The transaction cannot go on.",
            "Do less within the transaction, or raise its time limit.",
            TransactionClosedException.class),
    /** The statement has more values than the database takes. */
    P2029(
            "The statement has more values than the database takes.",
            "Split the call, or give the values as one list.",
            StatementException.class),
    /** There is no full-text index for the search. */
    P2030(
            "There is no full-text index for the search.",
            "Add a full-text index in a migration.",
            NotSupportedException.class),
    /** A number does not fit its type. */
    P2033("A number does not fit its type.", "Use a wider type for the field.", InvalidInputException.class),
    /** A write conflict or deadlock; the transaction can be tried again. */
    P2034(
            "A write conflict or deadlock; the transaction can be tried again.",
            "Run the whole transaction again.",
            TransactionConflictException.class),
    /** The database has too many connections. */
    P2037(
            "The database has too many connections.",
            "Use smaller pools, or raise the server's limit.",
            ConnectionException.class),
    /** The database reported an error. */
    P2039(
            "The database reported an error.",
            "Look at the state and the cause in the exception.",
            StatementException.class,
            ConnectionException.class),
    /** More rows were found than one. */
    TOO_MANY_ROWS(
            "More rows were found than one.", "Narrow the condition, or use `findFirst`.", TooManyRowsException.class),
    /** A field was read that was not loaded. */
    NOT_LOADED(
            "A field was read that was not loaded.",
            "Add the field or relation to the query's `include` or `select`.",
            FieldNotLoadedException.class),
    /** The connection was lost and nobody knows whether the write took place. */
    OUTCOME_UNKNOWN(
            "The connection was lost and nobody knows whether the write took place.",
            "Look whether the write took place before you repeat it.",
            OutcomeUnknownException.class);

    private final String meaning;
    private final String remedy;
    private final List<Class<? extends IoliteFailure>> exceptions;

    @SafeVarargs
    Code(String meaning, String remedy, Class<? extends IoliteFailure>... exceptions) {
        this.meaning = meaning;
        this.remedy = remedy;
        this.exceptions = List.of(exceptions);
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
     * What to do, as far as the code tells; the message of an error often knows more.
     *
     * @return one sentence, in Markdown
     */
    public String remedy() {
        return remedy;
    }

    /**
     * What is thrown with the code.
     *
     * @return one type of exception, or several
     */
    public List<Class<? extends IoliteFailure>> exceptions() {
        return exceptions;
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
