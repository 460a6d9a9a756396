package dev.iolite.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
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
