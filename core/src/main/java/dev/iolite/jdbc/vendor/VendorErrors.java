package dev.iolite.jdbc.vendor;

import java.sql.SQLException;

/** Reads the errors of one driver. */
interface VendorErrors {

    /**
     * What an error says.
     *
     * @param error the driver's exception
     * @return its kind and, as far as the driver tells, what it is about
     */
    Reported read(SQLException error);
}
