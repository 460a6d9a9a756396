package dev.iolite.testdatabase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A way to get a PostgreSQL server. */
interface PostgresSource {

    /**
     * Gets a server this way.
     *
     * @return empty when this way is not open here, which is no failure
     * @throws Exception when the way is open and the server did not come up
     */
    Optional<PostgresAccess> access() throws Exception;

    /** Tries the ways in order; a way that fails is an error only if all later ones fail too, and then it is told. */
    static PostgresAccess firstAvailable() {
        List<Exception> failures = new ArrayList<>();
        for (PostgresSource source : List.of(
                new PostgresFromUrl(), new PostgresInDocker(), new PostgresEmbedded(), new PostgresUnprivileged())) {
            try {
                Optional<PostgresAccess> access = source.access();
                if (access.isPresent()) {
                    return access.get();
                }
            } catch (Exception e) {
                failures.add(e);
            }
        }
        IllegalStateException none = new IllegalStateException(
                "No PostgreSQL for the tests: set IOLITE_TEST_POSTGRES_URL to a server whose user may create databases,"
                        + " or see the suppressed errors for why none could be started here.");
        failures.forEach(none::addSuppressed);
        throw none;
    }
}
