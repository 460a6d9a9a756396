package dev.iolite.testdatabase;

/**
 * How to reach a running server.
 *
 * @param url a JDBC URL with a database that exists
 * @param username empty when the URL names the user
 * @param password empty when there is none
 * @param origin where the server comes from, for the log
 */
record PostgresAccess(String url, String username, String password, String origin) {}
