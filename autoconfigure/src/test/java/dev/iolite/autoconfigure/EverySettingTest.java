package dev.iolite.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Each setting by itself: written as in {@code application.yml}, in camel case, and as an environment variable. */
class EverySettingTest {

    /** A setting with a text that is not its default and what becomes of it. */
    private record Sample(List<RecordComponent> path, String text, Object value) {

        String name() {
            return "iolite."
                    + String.join(
                            ".",
                            path.stream().map(part -> kebab(part.getName())).toList());
        }

        String camel() {
            return "iolite."
                    + String.join(
                            ".", path.stream().map(RecordComponent::getName).toList());
        }

        /** As Spring Boot says: dots become underscores, dashes go, all in upper case. */
        String variable() {
            return name().replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return name();
        }

        private static String kebab(String name) {
            return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSettingIsReadFromTheFile(Sample sample) {
        assertThat(read(sample, new MapPropertySource("file", Map.of(sample.name(), sample.text()))))
                .isEqualTo(sample.value());
        assertThat(read(sample, new MapPropertySource("file", Map.of(sample.camel(), sample.text()))))
                .isEqualTo(sample.value());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSettingIsReadFromTheEnvironment(Sample sample) {
        assertThat(read(
                        sample,
                        new SystemEnvironmentPropertySource(
                                "systemEnvironment", Map.of(sample.variable(), sample.text()))))
                .isEqualTo(sample.value());
    }

    private static @Nullable Object read(Sample sample, PropertySource<?> source) {
        MutablePropertySources sources = new MutablePropertySources();
        sources.addFirst(source);
        Object value = new Binder(ConfigurationPropertySources.from(sources))
                .bind("iolite", IoliteProperties.class)
                .get();
        try {
            for (RecordComponent part : sample.path()) {
                part.getAccessor().setAccessible(true);
                value = part.getAccessor().invoke(value);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return value;
    }

    static List<Sample> samples() {
        return samples(IoliteProperties.class, List.of()).toList();
    }

    /** Those of {@code reject-on-not-found} and {@code log} have several forms and tests of their own. */
    private static Stream<Sample> samples(Class<?> settings, List<RecordComponent> before) {
        List<Sample> found = new ArrayList<>();
        for (RecordComponent component : settings.getRecordComponents()) {
            List<RecordComponent> path =
                    Stream.concat(before.stream(), Stream.of(component)).toList();
            if (component.getType().getSimpleName().equals("RejectOnNotFound")
                    || component.getName().equals("log")) {
                continue;
            }
            if (component.getType().isRecord()) {
                found.addAll(samples(component.getType(), path).toList());
            } else if (component.getType() != Map.class) {
                found.add(sample(path, component.getGenericType()));
            }
        }
        return found.stream();
    }

    private static Sample sample(List<RecordComponent> path, Type type) {
        if (type == boolean.class || type == Boolean.class) {
            boolean usual = path.get(path.size() - 1).getName().equals("enabled");
            return new Sample(path, String.valueOf(!usual), !usual);
        }
        if (type == int.class || type == Integer.class) {
            return new Sample(path, "7", 7);
        }
        if (type == Duration.class) {
            return new Sample(path, "1500ms", Duration.ofMillis(1500));
        }
        if (type == String.class) {
            return new Sample(path, "some text", "some text");
        }
        if (type.getTypeName().equals("java.util.List<java.lang.String>")) {
            return new Sample(path, "one,two", List.of("one", "two"));
        }
        if (type instanceof Class<?> choice && choice.isEnum()) {
            Enum<?> last = (Enum<?>) choice.getEnumConstants()[choice.getEnumConstants().length - 1];
            return new Sample(path, last.name().toLowerCase(Locale.ROOT).replace('_', '-'), last);
        }
        throw new AssertionError("No sample for " + path + " of " + type + ": add one");
    }
}
