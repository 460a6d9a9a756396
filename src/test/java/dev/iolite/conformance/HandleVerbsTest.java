package dev.iolite.conformance;

import static dev.iolite.conformance.journal.ArticleFields.ARTICLE;
import static dev.iolite.conformance.journal.ArticleLabelFields.ARTICLE_LABEL;
import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static dev.iolite.conformance.journal.LabelFields.LABEL;
import static dev.iolite.conformance.journal.RemarkFields.REMARK;
import static dev.iolite.conformance.journal.TopicFields.TOPIC;
import static dev.iolite.dsl.CreateManyOption.SKIP_DUPLICATES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.conformance.journal.Article;
import dev.iolite.conformance.journal.Author;
import dev.iolite.conformance.journal.Label;
import dev.iolite.conformance.journal.Remark;
import dev.iolite.conformance.journal.Topic;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.StatementLog;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Chapter 8: every verb of a handle, for every kind of link, from both ends. */
@EachDatabase
class HandleVerbsTest {

    private static final int THREADS = 12;

    private final Journal journal;
    private final StatementLog statements;
    private Author ada;
    private Article notes;
    private Article other;

    HandleVerbsTest(TestDatabase database) {
        this.journal = Journal.empty(database);
        this.statements = database.statements();
    }

    @BeforeEach
    void rows() {
        ada = journal.authors.create(a -> a.email("ada@example.org").city("London"));
        notes = journal.articles.create(a -> a.title("Notes").author(ada));
        other = journal.articles.create(a -> a.title("Other").author(ada));
    }

    private static List<String> titles(List<Article> articles) {
        return articles.stream().map(Article::getTitle).sorted().toList();
    }

    @Test
    void rowsThatNeedTheirParent() {
        Author grace = journal.authors.create(a -> a.email("grace@example.org").city("New York"));
        var articles = journal.authors.articlesOf(grace);

        assertThat(articles.createMany(List.of("One", "Two"), (a, title) -> a.title(title)))
                .isEqualTo(2);
        assertThat(articles.add(notes).getAuthorId()).isEqualTo(grace.getId());
        assertThat(articles.create(a -> a.title("Three")).getAuthorId()).isEqualTo(grace.getId());
        assertThat(articles.upsert(ARTICLE.id.eq(notes.getId()), a -> a.title("x"), a -> a.title("New notes"))
                        .getTitle())
                .isEqualTo("New notes");
        assertThat(titles(articles.findMany())).containsExactly("New notes", "One", "Three", "Two");
        assertThat(articles.updateMany(ARTICLE.title.startsWith("T"), a -> a.likes(3)))
                .isEqualTo(2);
        assertThat(articles.delete(notes).getTitle()).isEqualTo("New notes");
        assertThat(articles.deleteMany(ARTICLE.likes.eq(3))).isEqualTo(2);
        assertThat(articles.deleteAll()).isEqualTo(1);
        assertThat(journal.articles.findMany()).containsExactly(other);
    }

    @Test
    void rowsThatMayStandAlone() {
        Remark alone = journal.remarks.create(r -> r.text("Alone"));
        var remarks = journal.articles.remarksOf(notes);

        assertThat(remarks.createMany(List.of("One", "Two"), (r, text) -> r.text(text)))
                .isEqualTo(2);
        assertThat(remarks.add(alone).getArticleId()).isEqualTo(notes.getId());
        remarks.set(REMARK.id.eq(alone.getId()));
        assertThat(remarks.findMany()).containsExactly(alone);
        remarks.remove(alone);
        assertThat(remarks.exists()).isFalse();
        assertThat(remarks.getOrCreate(REMARK.id.eq("k"), r -> r.text("Kept").id("k"))
                        .getText())
                .isEqualTo("Kept");
        assertThat(remarks.upsert(REMARK.id.eq("k"), r -> r.text("x"), r -> r.text("Changed"))
                        .getText())
                .isEqualTo("Changed");
        assertThat(remarks.clear()).isEqualTo(1);
        assertThat(journal.remarks.count(REMARK.article.isNull())).isEqualTo(4);
    }

    @Test
    void rowsTiedByATableFromBothEnds() {
        var topics = journal.articles.topicsOf(notes);
        journal.topics.create(t -> t.name("Maths"));

        assertThat(topics.createMany(List.of("Maths", "Navy", "Engines"), (t, name) -> t.name(name), SKIP_DUPLICATES))
                .isEqualTo(2);
        assertThat(topics.findMany(q -> q.orderBy(TOPIC.name.asc())))
                .extracting(Topic::getName)
                .containsExactly("Engines", "Navy");
        assertThatThrownBy(() -> topics.createMany(List.of("Ships", "Maths"), (t, name) -> t.name(name)))
                .isInstanceOf(UniqueConstraintException.class);
        assertThat(topics.count()).isEqualTo(2);

        Topic sea = topics.upsert(TOPIC.name.eq("Navy"), t -> t.name("Navy"), t -> t.name("Sea"));
        assertThat(sea.getName()).isEqualTo("Sea");
        assertThat(topics.upsert(TOPIC.id.eq(sea.getId()), t -> t.name("x"), t -> t.name("Navy")))
                .isEqualTo(sea);
        Topic navy = journal.topics.findUniqueOrThrow(TOPIC.name.eq("Navy"));
        var articles = journal.topics.articlesOf(navy);
        assertThat(articles.add(other)).isEqualTo(other);
        assertThat(articles.createMany(
                        List.of("Fleet"), (a, title) -> a.title(title).authorId(ada.getId())))
                .isEqualTo(1);
        articles.create(a -> a.title("Harbour").author(ada));
        assertThat(titles(articles.findMany())).containsExactly("Fleet", "Harbour", "Notes", "Other");
        articles.remove(other);
        articles.set(ARTICLE.id.eq(notes.getId()), ARTICLE.id.eq(other.getId()));
        assertThat(titles(articles.findMany())).containsExactly("Notes", "Other");
        assertThat(articles.updateAll(a -> a.likes(7))).isEqualTo(2);
        assertThat(articles.deleteMany(ARTICLE.title.eq("Other"))).isEqualTo(1);
        assertThat(articles.clear()).isEqualTo(1);
        assertThat(titles(journal.articles.findMany())).containsExactly("Fleet", "Harbour", "Notes");
    }

    @Test
    void rowsTiedByLinksWithColumnsFromBothEnds() {
        var labels = journal.articles.labelsOf(notes);
        var weight = ARTICLE.labels.link(ARTICLE_LABEL.weight);
        assertThat(labels.createMany(List.of("engine", "navy"), (l, name) -> l.name(name)))
                .isEqualTo(2);
        assertThat(labels.updateLinks(LABEL.name.eq("navy"), link -> link.weight(3)))
                .isEqualTo(1);
        List<Label> sorted = labels.findMany(q -> q.orderBy(weight.desc()));
        assertThat(sorted).extracting(weight::from).containsExactly(3, 0);

        Label navy = journal.labels.findUniqueOrThrow(LABEL.name.eq("navy"));
        var articles = journal.labels.articlesOf(navy);
        var ofArticle = LABEL.articles.link(ARTICLE_LABEL.weight);
        articles.add(other, link -> link.weight(9));
        articles.createLinked(a -> a.title("Harbour").author(ada), link -> link.weight(5));
        List<Article> heaviest = articles.findMany(q -> q.orderBy(ofArticle.desc()));
        assertThat(heaviest).extracting(Article::getTitle).containsExactly("Other", "Harbour", "Notes");
        assertThat(heaviest).extracting(ofArticle::from).containsExactly(9, 5, 3);
        articles.remove(other);
        assertThat(articles.getOrCreate(
                        ARTICLE.id.eq(notes.getId()), a -> a.title("x").author(ada)))
                .isEqualTo(notes);
        assertThat(articles.clear()).isEqualTo(2);
        assertThat(journal.articles.count()).isEqualTo(3);
        assertThat(labels.clear()).isEqualTo(1);
        assertThat(journal.labels.deleteAll()).isEqualTo(2);
    }

    @Test
    void rowsOfTheSameModel() {
        var invited = journal.authors.invitedOf(ada);
        assertThat(invited.createMany(
                        List.of("a@b.c", "d@e.f"), (a, email) -> a.email(email).city("Oslo")))
                .isEqualTo(2);
        assertThat(invited.createMany(
                        List.of("a@b.c", "g@h.i"), (a, email) -> a.email(email).city("Oslo"), SKIP_DUPLICATES))
                .isEqualTo(1);
        assertThat(invited.findMany()).extracting(Author::getInviterId).containsOnly(ada.getId());
        assertThat(invited.clear()).isEqualTo(3);
        assertThat(journal.authors.count(AUTHOR.inviter.isNull())).isEqualTo(4);
    }

    @Test
    void manyRowsAreMadeInAFewStatements() {
        List<String> names =
                IntStream.range(0, 1000).mapToObj(i -> "topic " + i).toList();
        statements.clear();
        assertThat(journal.articles.topicsOf(notes).createMany(names, (t, name) -> t.name(name)))
                .isEqualTo(1000);
        assertThat(statements.statements()).hasSizeLessThanOrEqualTo(5);
        assertThat(journal.articles.topicsOf(notes).count()).isEqualTo(1000);
    }

    @Test
    void noneOfThemIsMadeForAnUnknownParent() {
        assertThatThrownBy(() ->
                        journal.authors.articlesOf(AUTHOR.id.eq(-1)).createMany(List.of("x"), (a, t) -> a.title(t)))
                .isInstanceOf(RecordNotFoundException.class)
                .hasMessageContaining("No Author found");
        assertThatThrownBy(() ->
                        journal.articles.topicsOf(ARTICLE.id.eq(-1)).createMany(List.of("x"), (t, n) -> t.name(n)))
                .isInstanceOf(RecordNotFoundException.class);
        assertThat(journal.topics.count()).isZero();
    }

    @Test
    void ofManyCallersAtATimeOneMakesTheRow() throws Exception {
        var topics = journal.articles.topicsOf(notes);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Topic>> calls = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                calls.add(() -> topics.getOrCreate(TOPIC.name.eq("Navy"), t -> t.name("Navy")));
            }
            Set<Integer> ids = pool.invokeAll(calls).stream()
                    .map(HandleVerbsTest::result)
                    .map(Topic::getId)
                    .collect(Collectors.toSet());
            assertThat(ids).hasSize(1);
        } finally {
            pool.shutdown();
        }
        assertThat(topics.count()).isEqualTo(1);
    }

    private static Topic result(Future<Topic> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
