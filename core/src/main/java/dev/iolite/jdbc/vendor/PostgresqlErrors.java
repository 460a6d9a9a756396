package dev.iolite.jdbc.vendor;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Reads the fields of pgjdbc's errors; their texts hold values and are translated. */
final class PostgresqlErrors implements VendorErrors {

    /** The key's columns in {@code Key (email)=(x) already exists}, in any language; what follows is the user's data. */
    private static final Pattern KEY = Pattern.compile("^[^(]*\\(([^()]+)\\)=\\(");

    @Override
    public Reported read(SQLException error) {
        Reported.Kind kind = SqlStates.kind(error);
        if (error instanceof PSQLException own && own.getServerErrorMessage() != null) {
            ServerErrorMessage message = own.getServerErrorMessage();
            return new Reported(kind, message.getConstraint(), message.getTable(), columns(message));
        }
        return Reported.of(kind);
    }

    private static List<String> columns(ServerErrorMessage message) {
        String column = message.getColumn();
        if (column != null) {
            return List.of(column);
        }
        Matcher key = KEY.matcher(message.getDetail() == null ? "" : message.getDetail());
        return key.find()
                ? Arrays.stream(key.group(1).split(", "))
                        .map(name -> name.replace("\"", ""))
                        .toList()
                : List.of();
    }
}
