package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.settings.InvalidSettingException;
import dev.iolite.autoconfigure.settings.Nearest;
import java.util.List;
import java.util.Locale;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Finds misspelt environment variables, which Boot passes over. What looks like no setting at all is another's: container
 * platforms make variables such as {@code IOLITE_PORT} for a service of that name.
 */
final class VariableNames {

    private static final String PREFIX = "IOLITE_";
    private static final int FAR = 2;

    private VariableNames() {}

    /**
     * Looks at all variables that begin with {@code IOLITE_}.
     *
     * @throws InvalidSettingException when one is nearly a setting
     */
    static void check(ConfigurableEnvironment environment) {
        List<String> known = SettingNames.of("iolite", IoliteProperties.class).stream()
                .map(VariableNames::variable)
                .toList();
        environment.getPropertySources().stream()
                .filter(SystemEnvironmentPropertySource.class::isInstance)
                .map(SystemEnvironmentPropertySource.class::cast)
                .flatMap(source -> List.of(source.getPropertyNames()).stream())
                .filter(name -> name.startsWith(PREFIX))
                .forEach(name -> check(name, known));
    }

    /** Dots become underscores, dashes go. */
    private static String variable(String setting) {
        return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** What stands behind a setting's name is a key or a number of its map or list. */
    private static void check(String name, List<String> known) {
        if (known.stream().anyMatch(setting -> name.equals(setting) || name.startsWith(setting + "_"))) {
            return;
        }
        Nearest.to(name, known)
                .filter(nearest -> Nearest.distance(name, nearest) <= FAR)
                .filter(nearest -> nearest.length() - PREFIX.length() > 2 * FAR)
                .ifPresent(nearest -> {
                    throw InvalidSettingException.unknown(name, "setting for this variable", name, List.of(nearest));
                });
    }
}
