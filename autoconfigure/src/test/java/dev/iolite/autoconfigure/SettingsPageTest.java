package dev.iolite.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors and readers are told of the settings. */
class SettingsPageTest {

    @Test
    void everySettingStandsOnThePage() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("iolite.root"), "docs", "settings.md"));

        assertThat(SettingNames.of("iolite", IoliteProperties.class))
                .filteredOn(name -> !name.startsWith("iolite.reject-on-not-found."))
                .allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
    }

    @Test
    void everySettingIsDescribedForEditors() throws IOException {
        List<JsonNode> described;
        try (InputStream metadata = getClass().getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            described = StreamSupport.stream(
                            JsonMapper.shared()
                                    .readTree(metadata)
                                    .get("properties")
                                    .spliterator(),
                            false)
                    .filter(property -> property.hasNonNull("description"))
                    .toList();
        }

        assertThat(described)
                .extracting(property -> property.get("name").asString())
                .containsAll(SettingNames.of("iolite", IoliteProperties.class));
    }
}
