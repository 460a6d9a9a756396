package dev.iolite.autoconfigure;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.mock.env.MockEnvironment;

/** What a user reads when the application does not start: the first analyser of all on the class path that answers. */
final class Report {

    private Report() {}

    static String of(Throwable failure) {
        return of(failure, new MockEnvironment());
    }

    static String of(Throwable failure, Environment environment) {
        return of(failure, environment, null);
    }

    /** What a user reads of an application whose beans can be asked, without the longest lists. */
    static String of(Throwable failure, Environment environment, @Nullable BeanFactory beans) {
        return text(failure, environment, beans).replaceAll("Allowed: iolite\\..*", "Allowed: ...");
    }

    /** All that a user reads. */
    static String text(Throwable failure) {
        return text(failure, new MockEnvironment(), null);
    }

    private static String text(Throwable failure, Environment environment, @Nullable BeanFactory beans) {
        FailureAnalysis analysis = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                        FailureAnalyzer.class,
                        SpringFactoriesLoader.ArgumentResolver.of(Environment.class, environment)
                                .and(BeanFactory.class, beans),
                        SpringFactoriesLoader.FailureHandler.handleMessage((message, cause) -> {}))
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no analyser knows: " + NestedExceptionUtils.getMostSpecificCause(failure), failure));
        return Stream.of(analysis.getDescription(), analysis.getAction())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"))
                .replace(System.lineSeparator(), "\n")
                .replaceAll("Byte array resource \\[(.*?)]", "$1");
    }
}
