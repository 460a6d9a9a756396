package dev.iolite.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

class DataSourceTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    IoliteDataSourceAutoConfiguration.class,
                    DataSourceAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class));

    @Test
    void theUrlGoesToBootsPool() {
        runner.withPropertyValues("iolite.datasource.url=postgresql://ann:secret@db/blog?schema=app&connection_limit=3")
                .run(context -> {
                    HikariDataSource pool = context.getBean(HikariDataSource.class);
                    assertThat(pool.getJdbcUrl()).isEqualTo("jdbc:postgresql://db/blog?currentSchema=app");
                    assertThat(pool.getUsername()).isEqualTo("ann");
                    assertThat(pool.getPassword()).isEqualTo("secret");
                    assertThat(pool.getMaximumPoolSize()).isEqualTo(3);
                });
    }

    @Test
    void aSqliteFileChecksForeignKeysAndWritesAhead(@TempDir Path folder) {
        runner.withPropertyValues("iolite.datasource.url=file:" + folder.resolve("dev.db"))
                .run(context -> {
                    JdbcTemplate database = context.getBean(JdbcTemplate.class);
                    assertThat(database.queryForObject("pragma foreign_keys", Integer.class))
                            .isEqualTo(1);
                    assertThat(database.queryForObject("pragma journal_mode", String.class))
                            .isEqualTo("wal");
                    assertThat(database.queryForObject("pragma busy_timeout", Integer.class))
                            .isEqualTo(10_000);
                });
    }

    @Test
    void aSqliteFileOfSpringsOwnSettingsIsAsSafe(@TempDir Path folder) {
        runner.withPropertyValues("spring.datasource.url=jdbc:sqlite:" + folder.resolve("dev.db") + "?busy_timeout=77")
                .run(context -> {
                    JdbcTemplate database = context.getBean(JdbcTemplate.class);
                    assertThat(database.queryForObject("pragma foreign_keys", Integer.class))
                            .isEqualTo(1);
                    assertThat(database.queryForObject("pragma busy_timeout", Integer.class))
                            .isEqualTo(77);
                });
    }

    @Test
    void theUrlWinsOverSpringsOwn() {
        runner.withPropertyValues("iolite.datasource.url=jdbc:h2:mem:ours", "spring.datasource.url=jdbc:h2:mem:theirs")
                .run(context -> assertThat(
                                context.getBean(HikariDataSource.class).getJdbcUrl())
                        .isEqualTo("jdbc:h2:mem:ours"));
    }

    @Test
    void withoutTheUrlSpringsOwnServes() {
        runner.withPropertyValues("spring.datasource.url=jdbc:h2:mem:theirs")
                .run(context -> assertThat(
                                context.getBean(HikariDataSource.class).getJdbcUrl())
                        .isEqualTo("jdbc:h2:mem:theirs"));
    }

    @Test
    void userAndPasswordOfTheSettingsWin() {
        runner.withPropertyValues(
                        "iolite.datasource.url=postgresql://ann:secret@db/blog",
                        "iolite.datasource.username=bob",
                        "iolite.datasource.password=other")
                .run(context -> {
                    HikariDataSource pool = context.getBean(HikariDataSource.class);
                    assertThat(pool.getUsername()).isEqualTo("bob");
                    assertThat(pool.getPassword()).isEqualTo("other");
                });
    }

    @Test
    void aServiceConnectionWinsOverTheUrl() {
        runner.withPropertyValues("iolite.datasource.url=jdbc:h2:mem:ours")
                .withUserConfiguration(ServiceConnection.class)
                .run(context -> assertThat(
                                context.getBean(HikariDataSource.class).getJdbcUrl())
                        .isEqualTo("jdbc:h2:mem:container"));
    }

    @Test
    void aDataSourceBeanWinsOverAll() {
        runner.withPropertyValues("iolite.datasource.url=jdbc:h2:mem:ours")
                .withUserConfiguration(OwnDataSource.class)
                .run(context -> assertThat(context.getBean(DataSource.class)).isInstanceOf(JdbcDataSource.class));
    }

    @Test
    void aPoolSizeInBootsWordsWinsOverTheUrl() {
        runner.withPropertyValues(
                        "iolite.datasource.url=file:dev.db?connection_limit=3",
                        "spring.datasource.hikari.maximum-pool-size=7")
                .run(context -> assertThat(
                                context.getBean(HikariDataSource.class).getMaximumPoolSize())
                        .isEqualTo(7));
    }

    @Test
    void aMissingDriverIsNamedWithItsDependency() {
        runner.withClassLoader(new FilteredClassLoader("org.sqlite"))
                .withPropertyValues("iolite.datasource.url=file:dev.db")
                .run(context ->
                        assertThat(Report.of(context.getStartupFailure())).isEqualTo("""
                        iolite.datasource.url names a SQLITE database, but its JDBC driver org.sqlite.JDBC is not on the\
                         class path.
                        Add the dependency org.xerial:sqlite-jdbc with scope runtime; Spring Boot knows its version."""));
    }

    @Test
    void anUnknownUrlIsRefusedWithoutShowingIt() {
        runner.withPropertyValues("iolite.datasource.url=oracle://ann:secret@db/blog")
                .run(context ->
                        assertThat(Report.of(context.getStartupFailure())).isEqualTo("""
                        iolite.datasource.url cannot be used: The database URL begins with the protocol 'oracle', which is\
                         not known.
                        Write jdbc:..., postgresql://user:password@host/database, mysql://user:password@host/database,\
                         mariadb://user:password@host/database or file:./dev.db."""));
    }

    @Test
    void flywayWithoutTheDatabasesModuleIsExplained() {
        // Flyway looks for its modules in its own class loader, which cannot be narrowed here: its words stand for it.
        assertThat(Report.of(new BeanCreationException(
                        "flywayInitializer",
                        "it failed",
                        new FlywayException("Unsupported Database: PostgreSQL 17.11"))))
                .isEqualTo("""
                        Flyway runs the migrations, but it has no module for postgresql.
                        Add the dependency org.flywaydb:flyway-database-postgresql; Spring Boot knows its version.""");
    }

    @Configuration(proxyBeanMethods = false)
    static class ServiceConnection {

        @Bean
        JdbcConnectionDetails container() {
            return new JdbcConnectionDetails() {
                @Override
                public @Nullable String getUsername() {
                    return "sa";
                }

                @Override
                public @Nullable String getPassword() {
                    return "";
                }

                @Override
                public String getJdbcUrl() {
                    return "jdbc:h2:mem:container";
                }
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnDataSource {

        @Bean
        DataSource mine() {
            return new JdbcDataSource();
        }
    }
}
