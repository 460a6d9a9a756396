package dev.iolite.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.autoconfigure.settings.LogSetting.LogEmit;
import dev.iolite.autoconfigure.settings.NotFoundRule;
import dev.iolite.autoconfigure.settings.RejectOnNotFound;
import dev.iolite.error.ErrorFormat;
import dev.iolite.event.LogLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ByteArrayResource;

/** Settings as people write them: blank, said twice, in several files, with words that YAML reads in its own way. */
class SettingFormsTest {

    /** The page of settings itself, where much is left blank. */
    private static final String ALL = """
            iolite:
              datasource: { url: "jdbc:h2:mem:forms", username: , password: }
              log: [query, { level: warn, emit: event }]
              error-format: colorless
              reject-on-not-found: false
              dialect: auto
              datasources: { }
              omit: { Customer: [email] }
              schema:
              relation-load-strategy: query
              query: { timeout: , fetch-size: , batch-size: 1000, max-take: , slow-threshold: 500ms, log-parameters: false }
              transaction: { timeout: 5s, max-wait: 2s, isolation: default }
              migrate: { validate: warn, location: src/main/resources/db/migration, vendors: [], naming: timestamp }
              replicas: { urls: [] }
              observation: { enabled: true, include-query-text: false }
            """;

    private static final String BLANK = """
            iolite:
              log:
              error-format:
              reject-on-not-found:
              dialect:
              datasources:
              omit:
              schema:
              relation-load-strategy:
              query: { timeout: , fetch-size: , batch-size: , max-take: , max-include-depth: , slow-threshold: , log-parameters: }
              transaction: { timeout: , max-wait: , isolation: }
              migrate: { validate: , location: , vendors: , naming: }
              replicas: { urls: }
              observation: { enabled: , include-query-text: }
            """;

    @Test
    void allSettingsAreWrittenAtOnce() {
        started(ALL, settings -> {
            assertThat(settings.datasource().url()).isEqualTo("jdbc:h2:mem:forms");
            assertThat(settings.query().batchSize()).isEqualTo(1000);
            assertThat(settings.query().fetchSize()).isEqualTo(500);
            assertThat(settings.query().maxTake()).isNull();
            assertThat(settings.omit()).isEqualTo(Map.of("Customer", List.of("email")));
        });
    }

    @Test
    void whatIsLeftBlankIsNotGiven() {
        started(BLANK, settings -> {
            assertThat(settings.log()).isEmpty();
            assertThat(settings.errorFormat()).isEqualTo(ErrorFormat.COLORLESS);
            assertThat(settings.rejectOnNotFound()).isEqualTo(RejectOnNotFound.UNSAID);
            assertThat(settings.dialect()).isEqualTo("auto");
            assertThat(settings.schema()).isNull();
            assertThat(settings.query().fetchSize()).isEqualTo(500);
            assertThat(settings.query().slowThreshold()).isEqualTo(Duration.ofMillis(500));
            assertThat(settings.query().logParameters()).isFalse();
            assertThat(settings.transaction().timeout()).isEqualTo(Duration.ofSeconds(5));
            assertThat(settings.migrate().location()).isEqualTo("src/main/resources/db/migration");
            assertThat(settings.observation().enabled()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"datasource", "query", "transaction", "migrate", "replicas", "observation"})
    void aGroupWithoutContentIsNotGiven(String group) {
        started(
                "iolite:\n  " + group + ":\n",
                settings -> assertThat(settings.query().fetchSize()).isEqualTo(500));
    }

    @Test
    void anOperationOrModelLeftBlankIsNotGiven() {
        started("""
                iolite:
                  reject-on-not-found:
                    find-unique:
                    find-first: { exception: java.lang.IllegalStateException, models: { Customer: } }
                """, settings -> {
            assertThat(settings.rejectOnNotFound().findUnique()).isNull();
            assertThat(settings.rejectOnNotFound().forFirst("Customer"))
                    .isEqualTo(new NotFoundRule(true, "java.lang.IllegalStateException"));
        });
    }

    @Test
    void aPlaceholderThatIsEmptyIsNotGiven() {
        started(
                "iolite: { query: { max-take: '${NOBODY_SET_THIS:}', fetch-size: '${NOR_THIS:7}' } }",
                settings -> assertThat(settings.query())
                        .extracting(IoliteProperties.Query::maxTake, IoliteProperties.Query::fetchSize)
                        .containsExactly(null, 7));
    }

    @Test
    void aLevelSaidTwiceIsHeardOnce() {
        started("iolite: { log: [query, QUERY, { level: query, emit: event }, { level: query }] }", settings -> {
            assertThat(settings.log())
                    .extracting(entry -> entry.level() + " " + entry.emit())
                    .containsExactly(LogLevel.QUERY + " " + LogEmit.STDOUT, LogLevel.QUERY + " " + LogEmit.EVENT);
        });
    }

    /** The more exact rule wins, in whichever file it stands: what is said for all holds where nothing else is. */
    @ParameterizedTest
    @CsvSource({
        "iolite.reject-on-not-found=true, iolite.reject-on-not-found.find-first=false, true, false",
        "iolite.reject-on-not-found=false, iolite.reject-on-not-found.find-first=true, false, true",
        "iolite.reject-on-not-found=true, iolite.reject-on-not-found.find-unique.enabled=false, false, true",
        "iolite.reject-on-not-found=true, iolite.reject-on-not-found.find-first.models.Customer=false, true, false",
        "iolite.reject-on-not-found.find-first=true, iolite.reject-on-not-found.find-first.models.Customer=false, false, false",
        "iolite.reject-on-not-found.find-unique=false, iolite.reject-on-not-found.find-unique.models.Customer=true, true, false",
    })
    void aRuleForAllStandsBesideOthers(String one, String other, boolean unique, boolean first) {
        for (List<String> order : List.of(List.of(one, other), List.of(other, one))) {
            ApplicationContextRunner runner = Shop.runner();
            for (String property : order) {
                runner = runner.withInitializer(
                        context -> add(context.getEnvironment(), property.replace("=", ": "), "file " + property));
            }
            runner.run(context -> {
                assertThat(context).hasNotFailed();
                RejectOnNotFound rules = context.getBean(IoliteProperties.class).rejectOnNotFound();
                assertThat(rules.forUnique("Customer").reject()).isEqualTo(unique);
                assertThat(rules.forFirst("Customer").reject()).isEqualTo(first);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "IOLITE_ERROR_FORMAT, minimal",
        "IOLITE_ERRORFORMAT, MINIMAL",
        "IOLITE_QUERY_MAX_TAKE, 7",
        "IOLITE_REJECT_ON_NOT_FOUND, true",
        "IOLITE_REJECT_ON_NOT_FOUND_FIND_FIRST, true",
        "IOLITE_REJECTONNOTFOUND_FINDFIRST_ENABLED, true",
        "IOLITE_REJECTONNOTFOUND_FINDFIRST_MODELS_CUSTOMER, java.lang.IllegalStateException",
        "IOLITE_LOG, 'query,warn'",
        "IOLITE_LOG_0, query",
        "IOLITE_LOG_0_LEVEL, query",
        "IOLITE_OMIT_CUSTOMER, 'name,email'",
        "IOLITE_OMIT_CUSTOMER_0, name",
        "IOLITE_PORT, tcp://10.0.0.1:5432",
        "IOLITE_PORT_8080_TCP_ADDR, 10.0.0.1",
        "IOLITE_SERVICE_PORT_HTTP, 80",
        "IOLITE_HOME, /opt/iolite",
    })
    void aVariableIsTaken(String name, String value) {
        with(Map.of(name, value)).run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @CsvSource({
        "IOLITE_LOGS, IOLITE_LOG",
        "IOLITE_LGO, IOLITE_LOG",
        "IOLITE_QUERY_FETCHSIZES, IOLITE_QUERY_FETCHSIZE",
        "IOLITE_QUERY_FETCH_SZIE, IOLITE_QUERY_FETCH_SIZE",
        "IOLITE_QUERY_COLOUR, IOLITE_QUERY_TIMEOUT",
        "IOLITE_REJECTONNOTFOUND_FINDFRST, IOLITE_REJECTONNOTFOUND_FINDFIRST",
    })
    void aVariableThatIsNoSettingStopsTheStart(String name, String meant) {
        with(Map.of(name, "x"))
                .run(context -> assertThat(Report.of(context.getStartupFailure()))
                        .startsWith("The setting " + name + " cannot be used: there is no setting for this variable")
                        .contains(meant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query: { max-take: many } | iolite.query.max-take cannot be used: 'many' is no whole number. | Allowed: whole numbers from 1 on.",
                "query: { timeout: soon } | iolite.query.timeout cannot be used: 'soon' is no duration. | Allowed: durations such as 500ms, 5s or 2m.",
                "query: { timeout: -5s } | iolite.query.timeout cannot be used: it is negative. | 0 for no limit",
                "query: { slow-threshold: -1s } | iolite.query.slow-threshold cannot be used: it is negative. | 0 for no limit",
                "query: { slow-threshold: false } | iolite.query.slow-threshold cannot be used: 'false' is no duration. | Allowed: durations",
                "query: { log-parameters: maybe } | iolite.query.log-parameters cannot be used: there is no value 'maybe'. | Allowed: true, false.",
                "log: true | iolite.log cannot be used: there is no log level 'true'. | Allowed: query, info, warn, error.",
                "log: off | iolite.log cannot be used: there is no log level 'false'. | Allowed: query, info, warn, error.",
                "log: { level: query } | There is no setting iolite.log.level | iolite.log is a list",
                "log: [{ level: query, colour: red }] | There is no setting iolite.log[0].colour | Allowed: iolite.log[0].emit, iolite.log[0].level.",
                "logs: [query] | There is no setting iolite.logs[0] | Did you mean iolite.log instead of",
                "max-take: 3 | There is no setting iolite.max-take | Did you mean iolite.query.max-take instead of",
                "dialect: { name: h2 } | There is no setting iolite.dialect.name | iolite.dialect is a single value",
                "observation: false | iolite.observation cannot be used: it takes no value of its own | iolite.observation.enabled",
                "replicas: { url: 'jdbc:h2:mem:x' } | There is no setting iolite.replicas.url | Did you mean iolite.replicas.urls",
                "omit: [Customer] | iolite.omit cannot be used: it does not name a list of fields | [field, otherField]",
                "omit: { Customer: { email: true } } | iolite.omit cannot be used: it does not name a list of fields | [field, otherField]",
                "omit: { Custmer: [email] } | iolite.omit cannot be used: there is no model 'Custmer'. | Did you mean 'Customer'?",
                "reject-on-not-found: { find-first: { enabled: si } } | find-first.enabled cannot be used: there is no value 'si'. | Allowed: true, false.",
                "reject-on-not-found: { find-first: { exception: Gone } } | find-first cannot be used: there is no class Gone. | the full name of an exception class",
                "reject-on-not-found: { find-first: { models: { Customer: a.Gone } } } | find-first.models.Customer cannot be used: there is no class a.Gone. | the full name of an exception class",
                "reject-on-not-found: { find-many: true } | There is no setting iolite.reject-on-not-found.find-many | Allowed: iolite.reject-on-not-found.find-first,",
            })
    void aMistakeIsNamedWithWhatIsAllowed(String setting, String problem, String action) {
        runner("iolite:\n  " + setting)
                .run(context -> assertThat(Report.text(context.getStartupFailure()))
                        .contains(problem)
                        .contains(action)
                        .doesNotContain("Exception", "springframework", "converter"));
    }

    private static ApplicationContextRunner with(Map<String, Object> variables) {
        return Shop.runner()
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables)));
    }

    private static ApplicationContextRunner runner(String yaml) {
        return Shop.runner().withInitializer(context -> add(context.getEnvironment(), yaml, "application.yml"));
    }

    private static void add(ConfigurableEnvironment environment, String yaml, String name) {
        try {
            new YamlPropertySourceLoader()
                    .load(name, new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8), "application.yml"))
                    .forEach(environment.getPropertySources()::addFirst);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void started(String yaml, Consumer<IoliteProperties> expected) {
        runner(yaml).run(context -> {
            assertThat(context).hasNotFailed();
            expected.accept(context.getBean(IoliteProperties.class));
        });
    }
}
