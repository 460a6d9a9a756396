package dev.iolite.applications.ahead;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.test.tools.TestCompiler;
import org.springframework.javapoet.ClassName;

/** Writes an application's beans down as source with the settings of one place, and runs it with those of another. */
final class AheadOfTime {

    private final TestGenerationContext generated = new TestGenerationContext();
    private final ClassName initializer;

    private AheadOfTime(Class<?> application, Map<String, Object> settings) {
        System.setProperty(AbstractAotProcessor.AOT_PROCESSING, "true");
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            configure(context.getEnvironment(), settings);
            context.register(application);
            initializer = new ApplicationContextAotGenerator().processAheadOfTime(context, generated);
        } finally {
            System.clearProperty(AbstractAotProcessor.AOT_PROCESSING);
        }
        generated.writeGeneratedContent();
    }

    static AheadOfTime process(Class<?> application, Map<String, Object> settings) {
        return new AheadOfTime(application, settings);
    }

    RuntimeHints hints() {
        return generated.getRuntimeHints();
    }

    /** Runs it in one place. */
    void run(Map<String, Object> settings, Consumer<GenericApplicationContext> test) {
        run(places -> places.run(settings, test));
    }

    /** Runs it in several places, one after the other. */
    void run(Consumer<Places> test) {
        TestCompiler.forSystem()
                .with(generated)
                .compile(compiled -> test.accept((settings, use) -> {
                    System.setProperty("spring.aot.enabled", "true");
                    try (GenericApplicationContext context = new GenericApplicationContext()) {
                        configure(context.getEnvironment(), settings);
                        start(
                                compiled.getInstance(ApplicationContextInitializer.class, initializer.toString()),
                                context);
                        use.accept(context);
                    } finally {
                        System.clearProperty("spring.aot.enabled");
                    }
                }));
    }

    /** Where the application runs. */
    interface Places {

        void run(Map<String, Object> settings, Consumer<GenericApplicationContext> test);
    }

    @SuppressWarnings("unchecked") // generated for contexts of this kind
    private static void start(ApplicationContextInitializer<?> initializer, GenericApplicationContext context) {
        ((ApplicationContextInitializer<GenericApplicationContext>) initializer).initialize(context);
        context.refresh();
    }

    private static void configure(ConfigurableEnvironment environment, Map<String, Object> settings) {
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
    }
}
