package dev.iolite.autoconfigure;

import dev.iolite.client.Iolite;
import dev.iolite.client.ModelRepository;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.Order;

/** A repository or the client is asked for, and there is none because it is not clear which database it would use. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class NoClientFailureAnalyzer extends AbstractFailureAnalyzer<NoSuchBeanDefinitionException> {

    private final @Nullable BeanFactory beans;

    NoClientFailureAnalyzer(@Nullable BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, NoSuchBeanDefinitionException cause) {
        ResolvableType wanted = cause.getResolvableType();
        Class<?> type = wanted == null ? null : wanted.resolve();
        if (type == null || !isOurs(type) || !(beans instanceof ListableBeanFactory known)) {
            return null;
        }
        String[] sources = known.getBeanNamesForType(DataSource.class, true, false);
        String problem = "There is no " + type.getSimpleName() + ", ";
        if (sources.length == 0) {
            return new FailureAnalysis(
                    problem + "because there is no DataSource.",
                    "Set iolite.datasource.url, and let DataSourceAutoConfiguration run: it needs a connection pool"
                            + " such as HikariCP on the class path and may not be excluded.",
                    cause);
        }
        if (sources.length > 1) {
            return new FailureAnalysis(
                    problem + "because there are several DataSource beans and none is marked as primary: "
                            + String.join(", ", sources) + ".",
                    "Mark one with @Primary, or keep the others out with @Bean(defaultCandidate = false); or let iolite"
                            + " make them: iolite.datasources.<name>.url with @EnableIolite(datasource = \"<name>\").",
                    cause);
        }
        return null;
    }

    private static boolean isOurs(Class<?> type) {
        return type == Iolite.class || ModelRepository.class.isAssignableFrom(type);
    }
}
