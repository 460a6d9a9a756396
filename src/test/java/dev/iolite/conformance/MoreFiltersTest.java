package dev.iolite.conformance;

import static dev.iolite.conformance.journal.ArticleFields.ARTICLE;
import static dev.iolite.conformance.journal.ArticleLabelFields.ARTICLE_LABEL;
import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static dev.iolite.conformance.journal.LabelFields.LABEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.conformance.journal.Article;
import dev.iolite.conformance.journal.Author;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.TestDatabase;
import org.junit.jupiter.api.Test;

/** Chapter 4: fields against fields, counts, links and filters that may be absent. */
@EachDatabase
class MoreFiltersTest {

    private final Journal journal;

    MoreFiltersTest(TestDatabase database) {
        this.journal = Journal.withStories(database);
    }

    @Test
    void aFieldIsComparedWithAnother(Golden golden) {
        assertThat(journal.articles.findMany(ARTICLE.likes.gt(ARTICLE.authorId)))
                .isNotEmpty();
        assertThat(journal.authors.findMany(AUTHOR.firstName.eq(AUTHOR.lastName)))
                .isEmpty();
        golden.check();
    }

    @Test
    void aFieldIsLookedForInAList(Golden golden) {
        assertThat(journal.authors.findMany(AUTHOR.lastName.in(AUTHOR.nicknames)))
                .isEmpty();
        assertThat(journal.authors.findMany(AUTHOR.nicknames.has("admiral")))
                .extracting(Author::getFirstName)
                .containsExactly("Grace");
        golden.check();
    }

    @Test
    void countsAreCompared(Golden golden) {
        assertThat(journal.authors.findMany(AUTHOR.articles.count().gte(3)))
                .extracting(Author::getFirstName)
                .containsExactly("Ada");
        assertThat(journal.authors.findMany(
                        AUTHOR.articles.count(ARTICLE.published.eq(true)).eq(1)))
                .extracting(Author::getFirstName)
                .containsExactly("Grace");
        assertThat(journal.articles.findMany(q -> q.where(ARTICLE.topics.count().gt(0))
                        .orderBy(ARTICLE.topics.count().desc(), ARTICLE.title.asc())))
                .extracting(Article::getTitle)
                .containsExactly("First notes", "Compilers", "Second notes");
        golden.check();
    }

    @Test
    void linkColumnsFilter(Golden golden) {
        assertThat(journal.articles.findMany(ARTICLE.labels.someLink(ARTICLE_LABEL.weight.gt(1))))
                .extracting(Article::getTitle)
                .containsExactly("First notes");
        assertThat(journal.articles.findMany(
                        ARTICLE.labels.someLink(ARTICLE_LABEL.weight.gt(1), LABEL.name.eq("navy"))))
                .isEmpty();
        golden.check();
    }

    @Test
    void aRowIsFoundByTheInstanceItLeadsTo(Golden golden) {
        Author grace = journal.authors.findUniqueOrThrow(AUTHOR.email.eq("grace@example.org"));
        assertThat(journal.articles.findMany(ARTICLE.author.is(grace)))
                .extracting(Article::getTitle)
                .containsExactly("Compilers");
        assertThat(journal.articles.findMany(ARTICLE.editor.isNot(grace).and(ARTICLE.editor.isNotNull())))
                .extracting(Article::getTitle)
                .containsExactly("Compilers");
        golden.check();
    }

    @Test
    void anAbsentFilterIsNoFilter() {
        assertThat(journal.authors.findMany(AUTHOR.city.eqIfPresent(null))).hasSize(3);
        assertThat(journal.authors.findMany(AUTHOR.city.eqIfPresent("Helsinki")))
                .hasSize(1);
    }

    @Test
    void ordersGoThroughRelations(Golden golden) {
        assertThat(journal.articles.findMany(q ->
                        q.orderBy(ARTICLE.editor.orderBy(AUTHOR.firstName.asc().nullsFirst()), ARTICLE.title.asc())))
                .extracting(Article::getTitle)
                .containsExactly("First notes", "Third notes", "Compilers", "Second notes");
        golden.check();
    }
}
