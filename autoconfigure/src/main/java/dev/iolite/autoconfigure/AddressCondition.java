package dev.iolite.autoconfigure;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Whether {@code iolite.datasource.url} says where the database is. Ahead of time it may yet: the URL is given by the place
 * where the application runs, as a rule.
 */
final class AddressCondition extends SpringBootCondition {

    private static final String URL = "iolite.datasource.url";

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        ConditionMessage.Builder message = ConditionMessage.forCondition("iolite's address");
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            return ConditionOutcome.match(message.because("it is asked for when the application runs"));
        }
        return context.getEnvironment().getProperty(URL) == null
                ? ConditionOutcome.noMatch(message.didNotFind("property").items(URL))
                : ConditionOutcome.match(message.found("property").items(URL));
    }
}
