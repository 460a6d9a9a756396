package dev.iolite.jdbc;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;

/** Turns a driver's error into one of ours. */
public interface Failures {

    /**
     * The exception a user sees.
     *
     * @param error what the driver reported
     * @param target what ran, such as {@code User.create}; its model is the one that was read or written
     * @param autoCommitWrite whether the statement wrote and was its own transaction, so that nobody knows its outcome when
     *     the connection is lost
     * @return an exception of {@code dev.iolite.error}
     */
    DataAccessException translate(SQLException error, String target, boolean autoCommitWrite);
}
