package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.settings.InvalidSettingException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionFailedException;

/** A setting that takes one of a few words and has another. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SettingChoiceFailureAnalyzer extends AbstractFailureAnalyzer<ConversionFailedException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, ConversionFailedException cause) {
        BindException binding = findCause(rootFailure, BindException.class);
        Class<?> type = cause.getTargetType().getObjectType();
        if (binding == null || !type.isEnum() || !binding.getName().toString().startsWith("iolite.")) {
            return null;
        }
        List<String> allowed = Arrays.stream(type.getEnumConstants())
                .map(constant ->
                        ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        InvalidSettingException invalid =
                InvalidSettingException.unknown(null, "value", String.valueOf(cause.getValue()), allowed);
        return new InvalidSettingFailureAnalyzer().analyze(rootFailure, invalid);
    }
}
