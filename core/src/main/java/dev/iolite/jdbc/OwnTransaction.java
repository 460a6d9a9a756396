package dev.iolite.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whether the current transaction is one of this database. Within the transaction of another one Spring keeps a
 * connection bound all the same, but in auto-commit.
 */
final class OwnTransaction {

    private OwnTransaction() {}

    static boolean isActive(DataSource dataSource) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.hasResource(dataSource)) {
            return false;
        }
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return isActive(connection, dataSource);
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("The connection of the transaction is gone", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    static boolean isActive(Connection connection, DataSource dataSource) throws SQLException {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && DataSourceUtils.isConnectionTransactional(connection, dataSource)
                && !connection.getAutoCommit();
    }
}
