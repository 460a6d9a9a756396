package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.settings.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
        List<String> known = SettingNames.of("iolite", IoliteProperties.class);
        List<String> lines = new ArrayList<>();
        List<String> meant = new ArrayList<>();
        for (ConfigurationProperty property : unknown) {
            String name = property.getName().toString();
            lines.add("There is no setting " + name
                    + (property.getOrigin() == null ? "" : ", found in " + property.getOrigin()) + ".");
            Nearest.to(name, known)
                    .ifPresent(nearest -> meant.add("Did you mean " + nearest + " instead of " + name + "?"));
        }
        meant.add("Allowed: " + known.stream().sorted().collect(Collectors.joining(", ")) + ".");
        return new FailureAnalysis(
                String.join(System.lineSeparator(), lines), String.join(System.lineSeparator(), meant), rootFailure);
    }
}
