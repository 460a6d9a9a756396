package dev.iolite.autoconfigure;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.util.PlaceholderResolutionException;

/** A setting such as {@code iolite.datasource.url: ${DATABASE_URL}} asks for a variable that nobody has set. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class MissingVariableFailureAnalyzer extends AbstractFailureAnalyzer<PlaceholderResolutionException> {

    private final Environment environment;

    MissingVariableFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PlaceholderResolutionException cause) {
        String variable = cause.getPlaceholder();
        if (!(environment instanceof ConfigurableEnvironment known)) {
            return null;
        }
        return known.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .map(source -> (EnumerablePropertySource<?>) source)
                .flatMap(source -> asking(source, variable))
                .findFirst()
                .map(asking -> new FailureAnalysis(
                        asking + " asks for ${" + variable + "}, and there is no environment variable and no property"
                                + " of that name.",
                        "Set it before the start, for instance: export " + variable + "=" + example(asking) + "\n"
                                + "Or say what holds without it: ${" + variable + ":" + example(asking) + "}",
                        cause))
                .orElse(null);
    }

    private static Stream<String> asking(EnumerablePropertySource<?> source, String variable) {
        return Stream.of(source.getPropertyNames())
                .filter(name -> name.startsWith("iolite."))
                .filter(name -> String.valueOf(source.getProperty(name)).contains("${" + variable))
                .map(name -> name + place(source, name));
    }

    private static String place(EnumerablePropertySource<?> source, String name) {
        return Optional.ofNullable(OriginLookup.getOrigin(source, name))
                .map(origin -> " (in " + origin + ")")
                .orElse("");
    }

    private static String example(String asking) {
        return asking.contains("url") ? "file:./dev.db" : "...";
    }
}
