package dev.iolite.jdbc;

import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.jdbc.ReplicatedDataSource.Access;
import dev.iolite.jdbc.codec.Codec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** One connection for one unit of work. All statements are run here: bound, timed, reported, their errors translated. */
public final class Session implements AutoCloseable {

    private final Database database;
    private final Connection connection;
    private final String target;
    private final boolean transactional;
    private boolean limited;

    private Session(Database database, Connection connection, String target, boolean transactional) {
        this.database = database;
        this.connection = connection;
        this.target = target;
        this.transactional = transactional;
    }

    static Session open(Database database, String target, Access access) {
        try {
            Connection connection = connection(database, target, access);
            return new Session(database, connection, target, prepare(database, connection, target));
        } catch (CannotGetJdbcConnectionException e) {
            if (e.getCause() instanceof SQLException cause) {
                throw database.failures().translate(cause, target, false);
            }
            throw e;
        }
    }

    private static Connection connection(Database database, String target, Access access) {
        ReplicatedDataSource replicated = database.replicated();
        if (replicated == null) {
            return DataSourceUtils.getConnection(database.dataSource());
        }
        try {
            return replicated.connection(database.dataSource(), access);
        } catch (SQLException e) {
            throw database.failures().translate(e, target, false);
        }
    }

    /** Tells whether the connection is in a transaction. */
    private static boolean prepare(Database database, Connection connection, String target) {
        try {
            database.preparation().prepare(connection);
            return OwnTransaction.isActive(connection, database.dataSource());
        } catch (SQLException e) {
            DataSourceUtils.releaseConnection(connection, database.dataSource());
            throw database.failures().translate(e, target, false);
        }
    }

    /**
     * The database this session is connected to.
     *
     * @return the database
     */
    public Database database() {
        return database;
    }

    /**
     * The connection, for savepoints.
     *
     * @return the connection of this unit of work
     */
    public Connection connection() {
        return connection;
    }

    /** Whether its statements belong to a transaction; else each is one by itself. */
    boolean transactional() {
        return transactional;
    }

    /**
     * What runs.
     *
     * @return such as {@code User.findMany}
     */
    public String target() {
        return target;
    }

    /**
     * Runs a statement that only reads.
     *
     * @param command the statement
     * @param values the values of its parameters
     * @param outputs the codecs of its columns
     * @param reader is called for each row
     */
    public void query(Command command, Command.Values values, Codec[] outputs, Consumer<ResultRow> reader) {
        rows(command, values, outputs, reader, false);
    }

    /**
     * Runs a statement that only reads and keeps it open while its rows are used.
     *
     * @param command the statement
     * @param values the values of its parameters
     * @param outputs the codecs of its columns
     * @param fetchSize how many rows the driver fetches at a time
     * @param use what is done with the rows
     * @param <T> the result
     * @return what {@code use} returned
     */
    <T> T cursor(Command command, Command.Values values, Codec[] outputs, int fetchSize, Function<RowCursor, T> use) {
        Running running = Running.start(this, command, values);
        try (PreparedStatement statement = connection.prepareStatement(text(command))) {
            prepare(statement, command, values, running);
            statement.setFetchSize(fetchSize);
            try (ResultSet rows = statement.executeQuery()) {
                answered(running);
                ResultRow row = new ResultRow(rows, outputs, database.json());
                RowCursor cursor = new RowCursor(rows, row, this::failure);
                try {
                    return use.apply(cursor);
                } finally {
                    cursor.close();
                }
            }
        } catch (SQLException e) {
            throw failed(running, e, false);
        } catch (ResultRow.RowReadException e) {
            throw failed(running, e.sqlException(), false);
        }
    }

    /**
     * Runs a text of several selects and reads their results one after another.
     *
     * @param command the statements
     * @param values the values of their parameters
     * @param reader takes the results in order
     */
    void queries(Command command, Command.Values values, Consumer<Results> reader) {
        Running running = Running.start(this, command, values);
        try (PreparedStatement statement = connection.prepareStatement(text(command))) {
            prepare(statement, command, values, running);
            statement.execute();
            answered(running);
            reader.accept(new Results(statement, database.json()));
        } catch (SQLException e) {
            throw failed(running, e, false);
        } catch (ResultRow.RowReadException e) {
            throw failed(running, e.sqlException(), false);
        }
    }

    /** Something done with a result that may fail as the driver does. */
    interface ResultUse<T> {
        T apply(ResultSet rows) throws SQLException;
    }

    /** Runs a statement that a user wrote; it may write, too. */
    <T> T raw(Command command, Command.Values values, ResultUse<T> use) {
        Running running = Running.start(this, command, values);
        try (PreparedStatement statement = connection.prepareStatement(text(command))) {
            prepare(statement, command, values, running);
            try (ResultSet rows = statement.executeQuery()) {
                answered(running);
                return use.apply(rows);
            }
        } catch (SQLException e) {
            throw failed(running, e, true);
        } catch (ResultRow.RowReadException e) {
            throw failed(running, e.sqlException(), true);
        }
    }

    /**
     * Runs a statement that writes and returns rows.
     *
     * @param command the statement
     * @param values the values of its parameters
     * @param outputs the codecs of its columns
     * @param keys the names of its columns where the driver is asked for them as for generated keys; else empty
     * @param reader is called for each row
     */
    public void writeReturning(
            Command command, Command.Values values, Codec[] outputs, List<String> keys, Consumer<ResultRow> reader) {
        if (keys.isEmpty()) {
            rows(command, values, outputs, reader, true);
            return;
        }
        Running running = Running.start(this, command, values);
        try (PreparedStatement statement = connection.prepareStatement(text(command), keys.toArray(new String[0]))) {
            prepare(statement, command, values, running);
            statement.executeLargeUpdate();
            try (ResultSet rows = statement.getGeneratedKeys()) {
                answered(running);
                read(rows, outputs, reader);
            }
        } catch (SQLException e) {
            throw failed(running, e, true);
        } catch (ResultRow.RowReadException e) {
            throw failed(running, e.sqlException(), true);
        }
    }

    private void read(ResultSet rows, Codec[] outputs, Consumer<ResultRow> reader) throws SQLException {
        ResultRow row = new ResultRow(rows, outputs, database.json());
        while (rows.next()) {
            reader.accept(row);
        }
    }

    private void rows(
            Command command, Command.Values values, Codec[] outputs, Consumer<ResultRow> reader, boolean writing) {
        Running running = Running.start(this, command, values);
        try (PreparedStatement statement = connection.prepareStatement(text(command))) {
            prepare(statement, command, values, running);
            try (ResultSet rows = statement.executeQuery()) {
                answered(running);
                read(rows, outputs, reader);
            }
        } catch (SQLException e) {
            throw failed(running, e, writing);
        } catch (ResultRow.RowReadException e) {
            throw failed(running, e.sqlException(), writing);
        }
    }

    /**
     * Runs a statement that writes.
     *
     * @param command the statement
     * @param values the values of its parameters
     * @return how many rows it changed
     */
    public long write(Command command, Command.Values values) {
        Running running = Running.start(this, command, values);
        try (PreparedStatement statement = connection.prepareStatement(text(command))) {
            prepare(statement, command, values, running);
            long count = statement.executeLargeUpdate();
            answered(running);
            return count;
        } catch (SQLException e) {
            throw failed(running, e, true);
        }
    }

    /** Inside a transaction a lost connection undoes what was written; only in auto-commit nobody knows. */
    DataAccessException failure(SQLException error, boolean writing) {
        boolean unknown = writing && !transactional;
        return database.limits().explain(database.failures().translate(error, target, unknown));
    }

    private String text(Command command) {
        return database.comments().on(command.text(), target);
    }

    private void prepare(PreparedStatement statement, Command command, Command.Values values, @Nullable Running running)
            throws SQLException {
        try {
            limited |= database.limits().apply(statement);
            database.preparation().check(statement, command.parameters());
            bind(statement, command, values);
        } catch (RuntimeException e) {
            if (running != null) {
                running.failed(e, null);
            }
            throw e;
        }
    }

    private void bind(PreparedStatement statement, Command command, Command.Values values) throws SQLException {
        try {
            command.bind(statement, values);
        } catch (InvalidInputException e) {
            throw e.model() == null ? ofTheCall(e) : e;
        }
    }

    /** A codec knows the value it refuses, not whose it is. */
    private InvalidInputException ofTheCall(InvalidInputException refused) {
        Failure failure = refused.failure();
        String model = target.contains(".") ? target.substring(0, target.indexOf('.')) : null;
        return new InvalidInputException(
                new Failure(
                        failure.code(), model, failure.fields(), failure.path(), failure.problem(), failure.remedy()),
                refused);
    }

    private static void answered(@Nullable Running running) {
        if (running != null) {
            running.answered();
        }
    }

    private DataAccessException failed(@Nullable Running running, SQLException error, boolean writing) {
        DataAccessException failure = failure(error, writing);
        if (running != null) {
            running.failed(failure, error);
        }
        return failure;
    }

    @Override
    public void close() {
        try {
            if (limited) {
                database.limits().lift(connection);
            }
        } catch (SQLException e) {
            throw failure(e, false);
        } finally {
            DataSourceUtils.releaseConnection(connection, database.dataSource());
        }
    }
}
