package dev.iolite.autoconfigure;

import dev.iolite.jdbc.vendor.DatabaseUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.ClassUtils;

/** Where {@code iolite.datasource} says the database is. */
final class IoliteConnectionDetails implements JdbcConnectionDetails {

    private final DatabaseUrl url;

    private IoliteConnectionDetails(DatabaseUrl url) {
        this.url = url;
    }

    /**
     * Reads the settings.
     *
     * @throws MissingDriverException when the driver's class is not there
     */
    static IoliteConnectionDetails of(IoliteProperties.Datasource datasource) {
        String text = datasource.url() == null ? "" : datasource.url();
        DatabaseUrl url = DatabaseUrl.parse(text).as(datasource.username(), datasource.password());
        String driver = DatabaseDriver.fromJdbcUrl(url.jdbcUrl()).getDriverClassName();
        if (driver != null && !ClassUtils.isPresent(driver, null)) {
            throw new MissingDriverException(DatabaseDriver.fromJdbcUrl(url.jdbcUrl()));
        }
        return new IoliteConnectionDetails(url);
    }

    @Override
    public @Nullable String getUsername() {
        return url.username();
    }

    @Override
    public @Nullable String getPassword() {
        return url.password();
    }

    @Override
    public String getJdbcUrl() {
        return url.jdbcUrl();
    }

    /** How many connections the URL allows at a time; null when it does not say. */
    @Nullable
    Integer connectionLimit() {
        return url.connectionLimit();
    }

    @Override
    public String toString() {
        return url.toString();
    }
}
