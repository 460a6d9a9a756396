package dev.iolite.autoconfigure;

import dev.iolite.error.Code;
import dev.iolite.error.ConnectionException;
import dev.iolite.error.Failure;
import dev.iolite.jdbc.vendor.DatabaseUrl;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
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
     * @param property where the URL stands, for messages
     * @throws InvalidUrlException when the URL cannot be read
     * @throws MissingDriverException when the driver's class is not there
     */
    static IoliteConnectionDetails of(String property, IoliteProperties.Datasource datasource) {
        DatabaseUrl url = url(property, datasource);
        String driver = DatabaseDriver.fromJdbcUrl(url.jdbcUrl()).getDriverClassName();
        if (driver != null && !ClassUtils.isPresent(driver, null)) {
            throw new MissingDriverException(property, DatabaseDriver.fromJdbcUrl(url.jdbcUrl()));
        }
        if (driver == null && DriverManager.drivers().noneMatch(known -> accepts(known, url))) {
            throw new InvalidUrlException(property, unknown(url));
        }
        if (driver != null && !accepts(driver(driver), url)) {
            throw new InvalidUrlException(property, malformed(url));
        }
        return new IoliteConnectionDetails(url);
    }

    /** The same place for the user of another one, unless it names one itself. */
    IoliteConnectionDetails orAs(JdbcConnectionDetails other) {
        return new IoliteConnectionDetails(
                url.orAs(DatabaseUrl.parse(other.getJdbcUrl()).as(other.getUsername(), other.getPassword())));
    }

    /** The driver itself: those that DriverManager knows may belong to another class loader. */
    private static Driver driver(String name) {
        return BeanUtils.instantiateClass(ClassUtils.resolveClassName(name, null), Driver.class);
    }

    private static boolean accepts(Driver driver, DatabaseUrl url) {
        try {
            return driver.acceptsURL(url.jdbcUrl());
        } catch (SQLException e) {
            // A driver that cannot even say so is not the one.
            return false;
        }
    }

    private static ConnectionException unknown(DatabaseUrl url) {
        String[] words = url.jdbcUrl().split(":", 3);
        return new ConnectionException(Failure.of(
                        Code.P1013,
                        null,
                        "No JDBC driver on the class path knows URLs that begin with '" + words[0] + ":"
                                + (words.length > 2 ? words[1] : "") + "'.")
                .remedy("Correct it, or add the database's JDBC driver to the dependencies."));
    }

    private static ConnectionException malformed(DatabaseUrl url) {
        return new ConnectionException(Failure.of(Code.P1013, null, "The JDBC driver does not understand " + url + ".")
                .remedy("Look at the port, which is a number from 1 to 65535, and at what stands around it."));
    }

    private static DatabaseUrl url(String property, IoliteProperties.Datasource datasource) {
        try {
            return DatabaseUrl.parse(datasource.url() == null ? "" : datasource.url())
                    .as(datasource.username(), datasource.password());
        } catch (ConnectionException e) {
            throw new InvalidUrlException(property, e);
        }
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
