package dev.iolite.jdbc;

import dev.iolite.error.ConnectionException;
import dev.iolite.jdbc.vendor.FailedConnections;
import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Asks a database what it is. */
public final class DatabaseProduct {

    private DatabaseProduct() {}

    /**
     * The name the driver gives its database.
     *
     * @param dataSource gives a connection
     * @return such as {@code PostgreSQL}
     * @throws ConnectionException when there is no connection; it says why
     */
    public static String name(DataSource dataSource) {
        try {
            return JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName);
        } catch (MetaDataAccessException e) {
            throw FailedConnections.explain(e);
        }
    }
}
