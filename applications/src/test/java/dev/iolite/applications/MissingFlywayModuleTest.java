package dev.iolite.applications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** What a user reads whose dependencies lack Flyway's module for PostgreSQL: a program of its own starts without it. */
@EachDatabase(DatabaseKind.POSTGRESQL)
class MissingFlywayModuleTest {

    private final TestDatabase database;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    MissingFlywayModuleTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void theDependencyIsNamed() throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        Shop.class.getName(),
                        "--iolite.datasource.url=" + database.url(),
                        "--iolite.datasource.username=" + database.username(),
                        "--iolite.datasource.password=" + database.password())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();

        assertThat(ended).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(Files.readString(output, StandardCharsets.UTF_8))
                .contains("APPLICATION FAILED TO START")
                .contains("Flyway runs the migrations, but it has no module for postgresql.")
                .contains("Add the dependency org.flywaydb:flyway-database-postgresql; Spring Boot knows its version.");
    }

    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.contains("flyway-database-postgresql"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = HibernateJpaAutoConfiguration.class)
    static class Shop {

        public static void main(String[] arguments) {
            SpringApplication.run(Shop.class, arguments);
        }
    }
}
