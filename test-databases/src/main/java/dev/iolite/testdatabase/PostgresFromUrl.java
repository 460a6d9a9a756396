package dev.iolite.testdatabase;

import java.util.Optional;

/** A server that somebody else runs; user and password stand in the URL. */
final class PostgresFromUrl implements PostgresSource {

    @Override
    public Optional<PostgresAccess> access() {
        String url = System.getenv("IOLITE_TEST_POSTGRES_URL");
        return url == null || url.isBlank()
                ? Optional.empty()
                : Optional.of(new PostgresAccess(url, "", "", "the server of IOLITE_TEST_POSTGRES_URL"));
    }
}
