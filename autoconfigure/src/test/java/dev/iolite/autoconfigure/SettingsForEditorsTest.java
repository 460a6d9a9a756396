package dev.iolite.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.event.LogLevel;
import dev.iolite.sql.dialect.Dialect;
import dev.iolite.sql.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor offers while somebody writes {@code application.yml} is what the settings really are. */
class SettingsForEditorsTest {

    private static JsonNode metadata() throws IOException {
        try (InputStream file =
                SettingsForEditorsTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            return JsonMapper.shared().readTree(file);
        }
    }

    private static List<JsonNode> properties() throws IOException {
        return metadata()
                .get("properties")
                .valueStream()
                .filter(property -> property.get("name").asString().startsWith("iolite."))
                .toList();
    }

    private static List<String> values(String name) throws IOException {
        return metadata()
                .get("hints")
                .valueStream()
                .filter(hint -> hint.get("name").asString().equals(name))
                .flatMap(hint -> hint.get("values").valueStream())
                .map(value -> value.get("value").asString())
                .toList();
    }

    @Test
    void exactlyTheSettingsThatExistAreOffered() throws IOException {
        assertThat(properties())
                .extracting(property -> property.get("name").asString())
                .containsExactlyInAnyOrderElementsOf(SettingNames.of("iolite", IoliteProperties.class));
    }

    @Test
    void eachIsDescribedInPlainWordsAndNoneIsOnItsWayOut() throws IOException {
        assertThat(properties()).allSatisfy(property -> {
            assertThat(property.get("description").asString()).isNotBlank().doesNotContain("{@", "&lt;");
            assertThat(property.hasNonNull("deprecation")).isFalse();
        });
    }

    @Test
    void eachHasItsType() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (JsonNode property : properties()) {
            String name = property.get("name").asString();
            if (name.startsWith("iolite.reject-on-not-found.")) {
                continue;
            }
            ResolvableType type =
                    SettingPlace.of(ConfigurationPropertyName.of(name)).type();
            String written = property.get("type").asString().replace('$', '.');
            String real = boxed(type).replace(", ", ",").replace('$', '.');
            if (!written.equals(real)) {
                wrong.add(name + " is " + real + ", not " + written);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String boxed(ResolvableType type) {
        return switch (type.toString()) {
            case "int" -> Integer.class.getName();
            case "boolean" -> Boolean.class.getName();
            default -> type.toString();
        };
    }

    @Test
    void theDefaultsAreThoseOfThePage() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("iolite.root"), "docs", "settings.md"));

        assertThat(properties())
                .filteredOn(property -> !property.get("name").asString().startsWith("iolite.reject-on-not-found."))
                .filteredOn(property -> !property.get("name").asString().equals("iolite.log"))
                .allSatisfy(property -> {
                    String usual = property.hasNonNull("defaultValue")
                            ? " `" + property.get("defaultValue").asString() + "`"
                            : "";
                    assertThat(page).contains("| `" + property.get("name").asString() + "` |" + usual + " |");
                });
    }

    @Test
    void theWordsOfferedAreThoseThatAreTaken() throws IOException {
        List<String> dialects = Dialects.all().stream().map(Dialect::name).toList();
        assertThat(values("iolite.log"))
                .containsExactlyElementsOf(Arrays.stream(LogLevel.values())
                        .map(level -> level.name().toLowerCase(Locale.ROOT))
                        .toList());
        assertThat(values("iolite.dialect"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of("auto"), dialects.stream()).toList());
        assertThat(values("iolite.migrate.vendors")).containsExactlyInAnyOrderElementsOf(dialects);
    }

    @Test
    void anExceptionIsLookedForAmongClasses() throws IOException {
        List<JsonNode> hints = metadata().get("hints").valueStream().toList();
        for (String name :
                List.of("", ".find-unique", ".find-first", ".find-unique.exception", ".find-first.exception")) {
            assertThat(hints)
                    .filteredOn(hint -> hint.get("name").asString().equals("iolite.reject-on-not-found" + name))
                    .singleElement()
                    .satisfies(hint -> assertThat(
                                    hint.get("providers").get(0).get("name").asString())
                            .isEqualTo("class-reference"));
        }
    }
}
