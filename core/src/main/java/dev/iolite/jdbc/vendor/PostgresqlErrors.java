package dev.iolite.jdbc.vendor;

import dev.iolite.jdbc.vendor.Reported.Kind;
import java.net.SocketTimeoutException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Reads the fields of pgjdbc's errors; their texts hold values and are translated. */
final class PostgresqlErrors implements VendorErrors {

    /** Ends the key's columns in {@code Key (email)=(x) already exists}, in any language; the user's data follows. */
    private static final String END_OF_KEY = ")=(";

    private static final String CONNECTION_REFUSED = "08004";
    private static final String PARAMETERS = "22023";
    private static final String EXCLUSION = "23P01";
    private static final Pattern MOST_PARAMETERS = Pattern.compile("65\\D?535");

    @Override
    public Reported read(SQLException error) {
        if (!(error instanceof PSQLException own)) {
            return Reported.of(SqlStates.kind(error));
        }
        ServerErrorMessage message = own.getServerErrorMessage();
        if (message == null) {
            return Reported.of(ofDriver(own));
        }
        Kind kind = SqlStates.kind(error);
        return new Reported(
                kind, message.getConstraint(), message.getSchema(), message.getTable(), columns(kind, message));
    }

    /** What the driver found by itself; its own states tell too little. */
    private static Kind ofDriver(PSQLException error) {
        String state = String.valueOf(error.getSQLState());
        if (state.equals(PARAMETERS)) {
            return MOST_PARAMETERS.matcher(String.valueOf(error.getMessage())).find()
                    ? Kind.TOO_MANY_PARAMETERS
                    : Kind.PARAMETERS;
        }
        if (state.startsWith("08") && isIn(error, "openConnectionImpl")) {
            if (isIn(error, "enableSSL")
                    || isCausedBy(error, SSLException.class)
                    || isCausedBy(error, GeneralSecurityException.class)) {
                return Kind.UNENCRYPTED;
            }
            if (state.equals(CONNECTION_REFUSED)) {
                return Kind.AUTHENTICATION;
            }
            if (isCausedBy(error, SocketTimeoutException.class)) {
                return Kind.UNANSWERED;
            }
        }
        return SqlStates.kind(error);
    }

    /** Texts are translated, names of methods are not. */
    private static boolean isIn(Throwable error, String method) {
        return Stream.of(error.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals(method));
    }

    private static boolean isCausedBy(Throwable error, Class<? extends Throwable> type) {
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> columns(Kind kind, ServerErrorMessage message) {
        String column = message.getColumn();
        if (column != null) {
            return List.of(column);
        }
        boolean ofKey = kind == Kind.UNIQUE || kind == Kind.FOREIGN_KEY || EXCLUSION.equals(message.getSQLState());
        return ofKey ? key(message.getDetail()) : List.of();
    }

    private static List<String> key(@Nullable String detail) {
        int start = detail == null ? -1 : detail.indexOf('(');
        int end = detail == null ? -1 : detail.indexOf(END_OF_KEY);
        return detail == null || start < 0 || end < start ? List.of() : parts(detail.substring(start + 1, end));
    }

    /** Columns and expressions between commas, of which expressions and quoted names may hold some, too. */
    private static List<String> parts(String key) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && !quoted && depth == 0) {
                parts.add(unquoted(key.substring(start, i).strip()));
                start = i + 1;
            }
        }
        parts.add(unquoted(key.substring(start).strip()));
        return parts;
    }

    private static String unquoted(String name) {
        return name.startsWith("\"") && name.endsWith("\"") && name.length() > 1
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name;
    }
}
