package dev.iolite.testdatabase;

/** Where one database is, and how it is removed. */
interface DatabaseLocation {

    String url();

    String username();

    String password();

    /** Runs while the pool still serves. */
    default void beforePoolCloses() {}

    /** Runs when nobody is connected any more. */
    void remove();
}
