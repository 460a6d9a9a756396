package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.NamedDatabase.Part;
import dev.iolite.client.Iolite;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.transaction.TransactionManager;

/**
 * Beans of a named database that the application makes itself, and that Boot takes for those of the application's own
 * database, because nothing says that they are not.
 */
final class HidingParts {

    private static final Map<Part, Class<?>> TYPES = Map.of(
            Part.DATA_SOURCE, DataSource.class,
            Part.TRANSACTION_MANAGER, TransactionManager.class,
            Part.IOLITE, Iolite.class);

    private HidingParts() {}

    /**
     * Looks for them.
     *
     * @throws DatabaseAssignmentException when there is one
     */
    static void refuse(NamedDatabase database, ConfigurableListableBeanFactory beans) {
        TYPES.forEach((part, type) -> {
            String name = database.bean(part);
            if (beans.containsBeanDefinition(name)
                    && isCandidate(beans.getBeanDefinition(name))
                    && isTaken(name, type, beans)) {
                throw new DatabaseAssignmentException(
                        "The bean " + name + " of the database '" + database.name() + "' is the only "
                                + type.getSimpleName()
                                + " that Spring injects without a qualifier, so it is taken for the application's own.",
                        "Declare it @Bean(defaultCandidate = false) with @Qualifier(\"" + database.name() + "\").");
            }
        });
    }

    private static boolean isTaken(String name, Class<?> type, ConfigurableListableBeanFactory beans) {
        List<String> candidates = Stream.of(beans.getBeanNamesForType(type, true, false))
                .filter(other -> !beans.containsBeanDefinition(other) || isCandidate(beans.getBeanDefinition(other)))
                .toList();
        return candidates.equals(List.of(name)) || beans.getBeanDefinition(name).isPrimary();
    }

    private static boolean isCandidate(BeanDefinition definition) {
        return definition.isAutowireCandidate()
                && (!(definition instanceof AbstractBeanDefinition known) || known.isDefaultCandidate());
    }
}
