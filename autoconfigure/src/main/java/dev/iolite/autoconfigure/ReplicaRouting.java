package dev.iolite.autoconfigure;

import dev.iolite.jdbc.ReplicatedDataSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;

/** Puts the replicas behind the data source, so that all who use it are led to them: transactions and JPA, too. */
final class ReplicaRouting implements BeanPostProcessor, BeanFactoryAware {

    /** Boot's class for spring.datasource, which is not public. */
    private static final String BOOTS_OWN =
            "org.springframework.boot.jdbc.autoconfigure.PropertiesJdbcConnectionDetails";

    private final String database;
    private final List<String> replicas;
    private @Nullable ConfigurableListableBeanFactory beans;

    /**
     * The routing of one database.
     *
     * @param database the bean of its data source; empty for the application's own
     * @param replicas the beans of its replicas' pools
     */
    ReplicaRouting(String database, List<String> replicas) {
        this.database = database;
        this.replicas = List.copyOf(replicas);
    }

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        this.beans = (ConfigurableListableBeanFactory) beanFactory;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (bean instanceof DataSource source
                && beanName.equals(database.isEmpty() ? own() : database)
                && !isStandIn(source)) {
            return new ReplicatedDataSource(
                    source,
                    replicas.stream()
                            .map(name -> factory().getBean(name, DataSource.class))
                            .toList());
        }
        return bean;
    }

    /** In tests: a container or an embedded database in the place of the one that the replicas are copies of. */
    private boolean isStandIn(DataSource source) {
        return source instanceof EmbeddedDatabase
                || database.isEmpty()
                        && factory().getBeanProvider(JdbcConnectionDetails.class).stream()
                                .anyMatch(details -> !(details instanceof IoliteConnectionDetails
                                                || details instanceof BootsConnectionDetails)
                                        && !details.getClass().getName().equals(BOOTS_OWN));
    }

    /** The data source that is injected without a qualifier; none when there are several. */
    private @Nullable String own() {
        List<String> candidates = Stream.of(factory().getBeanNamesForType(DataSource.class, true, false))
                .filter(name -> !factory().containsBeanDefinition(name)
                        || !(factory().getBeanDefinition(name) instanceof AbstractBeanDefinition definition)
                        || definition.isDefaultCandidate() && definition.isAutowireCandidate())
                .toList();
        return candidates.size() == 1
                ? candidates.get(0)
                : candidates.stream()
                        .filter(name -> factory().containsBeanDefinition(name)
                                && factory().getBeanDefinition(name).isPrimary())
                        .findFirst()
                        .orElse(null);
    }

    private ConfigurableListableBeanFactory factory() {
        return Objects.requireNonNull(beans, "bean factory");
    }
}
