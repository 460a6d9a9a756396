package dev.iolite.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.iolite.client.DynamicModel;
import dev.iolite.dynamic.FieldReference;
import dev.iolite.error.InvalidInputException;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.StatementLog;
import dev.iolite.testdatabase.TestDatabase;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the reference's argument trees may hold: single values for lists, shorthands, false, counts. */
@EachDatabase
class DoorReadsTest {

    private final DynamicModel authors;
    private final DynamicModel articles;
    private final StatementLog statements;

    DoorReadsTest(TestDatabase database) {
        Journal journal = Journal.withStories(database);
        this.authors = journal.iolite.model("Author");
        this.articles = journal.iolite.model("Article");
        this.statements = database.statements();
    }

    private List<Object> cities(Object where) {
        return authors
                .findMany(Map.of("where", where, "orderBy", Map.of("id", "asc"), "select", Map.of("city", true)))
                .stream()
                .map(row -> row.get("city"))
                .toList();
    }

    @Test
    void callsByKeysOfOneKindAreOneQuery() {
        Map<String, Object> city = Map.of("city", true);
        List<Optional<Map<String, Object>>> rows = authors.findUnique(List.of(
                Map.of("where", Map.of("email", "grace@example.org"), "select", city),
                Map.of("where", Map.of("email", "nobody@example.org"), "select", city),
                Map.of("where", Map.of("email", "ada@example.org"), "select", city)));
        assertThat(rows)
                .containsExactly(
                        Optional.of(Map.of("city", "New York")),
                        Optional.empty(),
                        Optional.of(Map.of("city", "London")));
        assertThat(statements.statements()).hasSize(1);
    }

    @Test
    void falseSelectsNothing() {
        assertThat(articles.findMany(Map.of(
                        "select", Map.of("title", true, "likes", false, "remarks", false, "author", false),
                        "where", Map.of("title", "Compilers"))))
                .containsExactly(Map.of("title", "Compilers"));
    }

    @Test
    void aSelectHoldsIncludesOneLevelDown() {
        Map<String, Object> row = authors.findFirstOrThrow(Map.of(
                "where", Map.of("city", "New York"),
                "select",
                        Map.of(
                                "articles",
                                Map.of(
                                        "include",
                                        Map.of("author", Map.of("select", Map.of("city", true)), "_count", true)))));
        assertThat(row.keySet()).containsExactly("articles");
        Map<?, ?> article = (Map<?, ?>) ((List<?>) row.get("articles")).get(0);
        assertThat(article.get("author")).isEqualTo(Map.of("city", "New York"));
        assertThat(article.get("_count")).isEqualTo(Map.of("remarks", 1L, "topics", 1L, "labels", 0L));
    }

    @Test
    void selectAndIncludeDoNotMixOnOneLevel() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() ->
                        authors.findMany(Map.of("select", Map.of("city", true), "include", Map.of("articles", true))))
                .withMessageContaining("include");
    }

    @Test
    void countsAreSelectedWithConditions() {
        assertThat(authors.findMany(Map.of(
                        "where", Map.of("city", "London"),
                        "select",
                                Map.of(
                                        "_count",
                                        Map.of(
                                                "select",
                                                Map.of(
                                                        "articles",
                                                        Map.of("where", Map.of("published", true)),
                                                        "edited",
                                                        true))))))
                .containsExactly(Map.of("_count", Map.of("articles", 2L, "edited", 1L)));
        assertThat(authors.findFirstOrThrow(
                                Map.of("where", Map.of("city", "London"), "include", Map.of("_count", true)))
                        .get("_count"))
                .isEqualTo(Map.of("articles", 3L, "edited", 1L, "invited", 1L));
    }

    @Test
    void oneValueStandsForAListOfOne() {
        Map<String, Object> london = Map.of("city", "London");
        Map<String, Object> views = Map.of("profileViews", Map.of("gte", 10));
        assertThat(cities(Map.of("AND", london))).containsExactly("London");
        assertThat(cities(Map.of("AND", List.of(london, views)))).containsExactly("London");
        assertThat(cities(Map.of("OR", london))).containsExactly("London");
        assertThat(cities(Map.of("NOT", london))).containsExactly("New York", "Helsinki");
        assertThat(cities(Map.of("NOT", List.of(london, views)))).containsExactly("Helsinki");
        Map<String, Object> single = Map.of("distinct", "likes", "orderBy", Map.of("likes", "asc"));
        Map<String, Object> lists = Map.of("distinct", List.of("likes"), "orderBy", List.of(Map.of("likes", "asc")));
        assertThat(articles.findMany(single))
                .isEqualTo(articles.findMany(lists))
                .hasSize(3);
    }

    @Test
    void valuesAndNullStandForEquality() {
        assertThat(cities(Map.of("rank", "ADMIN"))).containsExactly("New York");
        assertThat(cities(Map.of("rank", Map.of("equals", "ADMIN")))).containsExactly("New York");
        assertThat(cities(Collections.singletonMap("firstName", null))).containsExactly("Helsinki");
        assertThat(cities(Map.of("firstName", Collections.singletonMap("not", null))))
                .containsExactly("London", "New York");
        assertThat(cities(Map.of("firstName", Map.of("not", "Ada")))).containsExactly("New York");
        assertThat(cities(Map.of("firstName", Map.of("not", Map.of("in", List.of("Ada"))))))
                .containsExactly("New York");
        assertThat(cities(Map.of("inviter", Map.of("city", "London")))).containsExactly("New York");
        assertThat(cities(Collections.singletonMap("biography", null))).containsExactly("Helsinki");
        assertThat(cities(Map.of("biography", Collections.singletonMap("isNot", null))))
                .containsExactly("London", "New York");
    }

    @Test
    void filtersNestAndCombine() {
        assertThat(cities(Map.of(
                        "articles",
                        Map.of(
                                "some",
                                Map.of("remarks", Map.of("some", Map.of("text", Map.of("in", List.of("More!")))))))))
                .containsExactly("New York");
        assertThat(cities(Map.of(
                        "OR",
                                List.of(
                                        Map.of("city", Map.of("endsWith", "on")),
                                        Map.of("profileViews", Map.of("lt", 5))),
                        "NOT", Map.of("nicknames", Map.of("has", "countess")))))
                .containsExactly("Helsinki");
        assertThat(cities(Map.of("articles", Map.of("none", Map.of("NOT", Map.of("published", true))))))
                .containsExactly("New York", "Helsinki");
        assertThat(cities(Map.of("articles", Map.of("every", Map.of())))).hasSize(3);
        assertThat(cities(Map.of("articles", Map.of("some", Map.of())))).hasSize(2);
        assertThat(cities(Map.of("nicknames", Map.of("equals", List.of("admiral")))))
                .containsExactly("New York");
        assertThat(cities(Map.of("city", Map.of("startsWith", "new", "mode", "insensitive"))))
                .containsExactly("New York");
        assertThat(cities(Map.of("firstName", Map.of("lt", new FieldReference("Author", "lastName")))))
                .containsExactly("London", "New York");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> cities(Map.of("nicknames", Collections.singletonMap("equals", null))))
                .withMessageContaining("nicknames");
    }

    @Test
    void aggregatesAndGroupsComeAsTrees() {
        assertThat(authors.aggregate(Map.of(
                        "_count", Map.of("_all", true, "firstName", true), "_max", Map.of("profileViews", true))))
                .isEqualTo(Map.of("_count", Map.of("_all", 3L, "firstName", 2L), "_max", Map.of("profileViews", 20)));
        assertThat(articles.groupBy(Map.of(
                        "by", "published",
                        "where", Map.of("likes", Map.of("gt", 1)),
                        "having", Map.of("likes", Map.of("_sum", Map.of("gt", 7))),
                        "orderBy", Map.of("_sum", Map.of("likes", "desc")),
                        "_sum", Map.of("likes", true),
                        "_count", true)))
                .isEqualTo(Arrays.asList(Map.of("published", true, "_sum", Map.of("likes", 15L), "_count", 3L)));
        assertThat(articles.groupBy(
                        Map.of("by", List.of("likes"), "orderBy", List.of(Map.of("likes", "asc")), "take", -1)))
                .isEqualTo(List.of(Map.of("likes", 7)));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> articles.groupBy(Map.of("by", "likes", "orderBy", Map.of("title", "asc"))))
                .withMessageContaining("title");
    }
}
