package dev.iolite.autoconfigure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * What {@code spring.datasource} says, in an application that was processed ahead of time: whether it or {@code
 * iolite.datasource} says where the database is, is known no sooner than it runs.
 *
 * @param properties Boot's settings
 */
record BootsConnectionDetails(ObjectProvider<DataSourceProperties> properties) implements JdbcConnectionDetails {

    @Override
    public @Nullable String getUsername() {
        return properties.getObject().determineUsername();
    }

    @Override
    public @Nullable String getPassword() {
        return properties.getObject().determinePassword();
    }

    @Override
    public String getJdbcUrl() {
        return Objects.requireNonNull(properties.getObject().determineUrl(), "url");
    }

    @Override
    public String getDriverClassName() {
        return Objects.requireNonNull(properties.getObject().determineDriverClassName(), "driver");
    }
}
