package dev.iolite.jdbc.vendor;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads the errors of one driver. */
interface VendorErrors {

    /**
     * What an error says.
     *
     * @param error the driver's exception
     * @return its kind and, as far as the driver tells, what it is about
     */
    Reported read(SQLException error);

    /**
     * The database's own code of an error.
     *
     * @param error the driver's exception
     * @return its SQLState, or what the database has in its place; null when there is none
     */
    default @Nullable String status(SQLException error) {
        return error.getSQLState();
    }
}
