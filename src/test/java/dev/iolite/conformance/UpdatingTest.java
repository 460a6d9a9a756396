package dev.iolite.conformance;

import static dev.iolite.conformance.journal.ArticleFields.ARTICLE;
import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static dev.iolite.conformance.journal.RemarkFields.REMARK;
import static dev.iolite.conformance.journal.TopicFields.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.conformance.journal.Article;
import dev.iolite.conformance.journal.Author;
import dev.iolite.conformance.journal.Remark;
import dev.iolite.conformance.journal.Topic;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.error.RecordsNotConnectedException;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.StatementLog;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EachDatabase
class UpdatingTest {

    private final Journal journal;
    private final StatementLog statements;

    private Author alice;
    private Article first;

    UpdatingTest(TestDatabase database) {
        this.journal = Journal.empty(database);
        this.statements = database.statements();
    }

    @BeforeEach
    void aliceWithAPost() {
        alice = journal.authors.create(
                u -> u.email("alice@example.org").city("Paris").nicknames(List.of("al")));
        first = journal.articles.create(p -> p.title("First")
                .author(alice)
                .remarks(c -> c.create(x -> x.text("One"), x -> x.text("Two")))
                .topics(c -> c.create(x -> x.name("A"), x -> x.name("B"))));
    }

    @Test
    void updateGivesBackTheChangedRow(Golden golden) {
        Author changed = journal.authors.update(
                AUTHOR.email.eq("alice@example.org"), u -> u.city("Oslo").firstName("Alice"));

        assertThat(changed.getCity()).isEqualTo("Oslo");
        assertThat(changed.getFirstName()).isEqualTo("Alice");
        assertThat(statements.all()).hasSize(1);
        golden.check();
    }

    @Test
    void aFieldIsSetToNullByName() {
        journal.authors.update(alice, u -> u.firstName("Alice"));

        assertThat(journal.authors.update(alice, u -> u.firstName(null)).getFirstName())
                .isNull();
    }

    @Test
    void numbersChangeInTheDatabase(Golden golden) {
        journal.authors.update(alice, u -> u.increment(AUTHOR.profileViews, 10));
        journal.authors.update(alice, u -> u.multiply(AUTHOR.profileViews, 3));
        journal.authors.update(alice, u -> u.decrement(AUTHOR.profileViews, 6));
        Author changed = journal.authors.update(alice, u -> u.divide(AUTHOR.profileViews, 4));

        assertThat(changed.getProfileViews()).isEqualTo(6);
        golden.check();
    }

    @Test
    void pushAddsToAList(Golden golden) {
        assertThat(journal.authors
                        .update(alice, u -> u.push(AUTHOR.nicknames, "ally"))
                        .getNicknames())
                .containsExactly("al", "ally");
        golden.check();
    }

    @Test
    void updatingNothingIsAnError() {
        assertThatThrownBy(() -> journal.authors.update(AUTHOR.id.eq(-1), u -> u.city("Oslo")))
                .isInstanceOf(RecordNotFoundException.class)
                .hasMessageContaining("Author");
    }

    @Test
    void updateManySaysHowMany(Golden golden) {
        assertThat(journal.authors.updateMany(AUTHOR.city.eq("Paris"), u -> u.city("Oslo")))
                .isEqualTo(1);
        assertThat(journal.authors.updateMany(AUTHOR.city.eq("Paris"), u -> u.city("Oslo")))
                .isZero();
        golden.check();
    }

    @Test
    void updateManyFollowsRelations(Golden golden) {
        assertThat(journal.articles.updateMany(
                        ARTICLE.author.is(AUTHOR.city.eq("Paris")),
                        p -> p.published(true).increment(ARTICLE.likes, 1)))
                .isEqualTo(1);
        golden.check();
    }

    @Test
    void upsertCreatesOrUpdatesInOneStatement(Golden golden) {
        Author bob = journal.authors.upsert(
                AUTHOR.email.eq("bob@example.org"),
                c -> c.email("bob@example.org").city("Rome"),
                u -> u.city("Oslo"));
        Author again = journal.authors.upsert(
                AUTHOR.email.eq("bob@example.org"),
                c -> c.email("bob@example.org").city("Rome"),
                u -> u.city("Oslo"));

        assertThat(bob.getCity()).isEqualTo("Rome");
        assertThat(again.getCity()).isEqualTo("Oslo");
        assertThat(again.getId()).isEqualTo(bob.getId());
        golden.check();
    }

    @Test
    void anUpsertDoesNotSwallowAConflictOnAnotherKey() {
        journal.authors.create(
                u -> u.email("ada@example.org").city("London").firstName("Ada").lastName("L"));

        assertThatThrownBy(() -> journal.authors.upsert(
                        AUTHOR.email.eq("new@example.org"),
                        c -> c.email("new@example.org")
                                .city("Rome")
                                .firstName("Ada")
                                .lastName("L"),
                        u -> u.city("Oslo")))
                .isInstanceOf(UniqueConstraintException.class);
    }

    @Test
    void childrenAreUpdatedCreatedAndDeletedWithTheirParent(Golden golden) {
        Author changed = journal.authors.update(
                alice,
                u -> u.articles(p -> p.update(ARTICLE.id.eq(first.getId()), x -> x.title("Changed"))
                        .create(x -> x.title("New"))
                        .updateMany(ARTICLE.likes.eq(0), x -> x.likes(1))
                        .deleteMany(ARTICLE.title.eq("New"))),
                q -> q.include(AUTHOR.articles));

        assertThat(changed.getArticles()).extracting(Article::getTitle).containsExactly("Changed");
        assertThat(changed.getArticles()).extracting(Article::getLikes).containsExactly(1);
        golden.check();
    }

    @Test
    void setMakesTheRelationExactlyThis(Golden golden) {
        Remark other = journal.remarks.create(c -> c.text("Other"));
        String one = remark("One");
        statements.clear();

        Article changed = journal.articles.update(
                first,
                p -> p.remarks(c -> c.set(REMARK.id.eq(one), REMARK.id.eq(other.getId()))),
                q -> q.include(ARTICLE.remarks, c -> c.orderBy(REMARK.text.asc())));

        assertThat(changed.getRemarks()).extracting(Remark::getText).containsExactly("One", "Other");
        assertThat(journal.remarks
                        .findUniqueOrThrow(REMARK.id.eq(remark("Two")))
                        .getArticleId())
                .isNull();
        golden.check();
    }

    @Test
    void setOfALinkTableDeletesWhatLeavesAndInsertsWhatIsNew(Golden golden) {
        journal.topics.create(c -> c.name("C"));
        statements.clear();

        Article changed = journal.articles.update(
                first,
                p -> p.topics(c -> c.set(TOPIC.name.eq("B"), TOPIC.name.eq("C"))),
                q -> q.include(ARTICLE.topics, c -> c.orderBy(TOPIC.name.asc())));

        assertThat(changed.getTopics()).extracting(Topic::getName).containsExactly("B", "C");
        golden.check();
    }

    @Test
    void disconnectAndConnect(Golden golden) {
        journal.topics.create(c -> c.name("C"));
        statements.clear();

        Article changed = journal.articles.update(
                first,
                p -> p.topics(c -> c.disconnect(TOPIC.name.eq("A")).connect(TOPIC.name.eq("C")))
                        .editor(e -> e.connect(AUTHOR.email.eq("alice@example.org"))),
                q -> q.include(ARTICLE.topics, c -> c.orderBy(TOPIC.name.asc())).include(ARTICLE.editor));

        assertThat(changed.getTopics()).extracting(Topic::getName).containsExactly("B", "C");
        assertThat(changed.getEditor()).isEqualTo(alice);
        assertThat(journal.articles
                        .update(first, p -> p.editor(e -> e.disconnect()))
                        .getEditorId())
                .isNull();
        golden.check();
    }

    @Test
    void aToOneChildIsUpserted(Golden golden) {
        journal.authors.update(alice, u -> u.biography(p -> p.upsert(c -> c.bio("New"), x -> x.bio("Changed"))));
        Author changed = journal.authors.update(
                alice,
                u -> u.biography(p -> p.upsert(c -> c.bio("New"), x -> x.bio("Changed"))),
                q -> q.include(AUTHOR.biography));

        assertThat(changed.getBiography())
                .satisfies(biography -> assertThat(biography.getBio()).isEqualTo("Changed"));
        golden.check();
    }

    @Test
    void deletingAChildThatIsNotConnectedIsAnErrorAndUndoesAll() {
        assertThatThrownBy(() ->
                        journal.authors.update(alice, u -> u.city("Oslo").articles(p -> p.delete(ARTICLE.id.eq(-1)))))
                .isInstanceOf(RecordsNotConnectedException.class);
        assertThat(journal.authors
                        .findUniqueOrThrow(AUTHOR.id.eq(alice.getId()))
                        .getCity())
                .isEqualTo("Paris");
    }

    @Test
    void deleteGivesBackWhatIsGone(Golden golden) {
        Author bob = journal.authors.create(u -> u.email("bob@example.org").city("Rome"));
        statements.clear();

        assertThat(journal.authors.delete(AUTHOR.id.eq(bob.getId())).getEmail()).isEqualTo("bob@example.org");
        assertThatThrownBy(() -> journal.authors.delete(AUTHOR.id.eq(bob.getId())))
                .isInstanceOf(RecordNotFoundException.class);
        golden.check();
    }

    @Test
    void deleteManySaysHowMany(Golden golden) {
        assertThat(journal.remarks.deleteMany(REMARK.text.eq("One"))).isEqualTo(1);
        assertThat(journal.remarks.deleteAll()).isEqualTo(1);
        golden.check();
    }

    private String remark(String text) {
        return journal.remarks
                .findFirstOrThrow(q -> q.where(REMARK.text.eq(text)))
                .getId();
    }
}
