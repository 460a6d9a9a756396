package dev.iolite.autoconfigure;

import io.micrometer.observation.ObservationRegistry;
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
    ObservedCalls ioliteObservedCalls(ObservationRegistry registry) {
        return new ObservedCalls(registry);
    }

    @Bean
    @ConditionalOnBean(ObservationRegistry.class)
    @ConditionalOnMissingBean
    ObservedStatements ioliteObservedStatements(ObservationRegistry registry, IoliteProperties properties) {
        return new ObservedStatements(registry, properties.observation().includeQueryText());
    }
}
