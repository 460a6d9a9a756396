package dev.iolite.conformance;

import static dev.iolite.conformance.journal.ArticleFields.ARTICLE;
import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static dev.iolite.dsl.Relevance.relevance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.iolite.client.DynamicModel;
import dev.iolite.conformance.journal.Article;
import dev.iolite.conformance.journal.Author;
import dev.iolite.dsl.Where;
import dev.iolite.error.NotSupportedException;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
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
        if (!searches) {
            refused(() -> journal.articles.findMany(ARTICLE.title.search("note")));
            return;
        }
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
        if (!searches) {
            refused(() -> journal.articles.findMany(
                    q -> q.orderBy(relevance("third", ARTICLE.title).asc())));
            return;
        }
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
        DynamicModel articles = journal.iolite.model("Article");
        Map<String, Object> search = Map.of("title", Map.of("search", "notes & !first"));
        Map<String, Object> relevance =
                Map.of("_relevance", Map.of("fields", List.of("title"), "search", "third | second", "sort", "desc"));
        if (!searches) {
            refused(() -> articles.findMany(Map.of("where", search)));
            refused(() -> articles.findMany(Map.of("orderBy", relevance)));
            return;
        }
        assertThat(articles.findMany(Map.of(
                        "where",
                        search,
                        "orderBy",
                        List.of(relevance, Map.of("id", "asc")),
                        "select",
                        Map.of("title", true))))
                .containsExactly(Map.of("title", "Second notes"), Map.of("title", "Third notes"));
    }

    @Test
    void aSearchThatCannotBeParsedIsTheCallersError() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> journal.articles.findMany(ARTICLE.title.search("one two")))
                .withMessageContaining(
                        searches ? "words of a search are joined by & and |" : "has no full-text search");
    }

    @Test
    void theErrorNamesModelFieldAndRemedy() {
        Where<Author> nested = AUTHOR.articles.some(ARTICLE.title.search("note"));
        if (searches) {
            assertThat(journal.authors.findMany(nested)).isNotEmpty();
            return;
        }
        refused(() -> journal.authors.findMany(nested))
                .satisfies(error -> {
                    assertThat(error.failure().model()).isEqualTo("Article");
                    assertThat(error.failure().fields()).containsExactly("title");
                })
                .withMessageContaining("has no full-text search. Use contains(..)");
        refused(() -> journal.iolite
                        .model("Author")
                        .findMany(Map.of(
                                "orderBy",
                                Map.of("_relevance", Map.of("fields", List.of("city"), "search", "x", "sort", "asc")))))
                .withMessageContaining("P2026 Author.city")
                .withMessageContaining("Order by fields");
    }

    private static ThrowableAssertAlternative<NotSupportedException> refused(ThrowingCallable call) {
        return assertThatExceptionOfType(NotSupportedException.class).isThrownBy(call);
    }

    private static List<String> titles(List<Article> articles) {
        return articles.stream().map(Article::getTitle).toList();
    }
}
