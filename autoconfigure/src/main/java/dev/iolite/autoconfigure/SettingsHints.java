package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.settings.NotFoundOperation;
import dev.iolite.autoconfigure.settings.RejectOnNotFound;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * What a native image must keep because a setting names it, as it is said when the image is built: exception classes of
 * {@code iolite.reject-on-not-found}, whose constructors are called by reflection, and migrations of named databases.
 */
final class SettingsHints implements BeanFactoryInitializationAotProcessor {

    private static final String CLASS_PATH = "classpath:";

    @Override
    public @Nullable BeanFactoryInitializationAotContribution processAheadOfTime(
            ConfigurableListableBeanFactory beanFactory) {
        String environment = ConfigurableApplicationContext.ENVIRONMENT_BEAN_NAME;
        if (!beanFactory.containsBean(environment)) {
            return null;
        }
        Binder binder = Binder.get(beanFactory.getBean(environment, Environment.class));
        Set<String> exceptions = exceptions(binder);
        List<String> migrations = NamedDatabase.all(beanFactory).stream()
                .flatMap(database -> migrations(database, binder))
                .toList();
        ClassLoader loader = beanFactory.getBeanClassLoader();
        return exceptions.isEmpty() && migrations.isEmpty()
                ? null
                : (context, code) -> register(context.getRuntimeHints(), exceptions, migrations, loader);
    }

    private static void register(
            RuntimeHints hints, Set<String> exceptions, List<String> migrations, @Nullable ClassLoader loader) {
        exceptions.forEach(name ->
                hints.reflection().registerTypeIfPresent(loader, name, MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS));
        migrations.forEach(folder -> hints.resources().registerPattern(folder + "/*"));
    }

    private static Set<String> exceptions(Binder binder) {
        RejectOnNotFound settings = binder.bind("iolite.reject-on-not-found", Bindable.of(RejectOnNotFound.class))
                .orElse(RejectOnNotFound.UNSAID);
        return Stream.of(settings.findUnique(), settings.findFirst())
                .filter(Objects::nonNull)
                .flatMap(SettingsHints::exceptions)
                .collect(Collectors.toSet());
    }

    private static Stream<String> exceptions(NotFoundOperation operation) {
        Stream<@Nullable String> ofModels = operation.models().values().stream().map(rule -> rule.exception());
        return Stream.concat(Stream.of(operation).map(NotFoundOperation::exception), ofModels)
                .flatMap(Stream::ofNullable);
    }

    private static Stream<String> migrations(NamedDatabase database, Binder binder) {
        IoliteProperties.NamedDatasource settings = NamedDatabaseBeans.bound(database, binder)
                .map(Map.Entry::getValue)
                .orElse(null);
        return NamedDatabaseBeans.migrations(database, settings).stream()
                .filter(location -> location.startsWith(CLASS_PATH))
                .map(location -> location.substring(CLASS_PATH.length()).replaceAll("^/|/$", ""))
                .map(location -> location.replace(NamedDatabaseBeans.VENDOR, "*"));
    }
}
