package dev.iolite.jdbc.vendor;

import java.sql.SQLException;
import java.util.List;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Reads the fields of pgjdbc's errors; their texts hold values and are translated. */
final class PostgresqlErrors implements VendorErrors {

    @Override
    public Reported read(SQLException error) {
        Reported.Kind kind = SqlStates.kind(error);
        if (error instanceof PSQLException own && own.getServerErrorMessage() != null) {
            ServerErrorMessage message = own.getServerErrorMessage();
            String column = message.getColumn();
            return new Reported(
                    kind, message.getConstraint(), message.getTable(), column == null ? List.of() : List.of(column));
        }
        return Reported.of(kind);
    }
}
