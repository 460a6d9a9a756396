package dev.iolite.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.client.Iolite;
import dev.iolite.error.InvalidInputException;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@EachDatabase
class DoorTest {

    private final Iolite iolite;

    DoorTest(TestDatabase database) {
        this.iolite = Journal.withStories(database).iolite;
    }

    @Test
    void mapsGoInAndMapsComeOut(Golden golden) {
        List<Map<String, Object>> authors = iolite.model("Author")
                .findMany(Map.of(
                        "where", Map.of("email", Map.of("endsWith", "@example.org")),
                        "orderBy", Map.of("id", "asc"),
                        "select",
                                Map.of(
                                        "firstName",
                                        true,
                                        "articles",
                                        Map.of("select", Map.of("title", true), "take", 1))));

        assertThat(authors)
                .containsExactly(
                        Map.of("firstName", "Ada", "articles", List.of(Map.of("title", "First notes"))),
                        Map.of("firstName", "Grace", "articles", List.of(Map.of("title", "Compilers"))));
        golden.check();
    }

    @Test
    void aNameThatIsNotThereIsNamedWithWhatWasMeant() {
        assertThatThrownBy(() -> iolite.model("Author").findMany(Map.of("where", Map.of("emial", "x"))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("emial")
                .hasMessageContaining("email");
        assertThatThrownBy(() -> iolite.model("Auhtor"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Author");
    }

    @Test
    void aValueOfTheWrongTypeIsRefused() {
        assertThatThrownBy(() -> iolite.model("Author").findMany(Map.of("where", Map.of("profileViews", "many"))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("profileViews");
    }
}
