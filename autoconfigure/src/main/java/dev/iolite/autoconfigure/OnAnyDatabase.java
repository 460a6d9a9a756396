package dev.iolite.autoconfigure;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;

/** The application has a database of its own, or one that {@code @EnableIolite} names. */
final class OnAnyDatabase extends AnyNestedCondition {

    OnAnyDatabase() {
        super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnSingleCandidate(DataSource.class)
    static class Own {}

    @ConditionalOnBean(NamedDatabase.class)
    static class Named {}
}
