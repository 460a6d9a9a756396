package dev.iolite.testdatabase;

/** Where one database is, and how it is removed. */
interface DatabaseLocation {

    String url();

    String username();

    String password();

    /** Runs when nobody is connected any more. */
    void remove();
}
