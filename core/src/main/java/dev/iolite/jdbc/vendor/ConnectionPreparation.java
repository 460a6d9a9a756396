package dev.iolite.jdbc.vendor;

import dev.iolite.sql.dialect.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What a connection needs before its first statement; done once for each physical connection, cheap after that. */
public interface ConnectionPreparation {

    /**
     * Prepares a connection.
     *
     * @param connection one of the pool's
     * @throws SQLException when the driver refuses
     */
    void prepare(Connection connection) throws SQLException;

    /**
     * Refuses a statement with another number of values than it has parameters, where the driver would let it pass.
     *
     * @param statement about to be given its values
     * @param values how many there are
     * @throws SQLException when they do not fit
     */
    default void check(PreparedStatement statement, int values) throws SQLException {}

    /**
     * What a database needs.
     *
     * @param dialect the database
     * @return on SQLite the functions that it lacks; nothing on others
     */
    static ConnectionPreparation of(Dialect dialect) {
        return dialect.name().equals("sqlite") ? new SqliteFunctions() : connection -> {};
    }
}
