package dev.iolite.autoconfigure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/** {@code spring.datasource.url} has a form that only iolite's own setting takes, or names a database without a driver. */
final class SpringDataSourceFailureAnalyzer extends AbstractFailureAnalyzer<BeanCreationException> {

    private static final String PROPERTY = "spring.datasource.url";

    private final Environment environment;

    SpringDataSourceFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BeanCreationException cause) {
        String url = environment.getProperty(PROPERTY);
        if (url == null || environment.containsProperty("iolite.datasource.url") || !ofDataSource(cause)) {
            return null;
        }
        if (!url.startsWith("jdbc:")) {
            return new FailureAnalysis(
                    PROPERTY + " takes JDBC URLs only, and this one does not begin with jdbc:.",
                    "Write it into iolite.datasource.url, which also takes postgresql://user:password@host/database and"
                            + " file:./dev.db; or begin it with jdbc:.",
                    cause);
        }
        DatabaseDriver driver = DatabaseDriver.fromJdbcUrl(url);
        String type = driver.getDriverClassName();
        return type == null || ClassUtils.isPresent(type, null)
                ? null
                : new MissingDriverFailureAnalyzer().analyze(rootFailure, new MissingDriverException(PROPERTY, driver));
    }

    private static boolean ofDataSource(BeanCreationException failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof BeanCreationException creation
                    && String.valueOf(creation.getBeanName())
                            .toLowerCase(Locale.ROOT)
                            .endsWith("datasource")) {
                return true;
            }
        }
        return false;
    }
}
