package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.IoliteProperties.Migrate;
import dev.iolite.autoconfigure.IoliteProperties.Naming;
import dev.iolite.autoconfigure.settings.InvalidSettingException;
import dev.iolite.sql.dialect.Dialect;
import dev.iolite.sql.dialect.Dialects;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Where {@code iolite.migrate} says that migrations lie, and how their files are named. */
final class MigrationPlace {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    private final Migrate settings;
    private final Clock clock;

    private MigrationPlace(Migrate settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Checks the settings.
     *
     * @throws InvalidSettingException when a vendor is no known database
     */
    static MigrationPlace of(Migrate settings, Clock clock) {
        List<String> known = Dialects.all().stream().map(Dialect::name).toList();
        for (String vendor : settings.vendors()) {
            if (!known.contains(vendor)) {
                throw InvalidSettingException.unknown("iolite.migrate.vendors", "database", vendor, known);
            }
        }
        return new MigrationPlace(settings, clock);
    }

    /** The file of the first migration of all, for the database that is connected. */
    String first(Dialect dialect) {
        String folder = settings.vendors().isEmpty() ? "" : dialect.name() + "/";
        String version = settings.naming() == Naming.NUMBER
                ? "1"
                : LocalDateTime.now(clock).format(STAMP);
        return settings.location() + "/" + folder + "V" + version + "__init.sql";
    }
}
