package dev.iolite.autoconfigure;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** No setting says where the database is, and there is none to embed. Boot's own words do not know iolite's settings. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class NoDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<BeanCreationException> {

    /** Not visible outside of Boot's package. */
    private static final String NO_DATA_SOURCE = "DataSourceBeanCreationException";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BeanCreationException cause) {
        for (Throwable e = cause; e != null; e = e.getCause()) {
            if (e.getClass().getSimpleName().equals(NO_DATA_SOURCE)) {
                return new FailureAnalysis(
                        "Nothing says where the database is: there is neither iolite.datasource.url nor"
                                + " spring.datasource.url, and no embedded database on the class path.",
                        "Write into application.yml, for instance:\n\n"
                                + "    iolite:\n      datasource:\n        url: file:dev.db\n\n"
                                + "or postgresql://user:password@host/database. Or start a container with"
                                + " @ServiceConnection or Docker Compose.",
                        cause);
            }
        }
        return null;
    }
}
