package dev.iolite.conformance;

import static dev.iolite.conformance.journal.ArticleFields.ARTICLE;
import static dev.iolite.conformance.journal.ArticleLabelFields.ARTICLE_LABEL;
import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static dev.iolite.conformance.journal.LabelFields.LABEL;
import static dev.iolite.conformance.journal.RemarkFields.REMARK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.conformance.journal.Article;
import dev.iolite.conformance.journal.ArticleLabel;
import dev.iolite.conformance.journal.Author;
import dev.iolite.conformance.journal.Label;
import dev.iolite.conformance.journal.Rank;
import dev.iolite.conformance.journal.Remark;
import dev.iolite.dsl.Group;
import dev.iolite.dsl.Many;
import dev.iolite.dsl.OrderBy;
import dev.iolite.dsl.Where;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.StatementLog;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows of a list are read and in which order: orders, cursors and distinct, of includes and aggregates too. */
@EachDatabase
class ListingTest {

    private static final Where<Article> PUBLISHED = ARTICLE.published.eq(true);
    private static final Many<Article> BEST = q -> q.where(PUBLISHED).orderBy(ARTICLE.likes.desc(), ARTICLE.id.asc());

    private final Journal journal;
    private final StatementLog statements;

    ListingTest(TestDatabase database) {
        this.journal = Journal.withStories(database);
        this.statements = database.statements();
    }

    private List<String> emails(OrderBy<Author> order) {
        return journal.authors.findMany(q -> q.orderBy(order)).stream()
                .map(author -> author.getEmail().substring(0, author.getEmail().indexOf('@')))
                .toList();
    }

    @Test
    void enumsAreOrderedAsTheyAreDeclared(Golden golden) {
        assertThat(emails(AUTHOR.rank.asc())).containsExactly("linus", "ada", "grace");
        assertThat(emails(AUTHOR.rank.desc())).containsExactly("grace", "ada", "linus");
        golden.check();
    }

    @Test
    void nullsStandWhereTheOrderSays(Golden golden) {
        assertThat(emails(AUTHOR.firstName.asc())).containsExactly("ada", "grace", "linus");
        assertThat(emails(AUTHOR.firstName.desc())).containsExactly("linus", "grace", "ada");
        assertThat(emails(AUTHOR.firstName.asc().nullsFirst())).containsExactly("linus", "ada", "grace");
        assertThat(emails(AUTHOR.firstName.desc().nullsLast())).containsExactly("grace", "ada", "linus");
        golden.check();
    }

    @Test
    void listsAreOrderedElementByElement() {
        assertThat(emails(AUTHOR.nicknames.asc())).containsExactly("linus", "grace", "ada");
        assertThat(emails(AUTHOR.nicknames.desc())).containsExactly("ada", "grace", "linus");
    }

    @Test
    void ordersGoOverSeveralRelations(Golden golden) {
        assertThat(journal.remarks.findMany(q -> q.orderBy(
                        REMARK.article.orderBy(ARTICLE.author.orderBy(AUTHOR.email.desc())), REMARK.text.asc())))
                .extracting(Remark::getText)
                .containsExactly("Nowhere", "More!", "Indeed", "Well said");
        golden.check();
    }

    @Test
    void distinctKeepsTheFirstOfTheOrder(Golden golden) {
        assertThat(titles(journal.articles.findMany(
                        q -> q.distinct(ARTICLE.likes).orderBy(ARTICLE.likes.asc(), ARTICLE.title.asc()))))
                .containsExactly("First notes", "Third notes", "Compilers");
        assertThat(titles(journal.articles.findMany(q -> q.where(PUBLISHED)
                        .distinct(ARTICLE.authorId, ARTICLE.published)
                        .orderBy(ARTICLE.title.desc())
                        .take(1)
                        .skip(1))))
                .containsExactly("Compilers");
        assertThat(journal.authors.findMany(q -> q.distinct(AUTHOR.rank, AUTHOR.nicknames)))
                .hasSize(3);
        golden.check();
    }

    @Test
    void anIncludeHasItsOwnCursorAndDistinct(Golden golden) {
        int second = journal.articles
                .findFirstOrThrow(ARTICLE.title.eq("Second notes"))
                .getId();
        statements.clear();
        List<Author> authors = journal.authors.findMany(q -> q.orderBy(AUTHOR.id.asc())
                .include(
                        AUTHOR.articles,
                        a -> a.orderBy(ARTICLE.id.asc())
                                .cursor(ARTICLE.id.eq(second))
                                .skip(1)
                                .take(5))
                .include(AUTHOR.edited, a -> a.distinct(ARTICLE.published)));
        assertThat(authors)
                .extracting(author -> titles(author.getArticles()))
                .containsExactly(List.of("Third notes"), List.of(), List.of());
        assertThat(authors).extracting(author -> author.getEdited().size()).containsExactly(1, 1, 0);
        assertThat(statements.statements()).hasSize(3);
        golden.check();
    }

    @Test
    void aCursorReadsBackwardsToo() {
        int third = journal.articles
                .findFirstOrThrow(ARTICLE.title.eq("Third notes"))
                .getId();
        assertThat(titles(journal.articles.findMany(q -> q.orderBy(ARTICLE.likes.asc())
                        .cursor(ARTICLE.id.eq(third))
                        .skip(1)
                        .take(-2))))
                .containsExactly("First notes");
        assertThat(journal.articles
                        .findFirst(q -> q.where(PUBLISHED)
                                .orderBy(ARTICLE.likes.asc())
                                .cursor(ARTICLE.id.eq(third))
                                .skip(1)
                                .distinct(ARTICLE.title))
                        .map(Article::getTitle))
                .contains("Compilers");
    }

    @Test
    void countsHaveTheirOwnCondition(Golden golden) {
        List<Author> authors = journal.authors.findMany(
                q -> q.orderBy(AUTHOR.id.asc()).include(AUTHOR.articles.count(PUBLISHED), AUTHOR.edited.count()));
        assertThat(authors)
                .extracting(author -> AUTHOR.articles.count().from(author))
                .containsExactly(2L, 1L, 0L);
        assertThat(authors)
                .extracting(author -> AUTHOR.edited.count().from(author))
                .containsExactly(1L, 1L, 0L);
        assertThat(statements.statements()).hasSize(1);
        golden.check();
    }

    @Test
    void allRelationsCanBeCounted() {
        Author ada =
                journal.authors.findUniqueOrThrow(AUTHOR.email.eq("ada@example.org"), q -> q.include(AUTHOR.counts()));
        assertThat(AUTHOR.articles.count().from(ada)).isEqualTo(3);
        assertThat(AUTHOR.edited.count().from(ada)).isEqualTo(1);
        assertThat(AUTHOR.invited.count().from(ada)).isEqualTo(1);
    }

    @Test
    void aPartOfAListIsCountedAndSummedUp(Golden golden) {
        assertThat(journal.articles.count(q ->
                        q.where(PUBLISHED).orderBy(ARTICLE.id.asc()).skip(1).take(10)))
                .isEqualTo(2);
        assertThat(journal.articles
                        .aggregate(q -> q.orderBy(ARTICLE.likes.desc()).take(2).select(ARTICLE.likes.sum()))
                        .get(ARTICLE.likes.sum()))
                .isEqualTo(14L);
        assertThat(journal.authors.count(AUTHOR.articles.some(ARTICLE.likes.gt(5))))
                .isEqualTo(2);
        assertThat(journal.authors
                        .aggregate(q -> q.select(AUTHOR.rank.count(), AUTHOR.nicknames.count()))
                        .get(AUTHOR.nicknames.count()))
                .isEqualTo(3L);
        golden.check();
    }

    @Test
    void groupsAreReadFromTheEndAndFiltered(Golden golden) {
        List<Group<Article>> last = journal.articles.groupBy(q -> q.by(ARTICLE.likes)
                .orderBy(ARTICLE.likes.asc())
                .skip(1)
                .take(-2)
                .select(ARTICLE.count()));
        assertThat(last).extracting(group -> group.get(ARTICLE.likes)).containsExactly(3, 5);
        List<Group<Author>> cities = journal.authors.groupBy(q -> q.by(AUTHOR.city, AUTHOR.rank)
                .having(AUTHOR.city.startsWith("L").or(AUTHOR.profileViews.max().gte(20)))
                .orderBy(AUTHOR.city.asc())
                .select(AUTHOR.firstName.count(), AUTHOR.profileViews.min(), AUTHOR.profileViews.avg()));
        assertThat(cities).extracting(group -> group.get(AUTHOR.rank)).containsExactly(Rank.WRITER, Rank.ADMIN);
        assertThat(cities)
                .extracting(group -> group.get(AUTHOR.profileViews.avg()))
                .containsExactly(10.0, 20.0);
        golden.check();
    }

    @Test
    void piecesOfQueriesAreValues() {
        assertThat(titles(journal.articles.findMany(BEST.and(q -> q.take(2)))))
                .containsExactly("Compilers", "Third notes");
        assertThat(journal.authors.findMany(q -> q.where(AUTHOR.articles.every(PUBLISHED), AUTHOR.articles.some())
                        .include(AUTHOR.articles, BEST)))
                .singleElement()
                .satisfies(grace -> assertThat(titles(grace.getArticles())).containsExactly("Compilers"));
    }

    @Test
    void aKeyIsTakenFromAnInstanceWhateverItsName() {
        Label engine = journal.labels.findFirstOrThrow(LABEL.articles.some());
        ArticleLabel link = journal.articleLabels.findFirstOrThrow(ARTICLE_LABEL.label.is(engine));
        assertThat(journal.labels.findUnique(LABEL.key(engine))).contains(engine);
        assertThat(journal.articleLabels.findUnique(ARTICLE_LABEL.key(link))).contains(link);
    }

    @Test
    void pagesGoWithFiltersAndOrders(Golden golden) {
        assertThat(titles(journal.articles.findMany(
                        q -> q.where(PUBLISHED).orderBy(ARTICLE.title.asc()).paginate(2, 2))))
                .containsExactly("Third notes");
        Author ada = journal.authors.findUniqueOrThrow(AUTHOR.email.eq("ada@example.org"));
        assertThat(titles(journal.authors
                        .articlesOf(ada)
                        .findMany(q -> q.where(ARTICLE.likes
                                        .gt(3)
                                        .or(ARTICLE.title.contains("First"))
                                        .not())
                                .orderBy(ARTICLE.title.asc())
                                .paginate(1, 5))))
                .isEmpty();
        assertThat(titles(journal.authors
                        .articlesOf(ada)
                        .findMany(q -> q.where(ARTICLE.author.is(AUTHOR.firstName.contains("d")))
                                .select(ARTICLE.title)
                                .orderBy(ARTICLE.title.desc())
                                .skip(1)
                                .take(2))))
                .containsExactly("Second notes", "First notes");
        golden.check();
    }

    private static List<String> titles(List<Article> articles) {
        return articles.stream().map(Article::getTitle).toList();
    }
}
