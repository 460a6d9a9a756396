package dev.iolite.conformance;

import static dev.iolite.conformance.journal.ArticleFields.ARTICLE;
import static dev.iolite.conformance.journal.ArticleLabelFields.ARTICLE_LABEL;
import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.conformance.journal.Article;
import dev.iolite.conformance.journal.ArticleLabel;
import dev.iolite.conformance.journal.Author;
import dev.iolite.conformance.journal.Rank;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.StatementLog;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@EachDatabase
class ReadingTest {

    private final Journal journal;
    private final StatementLog statements;

    ReadingTest(TestDatabase database) {
        this.journal = Journal.withStories(database);
        this.statements = database.statements();
    }

    @Test
    void findUniqueReadsOneRowByAUniqueField(Golden golden) {
        Optional<Author> ada = journal.authors.findUnique(AUTHOR.email.eq("ada@example.org"));

        assertThat(ada).get().satisfies(author -> {
            assertThat(author.getFirstName()).isEqualTo("Ada");
            assertThat(author.getRank()).isEqualTo(Rank.WRITER);
            assertThat(author.getProfileViews()).isEqualTo(10);
            assertThat(author.getNicknames()).containsExactly("countess", "enchantress");
            assertThat(author.getInviterId()).isNull();
        });
        assertThat(statements.roundTrips()).isEqualTo(1);
        golden.check();
    }

    @Test
    void findUniqueReadsByACompoundUnique(Golden golden) {
        assertThat(journal.authors.findUnique(AUTHOR.firstName_lastName("Grace", "Hopper")))
                .map(Author::getEmail)
                .contains("grace@example.org");
        golden.check();
    }

    @Test
    void findUniqueReadsByACompoundId(Golden golden) {
        int article = articleId("First notes");
        statements.clear();

        assertThat(journal.articleLabels.findUnique(ARTICLE_LABEL.articleId_labelName(article, "engine")))
                .map(ArticleLabel::getWeight)
                .contains(2);
        golden.check();
    }

    @Test
    void findUniqueTakesMoreThanAKey(Golden golden) {
        assertThat(journal.authors.findUnique(AUTHOR.email.eq("ada@example.org").and(AUTHOR.profileViews.gt(10))))
                .isEmpty();
        golden.check();
    }

    @Test
    void findUniqueOrThrowSaysWhatIsMissing() {
        assertThatThrownBy(() -> journal.authors.findUniqueOrThrow(AUTHOR.id.eq(-1)))
                .isInstanceOf(RecordNotFoundException.class)
                .hasMessageContaining("No Author found");
    }

    @Test
    void findFirstTakesTheFirstRowOfAnOrder(Golden golden) {
        assertThat(journal.articles.findFirst(
                        q -> q.where(ARTICLE.published.eq(true)).orderBy(ARTICLE.likes.desc())))
                .map(Article::getTitle)
                .contains("Compilers");
        golden.check();
    }

    @Test
    void findFirstWithANegativeTakeReadsFromTheEnd(Golden golden) {
        assertThat(journal.articles.findFirst(q -> q.orderBy(ARTICLE.id.asc()).take(-1)))
                .map(Article::getTitle)
                .contains("Compilers");
        golden.check();
    }

    @Test
    void findManyReadsAllRows(Golden golden) {
        assertThat(journal.authors.findMany(q -> q.orderBy(AUTHOR.id.asc())))
                .extracting(Author::getEmail)
                .containsExactly("ada@example.org", "grace@example.org", "linus@example.com");
        assertThat(statements.roundTrips()).isEqualTo(1);
        golden.check();
    }

    @Test
    void conditionsGivenOneAfterAnotherMustAllHold(Golden golden) {
        assertThat(titles(journal.articles.findMany(q -> q.where(ARTICLE.published.eq(true), ARTICLE.likes.gte(5))
                        .where(ARTICLE.title.ne("Compilers")))))
                .containsExactly("Third notes");
        golden.check();
    }

    @Test
    void ordersFollowOneAnother(Golden golden) {
        assertThat(titles(journal.articles.findMany(
                        q -> q.orderBy(ARTICLE.likes.desc()).orderBy(ARTICLE.title.asc()))))
                .containsExactly("Compilers", "Second notes", "Third notes", "First notes");
        golden.check();
    }

    @Test
    void skipAndTakeCutAWindow(Golden golden) {
        assertThat(titles(journal.articles.findMany(
                        q -> q.orderBy(ARTICLE.id.asc()).skip(1).take(2))))
                .containsExactly("Second notes", "Third notes");
        golden.check();
    }

    @Test
    void aNegativeTakeReadsTheLastRowsInTheSameOrder(Golden golden) {
        assertThat(titles(journal.articles.findMany(
                        q -> q.orderBy(ARTICLE.id.asc()).take(-2))))
                .containsExactly("Third notes", "Compilers");
        golden.check();
    }

    @Test
    void aCursorStartsAtItsRow(Golden golden) {
        int second = articleId("Second notes");
        statements.clear();

        assertThat(titles(journal.articles.findMany(q -> q.orderBy(ARTICLE.likes.desc(), ARTICLE.id.asc())
                        .cursor(ARTICLE.id.eq(second))
                        .take(2))))
                .containsExactly("Second notes", "Compilers");
        golden.check();
    }

    @Test
    void aCursorThatIsNotThereFindsNothing() {
        assertThat(journal.articles.findMany(q -> q.cursor(ARTICLE.id.eq(-1)).take(2)))
                .isEmpty();
    }

    @Test
    void countAndExistsReadNoRows(Golden golden) {
        assertThat(journal.authors.count()).isEqualTo(3);
        assertThat(journal.authors.count(AUTHOR.email.endsWith("@example.org"))).isEqualTo(2);
        assertThat(journal.authors.exists(AUTHOR.city.eq("Helsinki"))).isTrue();
        assertThat(journal.authors.exists(AUTHOR.city.eq("Oslo"))).isFalse();
        golden.check();
    }

    private int articleId(String title) {
        return journal.articles
                .findFirstOrThrow(q -> q.where(ARTICLE.title.eq(title)))
                .getId();
    }

    private static List<String> titles(List<Article> articles) {
        return articles.stream().map(Article::getTitle).toList();
    }
}
