package dev.iolite.jdbc.vendor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.iolite.error.Code;
import dev.iolite.error.ConnectionException;
import dev.iolite.error.Failure;
import java.net.URLDecoder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is, read from a JDBC URL or from Prisma's form. Its text never shows the password.
 *
 * @param jdbcUrl what the driver takes
 * @param username who connects; null when neither the URL nor the caller says
 * @param password the password; null when there is none
 * @param connectionLimit Prisma's {@code connection_limit}; null when the URL does not say
 */
public record DatabaseUrl(
        String jdbcUrl,
        @Nullable String username,
        @Nullable String password,
        @Nullable Integer connectionLimit) {

    private static final String ALLOWED = "Write jdbc:..., postgresql://user:password@host/database,"
            + " mysql://user:password@host/database, mariadb://user:password@host/database or file:./dev.db.";

    /**
     * Reads a URL.
     *
     * @param url such as {@code jdbc:h2:mem:test}, {@code postgresql://u:p@h/db?schema=x}, {@code mysql://u:p@h/db} or
     *     {@code file:./dev.db}
     * @return the location; SQLite files with foreign keys on, writers in line, WAL and patience for locks
     * @throws ConnectionException when the form is not known (P1013)
     */
    public static DatabaseUrl parse(String url) {
        String text = url.strip();
        int colon = text.indexOf(':');
        if (text.isEmpty() || colon < 0) {
            throw invalid(text.isEmpty() ? "The database URL is empty." : "The database URL has no protocol.");
        }
        String protocol = text.substring(0, colon).toLowerCase(Locale.ROOT);
        return switch (protocol) {
            case "jdbc" -> jdbc(text);
            case "file", "sqlite" -> sqlite(text.substring(colon + 1));
            case "postgresql", "postgres" -> server("postgresql", text);
            case "mysql", "mariadb" -> server(protocol, text);
            default ->
                throw invalid("The database URL begins with the protocol '" + protocol + "', which is not known.");
        };
    }

    /**
     * The same place for another user.
     *
     * @param name who connects; null or empty to keep the URL's
     * @param secret the password; null or empty to keep the URL's
     * @return a copy
     */
    public DatabaseUrl as(@Nullable String name, @Nullable String secret) {
        return new DatabaseUrl(
                jdbcUrl,
                name == null || name.isEmpty() ? username : name,
                secret == null || secret.isEmpty() ? password : secret,
                connectionLimit);
    }

    /**
     * The same place for the user of another one, unless the URL names one itself.
     *
     * @param other such as the primary of a replica
     * @return a copy, or this
     */
    public DatabaseUrl orAs(DatabaseUrl other) {
        boolean named = username != null || parameter("user") != null;
        return named
                ? this
                : as(
                        other.username == null ? other.parameter("user") : other.username,
                        other.password == null ? other.parameter("password") : other.password);
    }

    /** A parameter of JDBC's form, as PostgreSQL and H2 write it. */
    private @Nullable String parameter(String name) {
        Matcher parameter = Pattern.compile("[?&;]" + name + "=([^&;]*)", Pattern.CASE_INSENSITIVE)
                .matcher(jdbcUrl);
        if (!parameter.find()) {
            return null;
        }
        return jdbcUrl.contains("?") ? URLDecoder.decode(parameter.group(1), UTF_8) : parameter.group(1);
    }

    private static DatabaseUrl jdbc(String text) {
        String prefix = "jdbc:sqlite:";
        return text.startsWith(prefix)
                ? sqlite(text.substring(prefix.length()))
                : new DatabaseUrl(text, null, null, null);
    }

    private static DatabaseUrl sqlite(String path) {
        String query = path.substring(path.indexOf('?') + 1);
        return new DatabaseUrl(
                SqliteUrl.of(path), null, null, UrlParameters.parse(query).connectionLimit());
    }

    private static DatabaseUrl server(String driver, String text) {
        int start = text.indexOf("://");
        if (start < 0) {
            throw invalid("After the protocol " + driver + " the database URL lacks //.");
        }
        ServerAddress address = ServerAddress.parse(text.substring(start + 3));
        if (address.hosts().isEmpty()) {
            throw invalid("The database URL names no host.");
        }
        UrlParameters parameters = UrlParameters.parse(address.query());
        String query = "postgresql".equals(driver) ? parameters.forPostgres() : parameters.forMysql();
        return new DatabaseUrl(
                "jdbc:" + driver + "://" + address.hosts() + "/" + address.database() + query,
                address.username(),
                address.password(),
                parameters.connectionLimit());
    }

    static ConnectionException invalid(String problem) {
        return new ConnectionException(Failure.of(Code.P1013, null, problem).remedy(ALLOWED));
    }

    /** Everything but the password and the URL's parameters, which may hold secrets too. */
    @Override
    public String toString() {
        int query = jdbcUrl.indexOf('?');
        int semicolon = jdbcUrl.indexOf(';');
        int end = Math.min(query < 0 ? jdbcUrl.length() : query, semicolon < 0 ? jdbcUrl.length() : semicolon);
        String place = jdbcUrl.substring(0, end);
        int slashes = place.indexOf("//");
        int at = place.lastIndexOf('@');
        return slashes >= 0 && at > slashes ? place.substring(0, slashes + 2) + place.substring(at + 1) : place;
    }
}
