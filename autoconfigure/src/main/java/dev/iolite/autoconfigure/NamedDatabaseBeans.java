package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.NamedDatabase.Part;
import dev.iolite.autoconfigure.settings.Nearest;
import dev.iolite.client.Iolite;
import dev.iolite.client.IoliteBuilder;
import dev.iolite.sql.dialect.Dialect;
import dev.iolite.sql.dialect.Dialects;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.ClassUtils;

/** Makes the beans of a named database, each from the bean before it. Called by Spring, by the methods' names. */
final class NamedDatabaseBeans {

    /** Stands for the database's kind in a location, as it does in Boot's own settings. */
    static final String VENDOR = "{vendor}";

    private static final String HIKARI = "com.zaxxer.hikari.HikariDataSource";

    private NamedDatabaseBeans() {}

    static DataSource dataSource(NamedDatabase database, IoliteProperties properties, Environment environment) {
        Map.Entry<String, IoliteProperties.NamedDatasource> settings = settings(database, properties);
        IoliteConnectionDetails details = IoliteConnectionDetails.of(
                property(settings.getKey()) + ".url", settings.getValue().address());
        DataSource source = DataSourceBuilder.create(NamedDatabaseBeans.class.getClassLoader())
                .url(details.getJdbcUrl())
                .username(details.getUsername())
                .password(details.getPassword())
                .build();
        if (ClassUtils.isPresent(HIKARI, NamedDatabaseBeans.class.getClassLoader())) {
            HikariSettings.apply(
                    source,
                    property(settings.getKey()) + ".hikari",
                    database.name(),
                    details.connectionLimit(),
                    environment);
        }
        return source;
    }

    static PlatformTransactionManager transactionManager(NamedDatabase database, BeanFactory beans) {
        return new JdbcTransactionManager(sourceOf(database, beans));
    }

    static Iolite iolite(
            NamedDatabase database,
            ClientAssembly assembly,
            DatabaseModels models,
            IoliteProperties properties,
            Environment environment,
            ListableBeanFactory beans) {
        IoliteProperties.NamedDatasource settings = optional(database, properties);
        bound(database, Binder.get(environment))
                .ifPresent(entry -> ReplicaRegistrar.requireBeans(
                        property(entry.getKey()) + ".replicas.urls",
                        database.bean(Part.DATA_SOURCE),
                        environment,
                        beans));
        IoliteBuilder builder = assembly.builder(
                database.name(),
                sourceOf(database, beans),
                SettingsOnModels.apply(
                        Map.of(), settings == null ? null : settings.schema(), models.of(database.name())),
                property(database.name()) + ".dialect",
                settings == null ? "auto" : settings.dialect());
        builder.transactionManager(
                beans.getBean(database.bean(Part.TRANSACTION_MANAGER), PlatformTransactionManager.class));
        customizers(database, beans).forEach(customizer -> customizer.customize(builder));
        return builder.build();
    }

    static SchemaCheck schemaCheck(NamedDatabase database, IoliteProperties properties, BeanFactory beans) {
        return new SchemaCheck(
                properties.migrate().validate(),
                database.name(),
                beans.getBean(database.bean(Part.IOLITE), Iolite.class).schema(),
                sourceOf(database, beans),
                MigrationPlace.of(place(database, properties), Clock.systemUTC()));
    }

    /** Where a report would put the first migration of this database. */
    private static IoliteProperties.Migrate place(NamedDatabase database, IoliteProperties properties) {
        List<String> locations = migrations(database, properties);
        String location = locations.isEmpty() ? "classpath:db/" + database.name() : locations.get(0);
        List<String> vendors = location.contains(VENDOR)
                ? Dialects.all().stream().map(Dialect::name).toList()
                : List.of();
        String folder = location.replace("/" + VENDOR, "").replace("classpath:", "src/main/resources/");
        return new IoliteProperties.Migrate(
                properties.migrate().validate(),
                folder,
                vendors,
                properties.migrate().naming());
    }

    /** Where its migrations lie. */
    static List<String> migrations(NamedDatabase database, IoliteProperties properties) {
        return migrations(database, optional(database, properties));
    }

    static List<String> migrations(NamedDatabase database, IoliteProperties.@Nullable NamedDatasource settings) {
        return settings == null || settings.migrations() == null
                ? List.of("classpath:db/" + database.name())
                : settings.migrations();
    }

    /** What the settings say of a database, before there are beans. */
    static Optional<Map.Entry<String, IoliteProperties.NamedDatasource>> bound(NamedDatabase database, Binder binder) {
        return binder
                .bind("iolite.datasources", Bindable.mapOf(String.class, IoliteProperties.NamedDatasource.class))
                .orElse(Map.of())
                .entrySet()
                .stream()
                .filter(settings -> database.isCalled(settings.getKey()))
                .findFirst();
    }

    static DataSource sourceOf(NamedDatabase database, BeanFactory beans) {
        return beans.getBean(database.bean(Part.DATA_SOURCE), DataSource.class);
    }

    /** Those that ask for this database by a qualifier. */
    private static Collection<IoliteBuilderCustomizer> customizers(NamedDatabase database, ListableBeanFactory beans) {
        return BeanFactoryAnnotationUtils.qualifiedBeansOfType(beans, IoliteBuilderCustomizer.class, database.name())
                .values();
    }

    static IoliteProperties.@Nullable NamedDatasource optional(NamedDatabase database, IoliteProperties properties) {
        return properties.datasources().entrySet().stream()
                .filter(entry -> database.isCalled(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Map.Entry<String, IoliteProperties.NamedDatasource> settings(
            NamedDatabase database, IoliteProperties properties) {
        return properties.datasources().entrySet().stream()
                .filter(entry -> database.isCalled(entry.getKey()))
                .findFirst()
                .orElseThrow(() -> unknown(database, properties.datasources().keySet()));
    }

    private static DatabaseAssignmentException unknown(NamedDatabase database, Collection<String> known) {
        List<String> names = known.stream().sorted().toList();
        String meant = Nearest.to(database.name(), names)
                .map(name -> "Did you mean '" + name + "'? ")
                .orElse("");
        String allowed = names.isEmpty() ? "" : " There are: " + String.join(", ", names) + ".";
        return new DatabaseAssignmentException(
                "@EnableIolite(datasource = \"" + database.name() + "\") names a database that no setting describes.",
                meant + "Write " + property(database.name()) + ".url, or make a bean " + database.bean(Part.DATA_SOURCE)
                        + "." + allowed);
    }

    static String property(String name) {
        return "iolite.datasources." + name;
    }
}
