package dev.iolite.conformance;

import static dev.iolite.conformance.journal.ArticleFields.ARTICLE;
import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static dev.iolite.conformance.journal.LabelFields.LABEL;
import static dev.iolite.conformance.journal.TopicFields.TOPIC;
import static dev.iolite.dsl.CreateManyOption.SKIP_DUPLICATES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.conformance.journal.Article;
import dev.iolite.conformance.journal.Author;
import dev.iolite.conformance.journal.Rank;
import dev.iolite.conformance.journal.Remark;
import dev.iolite.conformance.journal.Topic;
import dev.iolite.error.ConnectedRecordsNotFoundException;
import dev.iolite.error.ForeignKeyException;
import dev.iolite.error.IoliteFailure;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.StatementLog;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

@EachDatabase
class CreatingTest {

    private final Journal journal;
    private final StatementLog statements;

    CreatingTest(TestDatabase database) {
        this.journal = Journal.empty(database);
        this.statements = database.statements();
    }

    @Test
    void createGivesBackTheRowWithItsDefaults(Golden golden) {
        Author alice = journal.authors.create(u -> u.email("alice@example.org").city("Paris"));

        assertThat(alice.getId()).isPositive();
        assertThat(alice.getRank()).isEqualTo(Rank.READER);
        assertThat(alice.getProfileViews()).isZero();
        assertThat(alice.getNicknames()).isEmpty();
        assertThat(alice.getFirstName()).isNull();
        assertThat(statements.statements()).hasSize(1);
        golden.check();
    }

    @Test
    void anIdIsGeneratedWhereTheModelSaysSo() {
        Remark one = journal.remarks.create(c -> c.text("One"));
        Remark two = journal.remarks.create(c -> c.text("Two"));

        assertThat(one.getId()).isNotBlank().isNotEqualTo(two.getId());
    }

    @Test
    void aParentIsConnectedByItsKeyByAnInstanceOrByTheKeyItself(Golden golden) {
        Author alice = alice();
        statements.clear();

        Article byKey =
                journal.articles.create(p -> p.title("A").author(a -> a.connect(AUTHOR.email.eq("alice@example.org"))));
        Article byInstance = journal.articles.create(p -> p.title("B").author(alice));
        Article byValue = journal.articles.create(p -> p.title("C").authorId(alice.getId()));

        assertThat(List.of(byKey, byInstance, byValue))
                .extracting(Article::getAuthorId)
                .containsOnly(alice.getId());
        golden.check();
    }

    @Test
    void aParentIsCreatedFirst(Golden golden) {
        Article article = journal.articles.create(
                p -> p.title("Hello")
                        .author(a -> a.create(u -> u.email("bob@example.org").city("Oslo"))),
                q -> q.include(ARTICLE.author));

        assertThat(article.getAuthor().getEmail()).isEqualTo("bob@example.org");
        golden.check();
    }

    @Test
    void childrenAreCreatedWithTheirParent(Golden golden) {
        Author alice = journal.authors.create(
                u -> u.email("alice@example.org")
                        .city("Paris")
                        .biography(p -> p.create(x -> x.bio("Hello World")))
                        .articles(p -> p.create(x -> x.title("First"), x -> x.title("Second"))),
                q -> q.include(AUTHOR.biography).include(AUTHOR.articles, p -> p.orderBy(ARTICLE.id.asc())));

        assertThat(alice.getBiography()).isNotNull();
        assertThat(alice.getArticles()).extracting(Article::getTitle).containsExactly("First", "Second");
        golden.check();
    }

    @Test
    void grandchildrenToo(Golden golden) {
        journal.authors.create(u -> u.email("alice@example.org")
                .city("Paris")
                .articles(p -> p.create(
                        x -> x.title("First").remarks(c -> c.create(y -> y.text("1"), y -> y.text("2"))),
                        x -> x.title("Second").remarks(c -> c.create(y -> y.text("3"))))));

        List<Article> articles =
                journal.articles.findMany(q -> q.orderBy(ARTICLE.title.asc()).include(ARTICLE.remarks));
        assertThat(articles.get(0).getRemarks()).extracting(Remark::getText).containsExactlyInAnyOrder("1", "2");
        assertThat(articles.get(1).getRemarks()).extracting(Remark::getText).containsExactly("3");
        golden.check();
    }

    @Test
    void linksAreMadeToRowsThatExistAndToNewOnes(Golden golden) {
        Author alice = alice();
        journal.topics.create(c -> c.name("Old"));
        statements.clear();

        Article article = journal.articles.create(
                p -> p.title("Hello")
                        .author(alice)
                        .topics(c -> c.connect(TOPIC.name.eq("Old"))
                                .create(x -> x.name("New"))
                                .connectOrCreate(TOPIC.name.eq("Old"), x -> x.name("Old"))
                                .connectOrCreate(TOPIC.name.eq("Other"), x -> x.name("Other"))),
                q -> q.include(ARTICLE.topics, c -> c.orderBy(TOPIC.name.asc())));

        assertThat(article.getTopics()).extracting(Topic::getName).containsExactly("New", "Old", "Other");
        golden.check();
    }

    @Test
    void aLinkMayHaveColumnsOfItsOwn(Golden golden) {
        Author alice = alice();
        journal.labels.create(t -> t.name("engine"));
        statements.clear();

        Article article = journal.articles.create(p ->
                p.title("Hello").author(alice).labels(t -> t.connect(LABEL.name.eq("engine"), link -> link.weight(3))));

        assertThat(journal.articleLabels.findFirstOrThrow(q -> q.orderBy()).getWeight())
                .isEqualTo(3);
        assertThat(article.getTitle()).isEqualTo("Hello");
        golden.check();
    }

    @Test
    void createManyIsOneStatementForAnyNumberOfRows(Golden golden) {
        long made = journal.authors.createMany(
                List.of("a", "b", "c"),
                (u, name) -> u.email(name + "@example.org").city("Oslo"));

        assertThat(made).isEqualTo(3);
        assertThat(journal.authors.count()).isEqualTo(3);
        assertThat(statements.statements()).hasSize(2);
        golden.check();
    }

    @Test
    void createManyCanLeaveOutWhatIsAlreadyThere(Golden golden) {
        alice();
        statements.clear();

        long made = journal.authors.createMany(
                List.of("alice", "bob"),
                (u, name) -> u.email(name + "@example.org").city("Oslo"),
                SKIP_DUPLICATES);

        assertThat(made).isEqualTo(1);
        golden.check();
    }

    @Test
    void createManyOfNothingSendsNothing() {
        assertThat(journal.authors.createMany(
                        List.<String>of(), (u, name) -> u.email(name).city("Oslo")))
                .isZero();
        assertThat(statements.all()).isEmpty();
    }

    @Test
    void aDuplicateNamesModelAndFields() {
        alice();

        assertThatThrownBy(this::alice)
                .isInstanceOf(UniqueConstraintException.class)
                .hasMessageContaining("Author")
                .hasMessageContaining("email")
                .hasMessageNotContaining("alice@example.org")
                .satisfies(
                        e -> assertThat(((IoliteFailure) e).failure().fields()).containsExactly("email"));
    }

    @Test
    void aKeyThatPointsNowhereIsRefused() {
        assertThatThrownBy(() -> journal.articles.create(p -> p.title("Lost").authorId(-1)))
                .isInstanceOf(ForeignKeyException.class)
                .hasMessageContaining("Article");
    }

    @Test
    void connectingAParentThatIsNotThereLeavesNothingBehind() {
        assertThatThrownBy(() -> journal.articles.create(p -> p.title("Lost")
                        .author(a -> a.connect(AUTHOR.email.eq("nobody@example.org")))
                        .remarks(c -> c.create(x -> x.text("x")))))
                .isInstanceOf(RecordNotFoundException.class);
        assertThat(journal.articles.count()).isZero();
        assertThat(journal.remarks.count()).isZero();
    }

    @Test
    void connectingAChildThatIsNotThereLeavesNothingBehind() {
        assertThatThrownBy(() -> journal.authors.create(u -> u.email("alice@example.org")
                        .city("Paris")
                        .articles(p -> p.create(x -> x.title("First")).connect(ARTICLE.id.eq(-1)))))
                .isInstanceOf(ConnectedRecordsNotFoundException.class);
        assertThat(journal.authors.count()).isZero();
        assertThat(journal.articles.count()).isZero();
    }

    private Author alice() {
        return journal.authors.create(u -> u.email("alice@example.org").city("Paris"));
    }
}
