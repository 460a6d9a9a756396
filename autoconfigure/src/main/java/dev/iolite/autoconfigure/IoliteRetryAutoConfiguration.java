package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.retry.RetryConflicts;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.resilience.annotation.RetryAnnotationBeanPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Makes {@link RetryConflicts} work, as {@code @EnableResilientMethods} does for Spring's own annotations. Retries stand
 * outside of the transaction, since they are added to beans that already have one.
 */
@AutoConfiguration
@ConditionalOnClass(PlatformTransactionManager.class)
public final class IoliteRetryAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    static RetryAnnotationBeanPostProcessor ioliteConflictRetries() {
        RetryAnnotationBeanPostProcessor processor = new RetryAnnotationBeanPostProcessor();
        processor.setProxyTargetClass(true);
        return processor;
    }
}
