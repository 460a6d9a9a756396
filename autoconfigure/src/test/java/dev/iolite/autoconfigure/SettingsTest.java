package dev.iolite.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.autoconfigure.settings.LogSetting;
import dev.iolite.autoconfigure.settings.LogSetting.LogEmit;
import dev.iolite.autoconfigure.settings.NotFoundRule;
import dev.iolite.event.LogLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ByteArrayResource;

class SettingsTest {

    @Test
    void withoutSettingsTheDefaultsHold() {
        bind("", settings -> {
            assertThat(settings.log()).isEmpty();
            assertThat(settings.dialect()).isEqualTo("auto");
            assertThat(settings.rejectOnNotFound().forUnique("User").reject()).isFalse();
            assertThat(settings.query().slowThreshold()).isEqualTo(Duration.ofMillis(500));
            assertThat(settings.query().logParameters()).isFalse();
            assertThat(settings.omit()).isEmpty();
        });
    }

    @Test
    void theLogIsAListOfLevelsAndDefinitions() {
        bind(
                """
                iolite:
                  log: [query, { level: warn, emit: event }, { level: ERROR }]
                """,
                settings -> assertThat(settings.log())
                        .containsExactly(
                                new LogSetting(LogLevel.QUERY, LogEmit.STDOUT),
                                new LogSetting(LogLevel.WARN, LogEmit.EVENT),
                                new LogSetting(LogLevel.ERROR, LogEmit.STDOUT)));
    }

    @Test
    void theLogIsOneText() {
        bind(
                "iolite.log: query, warn",
                settings -> assertThat(settings.log())
                        .extracting(LogSetting::level)
                        .containsExactly(LogLevel.QUERY, LogLevel.WARN));
    }

    @Test
    void rejectOnNotFoundIsABoolean() {
        bind("iolite.reject-on-not-found: true", settings -> {
            assertThat(settings.rejectOnNotFound().forUnique("User")).isEqualTo(new NotFoundRule(true, null));
            assertThat(settings.rejectOnNotFound().forFirst("User")).isEqualTo(new NotFoundRule(true, null));
        });
    }

    @Test
    void rejectOnNotFoundIsAnExceptionClass() {
        bind(
                "iolite.reject-on-not-found: com.acme.Gone",
                settings -> assertThat(settings.rejectOnNotFound().forFirst("User"))
                        .isEqualTo(new NotFoundRule(true, "com.acme.Gone")));
    }

    @Test
    void rejectOnNotFoundSpeaksOfOperations() {
        bind("iolite.reject-on-not-found.find-unique: true", settings -> {
            assertThat(settings.rejectOnNotFound().forUnique("User").reject()).isTrue();
            assertThat(settings.rejectOnNotFound().forFirst("User").reject()).isFalse();
        });
    }

    @Test
    void rejectOnNotFoundSpeaksOfOperationsAndModels() {
        bind("""
                iolite:
                  reject-on-not-found:
                    find-first:
                      enabled: true
                      exception: com.acme.Gone
                      models: { User: com.acme.UserGone, Post: false }
                    findUnique:
                      models: { User: true }
                """, settings -> {
            assertThat(settings.rejectOnNotFound().forFirst("User"))
                    .isEqualTo(new NotFoundRule(true, "com.acme.UserGone"));
            assertThat(settings.rejectOnNotFound().forFirst("Post").reject()).isFalse();
            assertThat(settings.rejectOnNotFound().forFirst("Tag")).isEqualTo(new NotFoundRule(true, "com.acme.Gone"));
            assertThat(settings.rejectOnNotFound().forUnique("User").reject()).isTrue();
            assertThat(settings.rejectOnNotFound().forUnique("Post").reject()).isFalse();
        });
    }

    @Test
    void environmentVariablesReachEachForm() {
        Map<String, Object> variables = Map.of(
                "IOLITE_LOG", "query,info",
                "IOLITE_ERRORFORMAT", "MINIMAL",
                "IOLITE_REJECTONNOTFOUND_FINDFIRST_MODELS_USER", "com.acme.Gone",
                "IOLITE_OMIT_USER", "passwordHash,email",
                "IOLITE_QUERY_SLOWTHRESHOLD", "2s");
        runner().withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables)))
                .run(context -> {
                    IoliteProperties settings = context.getBean(IoliteProperties.class);
                    assertThat(settings.log()).extracting(LogSetting::level).contains(LogLevel.INFO);
                    assertThat(settings.errorFormat().name()).isEqualTo("MINIMAL");
                    assertThat(settings.rejectOnNotFound().forFirst("User").exception())
                            .isEqualTo("com.acme.Gone");
                    assertThat(settings.omit()).isEqualTo(Map.of("user", List.of("passwordHash", "email")));
                    assertThat(settings.query().slowThreshold()).isEqualTo(Duration.ofSeconds(2));
                });
    }

    @Test
    void anUnknownLevelIsNamedWithWhatIsAllowed() {
        failing("iolite.log: [querry]", """
                The setting iolite.log[0] cannot be used: there is no log level 'querry'.
                It stands in application.yml - 1:14.
                Did you mean 'query'? Allowed: query, info, warn, error.""");
        failing("iolite.log: [{ level: wran, emit: event }]", """
                The setting iolite.log[0].level cannot be used: there is no value 'wran'.
                It stands in application.yml - 1:23.
                Did you mean 'warn'? Allowed: query, info, warn, error.""");
        failing("iolite.log: [{ emit: event }]", """
                The setting iolite.log[0] cannot be used: an entry of the log has no level.
                Allowed: query, info, warn, error.""");
    }

    @Test
    void anUnknownFormatIsNamedWithWhatIsAllowed() {
        failing("iolite.error-format: colourless", """
                The setting iolite.error-format cannot be used: there is no value 'colourless'.
                It stands in application.yml - 1:22.
                Did you mean 'colorless'? Allowed: pretty, colorless, minimal.""");
    }

    @Test
    void aMisspeltBooleanIsNotFalse() {
        failing("iolite.reject-on-not-found: ture", """
                The setting iolite.reject-on-not-found cannot be used: there is no rule 'ture'.
                It stands in application.yml - 1:29.
                Did you mean 'true'? Allowed: true, false, the full name of an exception class.""");
    }

    @Test
    void anUnknownSettingIsNamedWithTheOneMeant() {
        failing("iolite.reject-on-notfond: true", """
                There is no setting iolite.reject-on-notfond, found in application.yml - 1:27.
                Did you mean iolite.reject-on-not-found instead of iolite.reject-on-notfond?
                Allowed: ...""");
    }

    private static ApplicationContextRunner runner() {
        return new ApplicationContextRunner().withUserConfiguration(Settings.class);
    }

    private static ApplicationContextRunner runner(String yaml) {
        return runner().withInitializer(context -> {
            try {
                new YamlPropertySourceLoader()
                        .load("test", new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8), "application.yml"))
                        .forEach(source ->
                                context.getEnvironment().getPropertySources().addFirst(source));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void bind(String yaml, Consumer<IoliteProperties> expected) {
        runner(yaml).run(context -> {
            assertThat(context).hasNotFailed();
            expected.accept(context.getBean(IoliteProperties.class));
        });
    }

    private static void failing(String yaml, String report) {
        runner(yaml).run(context -> {
            assertThat(context).hasFailed();
            assertThat(Report.of(context.getStartupFailure())).isEqualTo(report);
        });
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(IoliteProperties.class)
    static class Settings {}
}
