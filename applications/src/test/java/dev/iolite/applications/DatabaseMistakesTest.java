package dev.iolite.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.applications.audit.EntryRepository;
import dev.iolite.applications.shop.CustomerRepository;
import dev.iolite.autoconfigure.EnableIolite;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What a user reads when databases, settings and models do not fit together, and what an application may bring itself. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseMistakesTest {

    private static final String AUDIT = "iolite.datasources.audit.url=jdbc:h2:mem:";

    private static ConfigurableApplicationContext start(Class<?> application, String... properties) {
        return new SpringApplicationBuilder(application)
                .properties("iolite.datasource.url=jdbc:h2:mem:" + UUID.randomUUID())
                .properties(properties)
                .run();
    }

    private static void fails(Class<?> application, String... properties) {
        assertThatThrownBy(() -> start(application, properties).close()).isNotNull();
    }

    @Test
    void aDatabaseThatNoSettingDescribes(CapturedOutput output) {
        fails(Audited.class, "iolite.datasources.audits.url=jdbc:h2:mem:x");

        assertThat(output)
                .contains("@EnableIolite(datasource = \"audit\") names a database that no setting describes.")
                .contains("Did you mean 'audits'? Write iolite.datasources.audit.url, or make a bean auditDataSource."
                        + " There are: audits.");
    }

    @Test
    void aDatabaseWithoutModels(CapturedOutput output) {
        fails(Plain.class, AUDIT + "x");

        assertThat(output)
                .contains("The settings describe the database iolite.datasources.audit, but no model lies in it.")
                .contains("@EnableIolite(datasource = \"audit\", packages = \"...\")");
    }

    @Test
    void aPackageWithoutModels(CapturedOutput output) {
        fails(Misspelled.class, AUDIT + "x");

        assertThat(output)
                .contains("@EnableIolite(datasource = \"audit\") finds no model in dev.iolite.applications.adit.")
                .contains("Packages with models: dev.iolite.applications.audit, dev.iolite.applications.shop.");
    }

    @Test
    void aPackageInTwoDatabases(CapturedOutput output) {
        fails(Twice.class, AUDIT + "x", "iolite.datasources.other.url=jdbc:h2:mem:y");

        assertThat(output)
                .contains("is given to two databases: @EnableIolite names its package for")
                .contains("Name each package for one database.");
    }

    @Test
    void anAddressThatCannotBeRead(CapturedOutput output) {
        fails(Audited.class, "iolite.datasources.audit.url=oracle://ann:secret@db/blog");

        assertThat(output)
                .contains(
                        "iolite.datasources.audit.url cannot be used: The database URL begins with the protocol 'oracle'")
                .doesNotContain("secret");
    }

    @Test
    void aDatabaseThatDoesNotAnswer(CapturedOutput output) {
        fails(Audited.class, "iolite.datasources.audit.url=postgresql://ann:secret@localhost:1/blog");

        assertThat(output)
                .contains("The database jdbc:postgresql://localhost:1/blog cannot be reached (SQLState 08001).")
                .contains("Start the database, or correct iolite.datasources.audit.url.")
                .doesNotContain("secret");
    }

    @Test
    void aSettingThatDoesNotExist(CapturedOutput output) {
        fails(Audited.class, AUDIT + "x", "iolite.datasources.audit.urll=y");

        assertThat(output).contains("There is no setting iolite.datasources.audit.urll");
    }

    @Test
    void databasesThatAreNotAsTheirModelsSay(CapturedOutput output) {
        start(Audited.class, AUDIT + UUID.randomUUID(), "spring.flyway.enabled=false")
                .close();

        assertThat(output)
                .contains("The database is not as the models say: ")
                .contains(
                        "The database 'audit' is not as the models say: 2 differences.\n\nNot there (2):\n - Detail: there is"
                                + " no table detail\n - Entry: there is no table entry\n")
                .contains("Write the first migration, src/main/resources/db/audit/V");
    }

    @Test
    void anEnvironmentVariableFindsTheDatabaseInAnyCase() {
        Map<String, Object> variables = Map.of(
                "IOLITE_DATASOURCES_AUDITLOG_URL",
                "jdbc:h2:mem:" + UUID.randomUUID(),
                "IOLITE_DATASOURCES_AUDITLOG_MIGRATIONS",
                "classpath:db/audit");
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(AuditLog.class)
                .properties("iolite.datasource.url=jdbc:h2:mem:" + UUID.randomUUID())
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables)))
                .run()) {
            assertThat(application.getBean(EntryRepository.class).count()).isZero();
            assertThat(application.containsBean("auditLogIolite")).isTrue();
        }
    }

    @Test
    void theApplicationsOwnBeansOfADatabaseWin() {
        try (ConfigurableApplicationContext application = start(OwnDataSource.class)) {
            application.getBean(CustomerRepository.class).create(c -> c.email("a@example.org"));
            application.getBean(EntryRepository.class).create(e -> e.text("made a"));

            assertThat(application.getBean("auditDataSource")).isInstanceOf(JdbcDataSource.class);
            assertThat(application.getBean(EntryRepository.class).count()).isEqualTo(1);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = HibernateJpaAutoConfiguration.class)
    static class Plain {}

    @EnableIolite(datasource = "audit", packages = "dev.iolite.applications.audit")
    static class Audited extends Plain {}

    @EnableIolite(datasource = "auditLog", packages = "dev.iolite.applications.audit")
    static class AuditLog extends Plain {}

    @EnableIolite(datasource = "audit", packages = "dev.iolite.applications.adit")
    static class Misspelled extends Plain {}

    @EnableIolite(datasource = "audit", packages = "dev.iolite.applications.audit")
    @EnableIolite(datasource = "other", packages = "dev.iolite.applications.audit")
    static class Twice extends Plain {}

    @Configuration(proxyBeanMethods = false)
    static class OwnDataSource extends Audited {

        @Bean(defaultCandidate = false)
        @Qualifier("audit")
        DataSource auditDataSource() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            return source;
        }
    }
}
