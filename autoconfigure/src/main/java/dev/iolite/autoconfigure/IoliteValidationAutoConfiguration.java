package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.validation.BeanValidation;
import dev.iolite.client.InputValidator;
import jakarta.validation.Validator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;

/** Checks what calls write by Bean Validation, where the application has a validator. */
@AutoConfiguration(afterName = "org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration")
@ConditionalOnClass(Validator.class)
public final class IoliteValidationAutoConfiguration {

    @Bean
    @ConditionalOnSingleCandidate(Validator.class)
    @ConditionalOnMissingBean
    InputValidator ioliteInputValidator(Validator validator) {
        return new BeanValidation(validator);
    }
}
