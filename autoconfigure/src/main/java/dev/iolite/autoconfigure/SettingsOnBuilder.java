package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.settings.InvalidSettingException;
import dev.iolite.client.IoliteBuilder;
import dev.iolite.sql.dialect.Dialect;
import dev.iolite.sql.dialect.Dialects;
import java.util.List;
import java.util.stream.Stream;

/** What settings say about the client. */
final class SettingsOnBuilder {

    private static final String AUTO = "auto";

    private SettingsOnBuilder() {}

    static void apply(IoliteProperties properties, IoliteBuilder builder) {
        builder.dialect(dialect(properties.dialect()))
                .errorFormat(properties.errorFormat())
                .logParameters(properties.query().logParameters());
    }

    private static String dialect(String name) {
        List<String> known = Stream.concat(
                        Stream.of(AUTO), Dialects.all().stream().map(Dialect::name))
                .toList();
        return known.stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> InvalidSettingException.unknown("iolite.dialect", "dialect", name, known));
    }
}
