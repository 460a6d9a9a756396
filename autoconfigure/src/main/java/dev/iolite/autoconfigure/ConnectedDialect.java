package dev.iolite.autoconfigure;

import dev.iolite.sql.dialect.Dialect;
import dev.iolite.sql.dialect.Dialects;
import java.sql.DatabaseMetaData;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Asks a data source which database it leads to. */
final class ConnectedDialect {

    private ConnectedDialect() {}

    /** Empty when the database is away or of no known kind. */
    static Optional<Dialect> of(DataSource dataSource) {
        try {
            return Dialects.named(
                    JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName));
        } catch (MetaDataAccessException e) {
            // A database that is away is health's matter: whoever asks here can do without.
            return Optional.empty();
        }
    }
}
