package dev.iolite.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.autoconfigure.shop.CustomerRepository;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.TestDatabase;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.env.MockEnvironment;

/** What a newcomer reads when the application does not start. */
class NewcomerMistakesTest {

    @Test
    void theProcessorDidNotRun() {
        Shop.runner()
                .withClassLoader(new ModulesOf(List.of()))
                .withInitializer(inPackage("dev.iolite.autoconfigure.shop"))
                .run(context -> assertThat(Report.of(context.getStartupFailure()))
                        .startsWith("""
                        These models have no generated code: dev.iolite.autoconfigure.shop.Customer,\
                         dev.iolite.autoconfigure.shop.Purchase. The annotation processor of iolite did not run.
                        Name the processor where the compiler looks for it, then build again. With Maven:
                        """)
                        .contains("<annotationProcessorPaths>", "On JDK 23 and later"));
    }

    @Test
    void anApplicationWithoutModelsStarts() {
        Shop.runner()
                .withClassLoader(new ModulesOf(List.of()))
                .withInitializer(inPackage("dev.iolite.autoconfigure.settings"))
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void twoJarsDeclareTheSameModel(@TempDir Path folder) throws IOException {
        URL original = Collections.list(getClass().getClassLoader().getResources("META-INF/iolite/schema.json"))
                .get(0);
        Path copy = folder.resolve("schema.json");
        Files.writeString(copy, new String(original.openStream().readAllBytes(), StandardCharsets.UTF_8));
        Shop.runner()
                .withClassLoader(new ModulesOf(List.of(original, copy.toUri().toURL())))
                .run(context -> assertThat(Report.of(context.getStartupFailure()))
                        .startsWith("The models on the class path do not fit together:")
                        .contains("The model dev.iolite.autoconfigure.shop.Customer is declared twice"));
    }

    @Test
    void nothingAnswersAtTheAddress() {
        String url = "postgresql://ann:secret@localhost:1/blog?connect_timeout=2";
        Shop.runner()
                .withPropertyValues("iolite.datasource.url=" + url, "spring.datasource.hikari.connection-timeout=1000")
                .run(context -> assertThat(Report.of(
                                context.getStartupFailure(),
                                new MockEnvironment().withProperty("iolite.datasource.url", url)))
                        .isEqualTo("""
                        The database jdbc:postgresql://localhost:1/blog cannot be reached (SQLState 08001).
                        Start the database, or correct iolite.datasource.url."""));
    }

    @Test
    void theDatabaseIsNotThere() {
        try (TestDatabase database = TestDatabase.open(DatabaseKind.POSTGRESQL)) {
            String url = database.url().replaceFirst("/[^/?]+(\\?|$)", "/nowhere$1");
            Shop.runner()
                    .withPropertyValues(
                            "iolite.datasource.url=" + url,
                            "iolite.datasource.username=" + database.username(),
                            "iolite.datasource.password=" + database.password(),
                            "spring.datasource.hikari.connection-timeout=1000")
                    .run(context -> assertThat(read(context.getStartupFailure(), "iolite.datasource.url", url))
                            .endsWith("""
                            /nowhere does not exist on its server (SQLState 3D000).
                            Create the database, or correct iolite.datasource.url."""));
        }
    }

    @Test
    void theUserIsRefused() throws SQLException {
        String url = "jdbc:h2:mem:" + UUID.randomUUID();
        try (Connection open = DriverManager.getConnection(url, "ann", "right")) {
            assertThat(open.isValid(1)).isTrue();
            Shop.runner()
                    .withPropertyValues(
                            "iolite.datasource.url=" + url,
                            "iolite.datasource.username=ann",
                            "iolite.datasource.password=wr0ng",
                            "spring.datasource.hikari.connection-timeout=1000")
                    .run(context -> assertThat(read(context.getStartupFailure(), "iolite.datasource.url", url))
                            .isEqualTo("""
                            The database %s refused the user name or password (SQLState 28000).
                            Correct iolite.datasource.username and iolite.datasource.password, or those in\
                             iolite.datasource.url.""".formatted(url)));
        }
    }

    @Test
    void theFileCannotBeOpened() {
        String url = "file:/nowhere/at/all/dev.db";
        Shop.runner()
                .withPropertyValues("iolite.datasource.url=" + url, "spring.datasource.hikari.connection-timeout=1000")
                .run(context -> assertThat(read(context.getStartupFailure(), "iolite.datasource.url", url))
                        .isEqualTo("""
                        The database jdbc:sqlite:/nowhere/at/all/dev.db cannot be reached.
                        Look whether the folder of the file is there and may be written, or correct\
                         iolite.datasource.url."""));
    }

    @Test
    void springsOwnSettingsAreNamedWhereTheyServe() {
        String url = "jdbc:postgresql://localhost:1/blog?password=s3cr3t";
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        IoliteAutoConfiguration.class,
                        DataSourceAutoConfiguration.class,
                        DataSourceTransactionManagerAutoConfiguration.class))
                .withPropertyValues("spring.datasource.url=" + url, "spring.datasource.hikari.connection-timeout=1000")
                .run(context -> assertThat(read(context.getStartupFailure(), "spring.datasource.url", url))
                        .isEqualTo("""
                        The database jdbc:postgresql://localhost:1/blog cannot be reached (SQLState 08001).
                        Start the database, or correct spring.datasource.url."""));
    }

    @Test
    void nothingSaysWhereTheDatabaseIs() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        IoliteAutoConfiguration.class,
                        IoliteDataSourceAutoConfiguration.class,
                        DataSourceAutoConfiguration.class,
                        DataSourceTransactionManagerAutoConfiguration.class))
                .withClassLoader(new FilteredClassLoader("org.h2", "org.hsqldb"))
                .run(context ->
                        assertThat(Report.of(context.getStartupFailure())).startsWith("""
                        Nothing says where the database is: there is neither iolite.datasource.url nor\
                         spring.datasource.url, and no embedded database on the class path.
                        Write into application.yml, for instance:

                            iolite:
                              datasource:
                                url: file:dev.db
                        """));
    }

    @Test
    void noDriverKnowsTheUrl() {
        Shop.runner()
                .withPropertyValues("iolite.datasource.url=jdbc:postgre://ann:s3cr3t@localhost/blog")
                .run(context ->
                        assertThat(Report.of(context.getStartupFailure())).isEqualTo("""
                        iolite.datasource.url cannot be used: No JDBC driver on the class path knows URLs that begin with\
                         'jdbc:postgre'.
                        Correct it, or add the database's JDBC driver to the dependencies."""));
    }

    @Test
    void severalDataSourcesAndNoneIsPrimary() {
        Shop.runner().withUserConfiguration(TwoSources.class, Caller.class).run(context -> {
            Throwable failure = context.getStartupFailure();
            try (AnnotationConfigApplicationContext known = new AnnotationConfigApplicationContext(TwoSources.class)) {
                assertThat(Report.of(failure, new MockEnvironment(), known.getBeanFactory()))
                        .isEqualTo("""
                        There is no CustomerRepository, because there are several DataSource beans and none is marked as\
                         primary: first, second.
                        Mark one with @Primary, or keep the others out with @Bean(defaultCandidate = false); or let\
                         iolite make them: iolite.datasources.<name>.url with @EnableIolite(datasource = "<name>").""");
            }
        });
    }

    @Test
    void thereIsNoDataSource() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(IoliteAutoConfiguration.class))
                .withUserConfiguration(Caller.class)
                .run(context -> {
                    try (AnnotationConfigApplicationContext known = new AnnotationConfigApplicationContext()) {
                        assertThat(Report.of(
                                        context.getStartupFailure(), new MockEnvironment(), known.getBeanFactory()))
                                .startsWith("There is no CustomerRepository, because there is no DataSource.\n");
                    }
                });
    }

    private static String read(Throwable failure, String property, String url) {
        return Report.of(failure, new MockEnvironment().withProperty(property, url));
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoSources {

        @Bean
        DataSource first() {
            return new JdbcDataSource();
        }

        @Bean
        DataSource second() {
            return new JdbcDataSource();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Caller {

        @Bean
        Long customers(CustomerRepository customers) {
            return customers.count();
        }
    }

    private static ApplicationContextInitializer<ConfigurableApplicationContext> inPackage(String name) {
        return context -> AutoConfigurationPackages.register((BeanDefinitionRegistry) context.getBeanFactory(), name);
    }

    /** A class path on which only some modules have models. */
    private static final class ModulesOf extends ClassLoader {

        private final List<URL> schemas;

        ModulesOf(List<URL> schemas) {
            super(NewcomerMistakesTest.class.getClassLoader());
            this.schemas = schemas;
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            if (name.equals("META-INF/iolite/schema.json")) {
                return Collections.enumeration(schemas);
            }
            return super.getResources(name);
        }
    }
}
