package dev.iolite.jdbc.vendor;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The JDBC URL of a SQLite file, with the settings that make it safe for several connections. */
final class SqliteUrl {

    /**
     * Foreign keys are off unless asked for; IMMEDIATE makes writers wait in line instead of failing with a locked
     * database; with WAL readers do not wait for them. What the URL says itself stands.
     */
    private static final Map<String, String> SETTINGS = settings();

    private SqliteUrl() {}

    static String of(String path) {
        String place = path.startsWith("//") && !path.startsWith("///") ? path.substring(2) : path;
        int question = place.indexOf('?');
        String file = question < 0 ? place : place.substring(0, question);
        Map<String, String> parameters = new LinkedHashMap<>(SETTINGS);
        if (isInMemory(file)) {
            parameters.remove("journal_mode");
        }
        if (question >= 0) {
            UrlParameters.parse(place.substring(question + 1)).forSqlite().forEach(parameters::put);
        }
        if (file.isEmpty()) {
            throw DatabaseUrl.invalid("The database URL names no file.");
        }
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&", "jdbc:sqlite:" + file + "?", ""));
    }

    private static boolean isInMemory(String file) {
        return file.toLowerCase(Locale.ROOT).contains(":memory:");
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("foreign_keys", "on");
        settings.put("transaction_mode", "IMMEDIATE");
        settings.put("journal_mode", "WAL");
        settings.put("synchronous", "NORMAL");
        settings.put("busy_timeout", "10000");
        return settings;
    }
}
