package dev.iolite.jdbc.vendor;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of {@code user:password@host:port/database?query}; user and password decoded, the rest as it stands. */
record ServerAddress(
        @Nullable String username, @Nullable String password, String hosts, String database, String query) {

    private static final int LAST_PORT = 65_535;

    static ServerAddress parse(String text) {
        int question = text.indexOf('?');
        String place = question < 0 ? text : text.substring(0, question);
        String query = question < 0 ? "" : text.substring(question + 1);
        // The last @, so that a password with an unescaped @ still works.
        int at = place.lastIndexOf('@');
        String user = at < 0 ? "" : place.substring(0, at);
        String rest = place.substring(at + 1);
        int slash = rest.indexOf('/');
        String hosts = slash < 0 ? rest : rest.substring(0, slash);
        String database = slash < 0 ? "" : rest.substring(slash + 1);
        int colon = user.indexOf(':');
        Stream.of(hosts.split(",")).forEach(ServerAddress::requirePort);
        return new ServerAddress(
                user.isEmpty() ? null : decoded(colon < 0 ? user : user.substring(0, colon)),
                colon < 0 ? null : decoded(user.substring(colon + 1)),
                hosts,
                database,
                query);
    }

    /** What stands behind the last colon, unless that is one of an IPv6 address in brackets. */
    private static void requirePort(String host) {
        int colon = host.lastIndexOf(':');
        if (colon < 0 || host.indexOf(']') > colon) {
            return;
        }
        if (!host.substring(colon + 1).matches("\\d{1,5}")
                || Integer.parseInt(host.substring(colon + 1)) > LAST_PORT
                || Integer.parseInt(host.substring(colon + 1)) == 0) {
            throw DatabaseUrl.invalid("The port of the database URL is not a number from 1 to " + LAST_PORT
                    + "; a / or ? in the password is written %2F or %3F.");
        }
    }

    /** A plus stands for itself here, unlike in a form. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw DatabaseUrl.invalid(
                    "The user or password of the database URL holds a % that is not followed by two hex digits;"
                            + " write %25 for a percent sign.");
        }
    }

    @Override
    public String toString() {
        return hosts + "/" + database;
    }
}
