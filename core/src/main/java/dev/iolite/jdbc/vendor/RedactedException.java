package dev.iolite.jdbc.vendor;

import java.sql.SQLException;

/** Stands for a driver's exception as a cause: its class, state, code and stack, without its text, which holds values. */
final class RedactedException extends SQLException {

    private static final long serialVersionUID = 1L;

    private RedactedException(SQLException error) {
        super(error.getClass().getName(), error.getSQLState(), error.getErrorCode());
        setStackTrace(error.getStackTrace());
    }

    static RedactedException of(SQLException error) {
        return new RedactedException(error);
    }
}
