package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.observation.OperationConvention;
import dev.iolite.autoconfigure.observation.StatementConvention;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Makes each operation and each statement a Micrometer observation: a timer and, with tracing, a span. */
@AutoConfiguration(
        before = IoliteAutoConfiguration.class,
        afterName = "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@ConditionalOnClass(ObservationRegistry.class)
@EnableConfigurationProperties(IoliteProperties.class)
@ConditionalOnProperty(name = "iolite.observation.enabled", matchIfMissing = true)
public final class IoliteObservationAutoConfiguration {

    @Bean
    @ConditionalOnBean(ObservationRegistry.class)
    @ConditionalOnMissingBean
    ObservedCalls ioliteObservedCalls(
            ObservationRegistry registry, ObjectProvider<OperationConvention> convention, IoliteProperties properties) {
        return new ObservedCalls(asSet(registry, properties), convention.getIfAvailable());
    }

    @Bean
    @ConditionalOnBean(ObservationRegistry.class)
    @ConditionalOnMissingBean
    ObservedStatements ioliteObservedStatements(
            ObservationRegistry registry, ObjectProvider<StatementConvention> convention, IoliteProperties properties) {
        return new ObservedStatements(
                asSet(registry, properties),
                convention.getIfAvailable(),
                properties.observation().includeQueryText());
    }

    /** Ahead of time the setting is what it was then; it may be another where the application runs. */
    private static ObservationRegistry asSet(ObservationRegistry registry, IoliteProperties properties) {
        return properties.observation().enabled() ? registry : ObservationRegistry.NOOP;
    }
}
