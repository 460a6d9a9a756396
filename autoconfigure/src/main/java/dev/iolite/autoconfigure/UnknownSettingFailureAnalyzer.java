package dev.iolite.autoconfigure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A name below {@code iolite} that is no setting. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnknownSettingFailureAnalyzer extends AbstractFailureAnalyzer<UnboundConfigurationPropertiesException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, UnboundConfigurationPropertiesException cause) {
        List<ConfigurationProperty> unknown = cause.getUnboundProperties().stream()
                .filter(property -> property.getName().toString().startsWith("iolite."))
                .toList();
        if (unknown.isEmpty()) {
            return null;
        }
        Set<String> lines = new LinkedHashSet<>();
        Set<String> actions = new LinkedHashSet<>();
        for (ConfigurationProperty property : unknown) {
            SettingPlace place = SettingPlace.of(property.getName());
            lines.add(problem(property, place));
            String meant = place.meant();
            if (meant != null) {
                actions.add("Did you mean " + meant + " instead of " + property.getName() + "?");
            }
        }
        unknown.forEach(property -> actions.add(allowed(SettingPlace.of(property.getName()))));
        return new FailureAnalysis(
                String.join(System.lineSeparator(), lines), String.join(System.lineSeparator(), actions), rootFailure);
    }

    private static String problem(ConfigurationProperty property, SettingPlace place) {
        String origin = property.getOrigin() == null ? "" : ", found in " + property.getOrigin();
        return place.missing() == null
                ? "The setting " + property.getName() + " is given in two forms that do not go together" + origin + "."
                : "There is no setting " + property.getName() + origin + ".";
    }

    private static String allowed(SettingPlace place) {
        if (place.missing() == null) {
            return "Write all of " + place.name() + " in one form and one place: a list or map is replaced as a whole.";
        }
        if (!place.below().isEmpty()) {
            return "Allowed: " + String.join(", ", place.below()) + ".";
        }
        return place.isList()
                ? place.name() + " is a list: write it in brackets, or each entry after a dash."
                : place.name() + " is a single value: nothing can stand below it.";
    }
}
