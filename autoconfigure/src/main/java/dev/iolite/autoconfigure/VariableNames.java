package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.settings.InvalidSettingException;
import dev.iolite.autoconfigure.settings.LogSetting;
import dev.iolite.autoconfigure.settings.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Finds environment variables that begin with {@code IOLITE_} and are no setting, which Boot passes over. Those that look
 * like one stop the start; others are told of, because they may be meant for somebody else. What container platforms make
 * for a service called iolite, such as {@code IOLITE_SERVICE_HOST}, is left alone.
 */
final class VariableNames {

    private static final String PREFIX = "IOLITE_";
    private static final Pattern OF_THE_PLATFORM = Pattern.compile(
            ".*_(SERVICE_HOST|SERVICE_PORT(_\\w+)?|PORT(_\\d+_(TCP|UDP)(_(PROTO|PORT|ADDR))?)?|NAME|ENV_\\w+)");

    private final List<String> names = new ArrayList<>();
    private final List<Pattern> forms = new ArrayList<>();

    private VariableNames() {
        for (String setting : SettingNames.of("iolite", IoliteProperties.class)) {
            ResolvableType type =
                    SettingPlace.of(ConfigurationPropertyName.of(setting)).type();
            for (String name : List.of(variable(setting.replace("-", "")), variable(setting.replace('-', '_')))) {
                names.add(name);
                forms.add(Pattern.compile(name + behind(type)));
            }
        }
    }

    /**
     * Looks at all variables that begin with {@code IOLITE_}.
     *
     * @throws InvalidSettingException when one is nearly a setting, or begins as settings do
     */
    static void check(ConfigurableEnvironment environment) {
        List<String> found = environment.getPropertySources().stream()
                .filter(SystemEnvironmentPropertySource.class::isInstance)
                .map(SystemEnvironmentPropertySource.class::cast)
                .flatMap(source -> Stream.of(source.getPropertyNames()))
                .filter(name -> name.startsWith(PREFIX))
                .toList();
        if (!found.isEmpty()) {
            VariableNames settings = new VariableNames();
            found.forEach(settings::check);
        }
    }

    /** Dots become underscores. */
    private static String variable(String setting) {
        return setting.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** What stands behind a setting's name is a key of its map or a number of its list. */
    private static String behind(ResolvableType type) {
        Class<?> raw = type.resolve(Object.class);
        if (Map.class.isAssignableFrom(raw)) {
            return "(_.+)?";
        }
        if (!Collection.class.isAssignableFrom(raw)) {
            return "";
        }
        boolean entries = type.asCollection().getGeneric(0).resolve() == LogSetting.class;
        return entries ? "(_\\d+(_LEVEL|_EMIT)?)?" : "(_\\d+)?";
    }

    private void check(String variable) {
        if (forms.stream().anyMatch(form -> form.matcher(variable).matches())
                || OF_THE_PLATFORM.matcher(variable).matches()) {
            return;
        }
        String wanted = variable.substring(PREFIX.length());
        List<String> alike = Nearest.to(wanted, withoutPrefix()).stream()
                // Of a short word, more letters must stay.
                .filter(name -> Nearest.distance(wanted, name) * 2 < name.length())
                .map(name -> PREFIX + name)
                .toList();
        if (!alike.isEmpty() || beginsAsSettingsDo(variable)) {
            throw InvalidSettingException.unknown(
                    variable, "setting for this variable", variable, alike.isEmpty() ? group(variable) : alike);
        }
        LoggerFactory.getLogger("iolite.warn")
                .warn("There is no setting for the environment variable {}: it is not read.", variable);
    }

    private List<String> withoutPrefix() {
        return names.stream().map(name -> name.substring(PREFIX.length())).toList();
    }

    private boolean beginsAsSettingsDo(String variable) {
        return !group(variable).isEmpty();
    }

    /** The settings whose names begin with the same words. */
    private List<String> group(String variable) {
        int second = variable.indexOf('_', PREFIX.length());
        return second < 0
                ? List.of()
                : names.stream()
                        .filter(name -> name.startsWith(variable.substring(0, second + 1)))
                        .distinct()
                        .toList();
    }
}
