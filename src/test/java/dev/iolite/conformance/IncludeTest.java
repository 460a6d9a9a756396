package dev.iolite.conformance;

import static dev.iolite.conformance.journal.ArticleFields.ARTICLE;
import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static dev.iolite.conformance.journal.RemarkFields.REMARK;
import static dev.iolite.conformance.journal.TopicFields.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.conformance.journal.Article;
import dev.iolite.conformance.journal.Author;
import dev.iolite.conformance.journal.Biography;
import dev.iolite.conformance.journal.Remark;
import dev.iolite.conformance.journal.Topic;
import dev.iolite.error.FieldNotLoadedException;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.StatementLog;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

@EachDatabase
class IncludeTest {

    private final Journal journal;
    private final StatementLog statements;

    IncludeTest(TestDatabase database) {
        this.journal = Journal.withStories(database);
        this.statements = database.statements();
    }

    @Test
    void eachIncludedRelationIsOneStatementWhateverTheNumberOfRows(Golden golden) {
        List<Author> authors = journal.authors.findMany(q -> q.orderBy(AUTHOR.id.asc())
                .include(AUTHOR.biography)
                .include(AUTHOR.articles, p -> p.orderBy(ARTICLE.id.asc())));

        assertThat(authors)
                .extracting(author -> titles(author.getArticles()))
                .containsExactly(
                        List.of("First notes", "Second notes", "Third notes"), List.of("Compilers"), List.of());
        assertThat(authors.get(0).getBiography()).extracting(Biography::getBio).isEqualTo("Countess");
        assertThat(authors.get(2).getBiography()).isNull();
        assertThat(statements.statements()).hasSize(3);
        golden.check();
    }

    @Test
    void includesNestToAnyDepth(Golden golden) {
        Author ada = journal.authors.findUniqueOrThrow(
                AUTHOR.email.eq("ada@example.org"),
                q -> q.include(
                        AUTHOR.articles,
                        p -> p.orderBy(ARTICLE.id.asc())
                                .include(ARTICLE.remarks, c -> c.orderBy(REMARK.text.asc()))
                                .include(ARTICLE.topics, c -> c.orderBy(TOPIC.name.asc()))
                                .include(ARTICLE.editor)));

        Article first = ada.getArticles().get(0);
        assertThat(first.getRemarks()).extracting(Remark::getText).containsExactly("Indeed", "Well said");
        assertThat(first.getTopics()).extracting(Topic::getName).containsExactly("Machines", "Maths");
        assertThat(first.getEditor()).isNull();
        assertThat(ada.getArticles().get(1).getEditor())
                .extracting(Author::getFirstName)
                .isEqualTo("Grace");
        assertThat(statements.statements()).hasSize(5);
        golden.check();
    }

    @Test
    void whereOrderAndTakeHoldForEachParent(Golden golden) {
        List<Author> authors = journal.authors.findMany(q -> q.orderBy(AUTHOR.id.asc())
                .include(
                        AUTHOR.articles,
                        p -> p.where(ARTICLE.published.eq(true))
                                .orderBy(ARTICLE.likes.desc())
                                .take(1)));

        assertThat(authors)
                .extracting(author -> titles(author.getArticles()))
                .containsExactly(List.of("Third notes"), List.of("Compilers"), List.of());
        assertThat(statements.statements()).hasSize(2);
        golden.check();
    }

    @Test
    void skipHoldsForEachParentToo(Golden golden) {
        List<Author> authors = journal.authors.findMany(q -> q.orderBy(AUTHOR.id.asc())
                .include(
                        AUTHOR.articles,
                        p -> p.orderBy(ARTICLE.id.asc()).skip(1).take(1)));

        assertThat(authors)
                .extracting(author -> titles(author.getArticles()))
                .containsExactly(List.of("Second notes"), List.of(), List.of());
        golden.check();
    }

    @Test
    void takePerParentThroughALinkTable(Golden golden) {
        List<Topic> topics = journal.topics.findMany(q -> q.orderBy(TOPIC.id.asc())
                .include(TOPIC.articles, p -> p.orderBy(ARTICLE.likes.desc()).take(1)));

        assertThat(topics)
                .extracting(topic -> titles(topic.getArticles()))
                .containsExactly(List.of("Second notes"), List.of("Compilers"), List.of());
        golden.check();
    }

    @Test
    void aRequiredToOneIsAlwaysThere(Golden golden) {
        List<Article> articles =
                journal.articles.findMany(q -> q.orderBy(ARTICLE.id.asc()).include(ARTICLE.author));

        assertThat(articles)
                .extracting(article -> article.getAuthor().getFirstName())
                .containsExactly("Ada", "Ada", "Ada", "Grace");
        golden.check();
    }

    @Test
    void selfRelationsAreReadBothWays(Golden golden) {
        List<Author> authors = journal.authors.findMany(
                q -> q.orderBy(AUTHOR.id.asc()).include(AUTHOR.inviter).include(AUTHOR.invited));

        assertThat(authors.get(0).getInvited()).extracting(Author::getFirstName).containsExactly("Grace");
        assertThat(authors.get(1).getInviter()).extracting(Author::getFirstName).isEqualTo("Ada");
        golden.check();
    }

    @Test
    void twoRelationsBetweenTheSameModelsStayApart() {
        Author grace = journal.authors.findUniqueOrThrow(
                AUTHOR.email.eq("grace@example.org"),
                q -> q.include(AUTHOR.articles).include(AUTHOR.edited));

        assertThat(titles(grace.getArticles())).containsExactly("Compilers");
        assertThat(titles(grace.getEdited())).containsExactly("Second notes");
    }

    @Test
    void whatWasNotLoadedSaysHowToLoadIt() {
        Author ada = journal.authors.findUniqueOrThrow(AUTHOR.email.eq("ada@example.org"));

        assertThatThrownBy(ada::getArticles)
                .isInstanceOf(FieldNotLoadedException.class)
                .hasMessageContaining("Author.articles was not loaded; add include(AUTHOR.articles)");
    }

    @Test
    void selectReadsOnlyWhatItNames(Golden golden) {
        Author ada = journal.authors.findUniqueOrThrow(
                AUTHOR.email.eq("ada@example.org"),
                q -> q.select(AUTHOR.firstName)
                        .select(AUTHOR.articles, p -> p.select(ARTICLE.title).orderBy(ARTICLE.title.asc())));

        assertThat(ada.getFirstName()).isEqualTo("Ada");
        assertThat(titles(ada.getArticles())).containsExactly("First notes", "Second notes", "Third notes");
        assertThatThrownBy(ada::getEmail).isInstanceOf(FieldNotLoadedException.class);
        golden.check();
    }

    private static List<String> titles(List<Article> articles) {
        return articles.stream().map(Article::getTitle).toList();
    }
}
