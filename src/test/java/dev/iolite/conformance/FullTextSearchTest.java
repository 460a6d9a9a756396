package dev.iolite.conformance;

import static dev.iolite.conformance.journal.ArticleFields.ARTICLE;
import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static dev.iolite.dsl.Relevance.relevance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.iolite.conformance.journal.Article;
import dev.iolite.conformance.journal.Author;
import dev.iolite.error.NotSupportedException;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Full-text search and relevance, where the database has them; elsewhere an error that says what to do. */
@EachDatabase
class FullTextSearchTest {

    private final Journal journal;
    private final boolean searches;

    FullTextSearchTest(TestDatabase database) {
        this.journal = Journal.withStories(database);
        this.searches = Dialects.named(database.kind().name().toLowerCase(Locale.ROOT))
                .orElseThrow()
                .capabilities()
                .fullTextSearch();
    }

    @Test
    void wordsAreFoundInAnyFormAndCombined(Golden golden) {
        assumeTrue(searches, "no full-text search");
        assertThat(titles(journal.articles.findMany(
                        q -> q.where(ARTICLE.title.search("note")).orderBy(ARTICLE.id.asc()))))
                .containsExactly("First notes", "Second notes", "Third notes");
        assertThat(titles(journal.articles.findMany(
                        q -> q.where(ARTICLE.title.search("note & !third")).orderBy(ARTICLE.id.asc()))))
                .containsExactly("First notes", "Second notes");
        assertThat(journal.authors.findMany(AUTHOR.articles.some(ARTICLE.title.search("compiler | missing"))))
                .extracting(Author::getFirstName)
                .containsExactly("Grace");
        golden.check();
    }

    @Test
    void rowsAreOrderedByHowWellTheyFit(Golden golden) {
        assumeTrue(searches, "no full-text search");
        assertThat(journal.authors.findMany(q -> q.orderBy(
                        relevance("hopper & grace", AUTHOR.firstName, AUTHOR.lastName)
                                .desc(),
                        AUTHOR.id.asc())))
                .extracting(Author::getEmail)
                .containsExactly("grace@example.org", "ada@example.org", "linus@example.com");
        assertThat(titles(journal.articles.findMany(
                        q -> q.orderBy(relevance("third", ARTICLE.title).asc(), ARTICLE.id.desc())
                                .take(-1))))
                .containsExactly("Third notes");
        golden.check();
    }

    @Test
    void theDoorHasBoth() {
        assumeTrue(searches, "no full-text search");
        Map<String, Object> relevance = Map.of("fields", List.of("title"), "search", "third | second", "sort", "desc");
        assertThat(journal.iolite
                        .model("Article")
                        .findMany(Map.of(
                                "where", Map.of("title", Map.of("search", "notes & !first")),
                                "orderBy", List.of(Map.of("_relevance", relevance), Map.of("id", "asc")),
                                "select", Map.of("title", true))))
                .containsExactly(Map.of("title", "Second notes"), Map.of("title", "Third notes"));
    }

    @Test
    void aSearchThatCannotBeParsedIsTheCallersError() {
        assumeTrue(searches, "no full-text search");
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> journal.articles.findMany(ARTICLE.title.search("one two")))
                .withMessageContaining("words of a search are joined by & and |");
    }

    @Test
    void elsewhereTheErrorNamesModelFieldAndRemedy() {
        assumeFalse(searches, "has full-text search");
        assertThatExceptionOfType(NotSupportedException.class)
                .isThrownBy(() -> journal.authors.findMany(AUTHOR.articles.some(ARTICLE.title.search("note"))))
                .satisfies(error -> {
                    assertThat(error.failure().model()).isEqualTo("Article");
                    assertThat(error.failure().fields()).containsExactly("title");
                })
                .withMessageContaining("has no full-text search. Use contains(..)");
        assertThatExceptionOfType(NotSupportedException.class)
                .isThrownBy(() -> journal.iolite
                        .model("Author")
                        .findMany(Map.of(
                                "orderBy",
                                Map.of("_relevance", Map.of("fields", List.of("city"), "search", "x", "sort", "asc")))))
                .withMessageContaining("P2026 Author.city")
                .withMessageContaining("Order by fields");
    }

    private static List<String> titles(List<Article> articles) {
        return articles.stream().map(Article::getTitle).toList();
    }
}
