package dev.iolite.applications.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.applications.shop.CustomerRepository;
import dev.iolite.autoconfigure.EnableIolite;
import dev.iolite.test.IoliteTest;
import dev.iolite.test.Statements;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.aot.test.generate.CompilerFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;
import org.springframework.core.test.tools.TestCompiler;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.aot.TestContextAotGenerator;

/** A slice whose context was processed ahead of time, as process-test-aot does. */
class TestsAheadOfTimeTest {

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @EnableIolite(datasource = "audit", packages = "dev.iolite.applications.audit")
    static class Shop {}

    /** Has no test of its own: the one below does what JUnit would do. */
    @IoliteTest(
            properties = {
                "iolite.datasource.url=jdbc:h2:mem:ahead",
                "iolite.datasources.audit.url=jdbc:h2:mem:ahead-audit",
                "iolite.migrate.validate=off"
            })
    @ContextConfiguration(classes = Shop.class)
    static class Slice {

        @Autowired
        CustomerRepository customers;

        @Autowired
        Statements statements;
    }

    @Test
    @CompileWithForkedClassLoader
    void aSliceRunsFromItsGeneratedCode() {
        InMemoryGeneratedFiles generated = new InMemoryGeneratedFiles();
        new TestContextAotGenerator(generated).processAheadOfTime(Stream.of(Slice.class));
        TestCompiler.forSystem().with(CompilerFiles.from(generated)).compile(compiled -> {
            System.setProperty("spring.aot.enabled", "true");
            try {
                Slice slice = new Slice();
                new TestContextManager(Slice.class).prepareTestInstance(slice);
                slice.customers.create(c -> c.email("a@example.org"));
                assertThat(slice.statements).hasCount(1).hasWrites(1);
            } catch (Exception e) {
                throw new AssertionError(e);
            } finally {
                System.clearProperty("spring.aot.enabled");
            }
        });
    }
}
