package dev.iolite.jdbc.vendor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of a URL in Prisma's form, in the words of each driver. What Prisma does not know goes through. */
record UrlParameters(Map<String, String> values) {

    /** Settings of the pool or of Prisma's engine; the drivers have no such word. */
    private static final Set<String> NOT_FOR_DRIVERS =
            Set.of("connection_limit", "pool_timeout", "statement_cache_size", "max_idle_connection_lifetime");

    private static final List<String> SSL_MODES =
            List.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");

    private static final Map<String, String> POSTGRES_NAMES = Map.of(
            "schema", "currentSchema",
            "connect_timeout", "connectTimeout",
            "socket_timeout", "socketTimeout",
            "application_name", "ApplicationName",
            "sslcert", "sslrootcert");

    private static final Map<String, String> MYSQL_NAMES = Map.of(
            "connect_timeout", "connectTimeout",
            "socket_timeout", "socketTimeout");

    static UrlParameters parse(String query) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            if (!part.isEmpty()) {
                values.put(equals < 0 ? part : part.substring(0, equals), equals < 0 ? "" : part.substring(equals + 1));
            }
        }
        return new UrlParameters(values);
    }

    @Nullable
    Integer connectionLimit() {
        String limit = values.get("connection_limit");
        if (limit == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(limit);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw DatabaseUrl.invalid("connection_limit of the database URL is not a whole number.");
        }
        throw DatabaseUrl.invalid("connection_limit of the database URL is below 1.");
    }

    String forPostgres() {
        Map<String, String> result = renamed(POSTGRES_NAMES);
        if ("true".equals(result.remove("pgbouncer"))) {
            // A pooler in transaction mode hands out connections that do not know our prepared statements.
            result.putIfAbsent("prepareThreshold", "0");
        }
        String accept = result.remove("sslaccept");
        if (accept != null) {
            result.putIfAbsent("sslmode", "strict".equals(accept) ? "verify-full" : "require");
        }
        String mode = result.get("sslmode");
        if (mode != null && !SSL_MODES.contains(mode)) {
            throw DatabaseUrl.invalid("sslmode of the database URL is none of " + String.join(", ", SSL_MODES) + ".");
        }
        return joined(result);
    }

    /** MySQL counts both time-outs in milliseconds where Prisma writes seconds. */
    String forMysql() {
        Map<String, String> result = renamed(MYSQL_NAMES);
        for (String timeout : MYSQL_NAMES.values()) {
            result.computeIfPresent(timeout, (name, seconds) -> seconds + "000");
        }
        String accept = result.remove("sslaccept");
        if (accept != null) {
            result.putIfAbsent("sslMode", "strict".equals(accept) ? "VERIFY_IDENTITY" : "REQUIRED");
        }
        return joined(result);
    }

    /** SQLite counts its patience in milliseconds where Prisma writes seconds. */
    Map<String, String> forSqlite() {
        Map<String, String> result = renamed(Map.of("socket_timeout", "busy_timeout"));
        if (values.containsKey("socket_timeout")) {
            result.computeIfPresent("busy_timeout", (name, seconds) -> seconds + "000");
        }
        return result;
    }

    private Map<String, String> renamed(Map<String, String> names) {
        Map<String, String> result = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (!NOT_FOR_DRIVERS.contains(name)) {
                result.put(names.getOrDefault(name, name), value);
            }
        });
        return result;
    }

    private static String joined(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }
}
