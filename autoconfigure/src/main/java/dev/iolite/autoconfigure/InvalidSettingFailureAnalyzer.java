package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.settings.InvalidSettingException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.origin.Origin;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A setting with a model, field, level or form that does not exist. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class InvalidSettingFailureAnalyzer extends AbstractFailureAnalyzer<InvalidSettingException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidSettingException cause) {
        BindException binding = findCause(rootFailure, BindException.class);
        String property =
                cause.property() == null && binding != null ? binding.getName().toString() : cause.property();
        StringBuilder description = new StringBuilder("The setting ")
                .append(property)
                .append(" cannot be used: ")
                .append(cause.problem())
                .append('.');
        Origin origin = Origin.from(binding == null ? null : binding.getProperty());
        if (origin != null) {
            description
                    .append(System.lineSeparator())
                    .append("It stands in ")
                    .append(origin)
                    .append('.');
        }
        return new FailureAnalysis(description.toString(), action(cause), rootFailure);
    }

    private static @Nullable String action(InvalidSettingException cause) {
        StringBuilder action = new StringBuilder();
        if (cause.meant() != null) {
            action.append("Did you mean '").append(cause.meant()).append("'? ");
        }
        if (!cause.allowed().isEmpty()) {
            action.append("Allowed: ")
                    .append(String.join(", ", cause.allowed()))
                    .append('.');
        }
        return action.isEmpty() ? null : action.toString().strip();
    }
}
