package dev.iolite.autoconfigure.ahead;

import dev.iolite.client.Iolite;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.sql.dialect.Dialects;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.aot.agent.RecordedInvocation;
import org.springframework.aot.agent.RecordedInvocationsPublisher;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.core.env.MapPropertySource;

/**
 * A program, run with Spring's agent: starts an application, makes every call, and prints the reflective calls of iolite
 * and of Jackson, and whether a native image is told of them.
 */
@SuppressWarnings("removal") // on the JVM nothing else finds them
public final class ReflectionRecording {

    private ReflectionRecording() {}

    /**
     * Runs it.
     *
     * @param arguments an SQLite file
     */
    public static void main(String[] arguments) {
        Map<String, Object> settings = Map.of(
                "iolite.datasource.url",
                "file:" + Path.of(arguments[0]),
                "iolite.reject-on-not-found.find-unique",
                Gone.class.getName(),
                "iolite.migrate.validate",
                "off",
                "spring.flyway.enabled",
                "false");
        try (Iolite iolite = Iolite.open("file:" + arguments[0])) {
            Ddl.create(iolite.schema(), Dialects.named("sqlite").orElseThrow()).forEach(iolite::executeRaw);
        }
        RuntimeHints hints = hints(settings);
        List<RecordedInvocation> recorded = new CopyOnWriteArrayList<>();
        RecordedInvocationsPublisher.addListener(recorded::add);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(EveryCall.class)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .run()) {
            EveryCall.all(context);
        }
        recorded.stream()
                .filter(call -> isOurs(call) && !isJavas(call))
                .map(call -> (call.matches(hints) ? "told: " : "not told: ") + call)
                .distinct()
                .forEach(System.out::println);
    }

    private static RuntimeHints hints(Map<String, Object> settings) {
        TestGenerationContext generated = new TestGenerationContext();
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
            context.register(EveryCall.class);
            new ApplicationContextAotGenerator().processAheadOfTime(context, generated);
        }
        return generated.getRuntimeHints();
    }

    /** Whoever asks Spring's tools for it. */
    private static boolean isOurs(RecordedInvocation call) {
        String caller = call.getStackFrames()
                .map(StackWalker.StackFrame::getClassName)
                .filter(name -> !name.startsWith("java.")
                        && !name.startsWith("jdk.")
                        && !name.startsWith("org.springframework.util.")
                        && !name.startsWith("org.springframework.beans.BeanUtils")
                        && !name.startsWith("org.springframework.aot."))
                .findFirst()
                .orElse("");
        return caller.startsWith("tools.jackson.")
                || caller.startsWith("dev.iolite.") && !caller.startsWith(ReflectionRecording.class.getPackageName());
    }

    /** Jackson looks at collections as it does at rows; that is told by Jackson and Spring. */
    private static boolean isJavas(RecordedInvocation call) {
        return !call.isStatic()
                && call.getInstance() instanceof Class<?> type
                && type.getName().startsWith("java.");
    }
}
