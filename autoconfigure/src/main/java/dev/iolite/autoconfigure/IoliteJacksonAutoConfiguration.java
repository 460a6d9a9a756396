package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.jackson.IoliteModule;
import dev.iolite.autoconfigure.jackson.JacksonFormat;
import dev.iolite.model.JsonFormat;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** JSON fields through Boot's mapper, and models in JSON without what was not loaded. */
@AutoConfiguration(afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnClass(JsonMapper.class)
public final class IoliteJacksonAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    IoliteModule ioliteModule() {
        return new IoliteModule();
    }

    @Bean
    @ConditionalOnBean(JsonMapper.class)
    @ConditionalOnMissingBean(JsonFormat.class)
    JacksonFormat ioliteJsonFormat(JsonMapper mapper) {
        return new JacksonFormat(mapper);
    }
}
