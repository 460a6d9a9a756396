package dev.iolite.jdbc;

import dev.iolite.error.Code;
import dev.iolite.error.ConnectionException;
import dev.iolite.error.Failure;
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
     * @throws ConnectionException when there is no connection
     */
    public static String name(DataSource dataSource) {
        try {
            return JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName);
        } catch (MetaDataAccessException e) {
            throw new ConnectionException(
                    Failure.of(Code.P1001, null, "The database could not be asked what it is.")
                            .remedy("Check the address and that the database runs, or name the dialect."),
                    e);
        }
    }
}
