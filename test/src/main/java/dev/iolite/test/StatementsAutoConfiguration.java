package dev.iolite.test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Counts statements in every test that starts the client, slices and whole applications alike. */
@AutoConfiguration
public final class StatementsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Statements ioliteStatements() {
        return Statements.ofApplication();
    }

    @Bean
    static HeardClients ioliteHeardClients(ObjectProvider<Statements> statements) {
        return new HeardClients(statements);
    }
}
