package dev.iolite.test;

import dev.iolite.client.Iolite;
import dev.iolite.event.EventListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Has the {@link Statements} hear every client of the application, also those that it made itself.
 *
 * @param statements the bean of the test
 */
record HeardClients(ObjectProvider<Statements> statements) implements BeanPostProcessor {

    private static final String CLIENT = "Iolite";

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (bean instanceof Iolite iolite) {
            statements.ifUnique(counted -> {
                EventListener listener = counted.listener(database(beanName));
                if (listener != null) {
                    iolite.on(listener);
                }
            });
        }
        return bean;
    }

    /** The client of the database {@code audit} is the bean {@code auditIolite}. */
    private static String database(String bean) {
        return bean.endsWith(CLIENT) ? bean.substring(0, bean.length() - CLIENT.length()) : "";
    }
}
