package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.settings.InvalidSettingException;
import dev.iolite.autoconfigure.settings.LogSetting;
import dev.iolite.event.LogLevel;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConverterNotFoundException;

/** A setting whose value is of another kind: a word that is not among those it takes, a text for a number, one for many. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SettingValueFailureAnalyzer extends AbstractFailureAnalyzer<BindException> {

    private static final ConfigurationPropertyName PREFIX = ConfigurationPropertyName.of("iolite");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
        if (!PREFIX.isAncestorOf(cause.getName())
                || findCause(cause, InvalidSettingException.class) != null
                || findCause(cause, UnboundConfigurationPropertiesException.class) != null) {
            return null;
        }
        ConversionFailedException conversion = findCause(cause, ConversionFailedException.class);
        boolean wrongKind = findCause(cause, ConverterNotFoundException.class) != null;
        if (conversion == null && !wrongKind) {
            return null;
        }
        Object value = conversion == null
                ? (cause.getProperty() == null
                        ? "a single value"
                        : cause.getProperty().getValue())
                : conversion.getValue();
        ResolvableType type = conversion == null
                ? cause.getTarget().getType()
                : conversion.getTargetType().getResolvableType();
        InvalidSettingException invalid = invalid(cause.getName(), type, value);
        return new InvalidSettingFailureAnalyzer().analyze(rootFailure, invalid);
    }

    private static InvalidSettingException invalid(
            ConfigurationPropertyName name, ResolvableType type, @Nullable Object value) {
        Class<?> raw = type.resolve(Object.class);
        String text = String.valueOf(value);
        if (raw.isEnum()) {
            return InvalidSettingException.unknown(null, "value", text, words(raw));
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return InvalidSettingException.unknown(null, "value", text, List.of("true", "false"));
        }
        if (raw == int.class || raw == Integer.class) {
            return InvalidSettingException.of(null, "'" + text + "' is no whole number", "whole numbers from 1 on");
        }
        if (raw == Duration.class) {
            return InvalidSettingException.of(
                    null, "'" + text + "' is no duration", "durations such as 500ms, 5s or 2m");
        }
        return other(SettingPlace.of(name), text);
    }

    private static InvalidSettingException other(SettingPlace place, String text) {
        if (place.type().asCollection().getGeneric(0).resolve() == LogSetting.class) {
            return InvalidSettingException.unknown(null, "log level", text, words(LogLevel.class));
        }
        return place.below().isEmpty()
                ? InvalidSettingException.of(null, "'" + text + "' is not what is written there")
                : InvalidSettingException.of(
                        null,
                        "it takes no value of its own, only settings below it",
                        place.below().toArray(String[]::new));
    }

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant ->
                        ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
