package dev.iolite.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.hsqldb.jdbc.JDBCDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.Environment;

/** What goes wrong in the first hour, around the address of the database and its migrations. */
class StartMistakesTest {

    private static void read(ApplicationContextRunner runner, Consumer<String> report) {
        AtomicReference<Environment> environment = new AtomicReference<>();
        runner.withPropertyValues("spring.datasource.hikari.connection-timeout=1000")
                .withInitializer(context -> environment.set(context.getEnvironment()))
                .run(context -> report.accept(Report.of(context.getStartupFailure(), environment.get())));
    }

    private static ApplicationContextRunner of(String... properties) {
        return Shop.runner().withPropertyValues(properties);
    }

    private static ApplicationContextRunner withoutOwnUrl(String... properties) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        IoliteAutoConfiguration.class,
                        IoliteDataSourceAutoConfiguration.class,
                        DataSourceAutoConfiguration.class,
                        DataSourceTransactionManagerAutoConfiguration.class))
                .withPropertyValues(properties);
    }

    @Test
    void theVariableOfTheAddressIsNotSet() {
        read(
                of("iolite.datasource.url=${SHOP_URL}"),
                report -> assertThat(report)
                        .contains(
                                "asks for ${SHOP_URL}, and there is no environment variable and no property of that name.")
                        .contains("export SHOP_URL=file:./dev.db", "${SHOP_URL:file:./dev.db}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgresql://ann:s3cret@localhost:port/blog | The port of the database URL is not a number from 1 to 65535",
                "postgresql://ann:s3cret@localhost:99999/blog | The port of the database URL is not a number from 1 to 65535",
                "postgresql://ann:s3cret/1@localhost/blog?sslmode=strict | sslmode of the database URL is none of disable, allow",
                "jdbc:postgresql://localhost:port/blog | The JDBC driver does not understand jdbc:postgresql://localhost:port/blog",
                "jdbc:h2:dev | The database jdbc:h2:dev cannot be reached (SQLState 90011)",
                "jdbc:oracle:thin:@localhost:1521/x | names a ORACLE database, and iolite has no dialect for it.",
                "mysql://ann:s3cret@localhost/blog | names a MYSQL database, and iolite has no dialect for it.",
                "prisma://accelerate.prisma-data.net/?api_key=s3cret | begins with the protocol 'prisma', which is not known",
            })
    void theAddressCannotBeUsed(String url, String problem) {
        read(
                of("iolite.datasource.url=" + url),
                report -> assertThat(report)
                        .contains(problem, "iolite.datasource.url")
                        .doesNotContain("s3cret"));
    }

    @Test
    void theSettingsLeaveTheUserOfTheAddressAlone() {
        of(
                        "iolite.datasource.url=postgresql://ann:s%40cret@localhost:1/blog",
                        "iolite.datasource.username=",
                        "iolite.datasource.password=",
                        "spring.flyway.enabled=false",
                        "iolite.dialect=postgresql",
                        "iolite.migrate.validate=off")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    IoliteConnectionDetails details = context.getBean(IoliteConnectionDetails.class);
                    assertThat(details.getUsername()).isEqualTo("ann");
                    assertThat(details.getPassword()).isEqualTo("s@cret");
                });
    }

    @Test
    void springsSettingHoldsPrismasForm() {
        read(
                withoutOwnUrl("spring.datasource.url=postgresql://ann:s3cret@localhost/blog"),
                report -> assertThat(report)
                        .startsWith(
                                "spring.datasource.url takes JDBC URLs only, and this one does not begin with jdbc:.\n"
                                        + "Write it into iolite.datasource.url,")
                        .doesNotContain("s3cret"));
    }

    @Test
    void springsSettingNamesADatabaseWithoutDialect() {
        read(
                withoutOwnUrl("spring.datasource.url=jdbc:mysql://localhost/blog"),
                report -> assertThat(report)
                        .isEqualTo("spring.datasource.url names a MYSQL database, and iolite has no dialect for it.\n"
                                + "Use one of: h2, postgresql, sqlite."));
    }

    @Test
    void theFileHoldsSomethingElse(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("notes.txt"), "These are notes, and notes are no database at all.");
        read(
                of("iolite.datasource.url=file:" + file),
                report -> assertThat(report)
                        .isEqualTo(
                                "The database jdbc:sqlite:" + file
                                        + " is not there, or its file holds something else.\n"
                                        + "Look at the file, move away what is no database, or correct iolite.datasource.url."));
    }

    @Test
    void aMigrationIsWrong(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("V1__init.sql"), "create table a (id int);\n\ncraete table b (id int);\n");
        read(
                of("spring.flyway.locations=filesystem:" + folder),
                report -> assertThat(report)
                        .startsWith("A migration failed. Failed to execute script V1__init.sql")
                        .contains("V1__init.sql (", "Line       : 3", "Correct the script at that place")
                        .doesNotContain("-----"));
    }

    @Test
    void aMigrationWasChangedAfterItRan(@TempDir Path folder) throws IOException {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        ApplicationContextRunner runner = of(
                "iolite.datasource.url=" + url,
                "spring.flyway.locations=filesystem:" + folder,
                "iolite.migrate.validate=off");
        Files.writeString(folder.resolve("V1__init.sql"), "create table a (id int);");
        runner.run(context -> assertThat(context).hasNotFailed());
        Files.writeString(folder.resolve("V1__init.sql"), "create table a (id int, name varchar);");
        read(
                runner,
                report -> assertThat(report)
                        .startsWith("The migrations are not those that the database has seen.")
                        .contains("checksum mismatch", "version 1", "A migration that ran is never changed"));
    }

    @Test
    void thereAreTablesThatFlywayHasNotMade() {
        String url =
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;INIT=create table if not exists a (id int)";
        read(
                of("iolite.datasource.url=" + url),
                report -> assertThat(report)
                        .startsWith(
                                "There are tables in the database already, but Flyway has not made them.\nUse an empty database;")
                        .contains("spring.flyway.baseline-on-migrate=true"));
    }

    @Test
    void theDatabaseIsOfAKindWithoutDialect() {
        read(
                withoutOwnUrl().withBean(DataSource.class, () -> {
                    JDBCDataSource database = new JDBCDataSource();
                    database.setUrl("jdbc:hsqldb:mem:" + UUID.randomUUID());
                    return database;
                }),
                report -> assertThat(report)
                        .isEqualTo("There is no dialect for the database HSQL Database Engine.\n"
                                + "Use one of h2, postgresql, sqlite."));
    }
}
