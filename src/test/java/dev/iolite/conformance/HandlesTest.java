package dev.iolite.conformance;

import static dev.iolite.conformance.journal.ArticleFields.ARTICLE;
import static dev.iolite.conformance.journal.ArticleLabelFields.ARTICLE_LABEL;
import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static dev.iolite.conformance.journal.LabelFields.LABEL;
import static dev.iolite.conformance.journal.RemarkFields.REMARK;
import static dev.iolite.conformance.journal.TopicFields.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.conformance.journal.Article;
import dev.iolite.conformance.journal.Author;
import dev.iolite.conformance.journal.Label;
import dev.iolite.conformance.journal.Remark;
import dev.iolite.conformance.journal.Topic;
import dev.iolite.error.FieldNotLoadedException;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.StatementLog;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Chapter 8: working from a record's relations. */
@EachDatabase
class HandlesTest {

    private final Journal journal;
    private final StatementLog statements;
    private Author ada;
    private Article notes;

    HandlesTest(TestDatabase database) {
        this.journal = Journal.empty(database);
        this.statements = database.statements();
    }

    @BeforeEach
    void rows() {
        ada = journal.authors.create(a -> a.email("ada@example.org").city("London"));
        notes = journal.articles.create(a -> a.title("Notes").author(ada));
        journal.topics.createMany(List.of("Maths", "Machines"), (t, name) -> t.name(name));
        statements.clear();
    }

    @Test
    void addIsIdempotentAndReturnsTheRow(Golden golden) {
        var topics = journal.articles.topicsOf(notes);

        Topic maths = topics.add(TOPIC.name.eq("Maths"));
        topics.add(maths);

        assertThat(maths.getName()).isEqualTo("Maths");
        assertThat(topics.findMany()).containsExactly(maths);
        golden.check();
    }

    @Test
    void removeTakesARowOutAndClearAllOfThem(Golden golden) {
        var topics = journal.articles.topicsOf(ARTICLE.id.eq(notes.getId()));
        topics.add(TOPIC.name.eq("Maths"));
        topics.add(TOPIC.name.eq("Machines"));
        statements.clear();

        topics.remove(TOPIC.name.eq("Maths"));
        assertThat(topics.findMany()).extracting(Topic::getName).containsExactly("Machines");
        assertThat(topics.clear()).isEqualTo(1);

        assertThat(topics.exists()).isFalse();
        assertThat(journal.topics.count()).isEqualTo(2);
        golden.check();
    }

    @Test
    void setMakesTheseRowsTheRelation() {
        var topics = journal.articles.topicsOf(notes);
        topics.add(TOPIC.name.eq("Maths"));
        topics.set(TOPIC.name.eq("Machines"));
        assertThat(topics.findMany()).extracting(Topic::getName).containsExactly("Machines");
    }

    @Test
    void createMakesTheRowAndTheLink(Golden golden) {
        Topic made = journal.articles.topicsOf(notes).create(t -> t.name("Navy"));

        assertThat(made.getName()).isEqualTo("Navy");
        assertThat(journal.topics.findMany(TOPIC.articles.some(ARTICLE.title.eq("Notes"))))
                .containsExactly(made);
        golden.check();
    }

    @Test
    void linksHaveColumnsToBeWrittenSortedByAndRead(Golden golden) {
        var labels = journal.articles.labelsOf(notes);
        journal.labels.create(l -> l.name("engine"));
        labels.add(LABEL.name.eq("engine"), link -> link.weight(2));
        labels.createLinked(l -> l.name("navy"), link -> link.weight(1));

        var weight = ARTICLE.labels.link(ARTICLE_LABEL.weight);
        List<Label> sorted = labels.findMany(q -> q.orderBy(weight.asc()));

        assertThat(sorted).extracting(Label::getName).containsExactly("navy", "engine");
        assertThat(sorted).extracting(weight::from).containsExactly(1, 2);
        assertThat(labels.updateLinks(LABEL.name.eq("navy"), link -> link.weight(9)))
                .isEqualTo(1);
        assertThat(journal.articles.findMany(ARTICLE.labels.someLink(ARTICLE_LABEL.weight.gt(8))))
                .containsExactly(notes);
        golden.check();
    }

    @Test
    void aLinkColumnIsKnownOnlyToRowsReadThroughTheParent() {
        journal.articles.labelsOf(notes).createLinked(l -> l.name("navy"), link -> link.weight(1));
        Label navy = journal.labels.findUniqueOrThrow(LABEL.name.eq("navy"));
        var weight = ARTICLE.labels.link(ARTICLE_LABEL.weight);
        assertThatThrownBy(() -> weight.from(navy)).isInstanceOf(FieldNotLoadedException.class);
    }

    @Test
    void readsSeeOnlyThisParentsRows(Golden golden) {
        journal.articles.create(a -> a.title("Other")
                .author(journal.authors.create(b -> b.email("b@example.org").city("Oslo"))));
        var articles = journal.authors.articlesOf(ada);
        articles.create(a -> a.title("Second").likes(3));

        assertThat(articles.findMany(q -> q.orderBy(ARTICLE.title.asc()).paginate(1, 10)))
                .extracting(Article::getTitle)
                .containsExactly("Notes", "Second");
        assertThat(articles.findUnique(ARTICLE.id.eq(notes.getId()))).contains(notes);
        assertThat(articles.count(ARTICLE.likes.gt(1))).isEqualTo(1);
        assertThat(articles.exists(ARTICLE.title.eq("Other"))).isFalse();
        assertThat(articles.aggregate(q -> q.select(ARTICLE.likes.max())).get(ARTICLE.likes.max()))
                .isEqualTo(3);
        golden.check();
    }

    @Test
    void writesTouchOnlyThisParentsRows(Golden golden) {
        Author grace = journal.authors.create(a -> a.email("grace@example.org").city("New York"));
        Article other = journal.articles.create(a -> a.title("Other").author(grace));
        statements.clear();
        var articles = journal.authors.articlesOf(ada);

        assertThat(articles.updateAll(a -> a.likes(5))).isEqualTo(1);
        assertThat(articles.updateMany(ARTICLE.title.eq("Other"), a -> a.likes(9)))
                .isZero();
        assertThat(articles.update(ARTICLE.id.eq(notes.getId()), a -> a.title("New"))
                        .getTitle())
                .isEqualTo("New");
        assertThatThrownBy(() -> articles.update(ARTICLE.id.eq(other.getId()), a -> a.title("Mine")))
                .isInstanceOf(RecordNotFoundException.class);
        assertThat(articles.deleteMany(ARTICLE.title.eq("Other"))).isZero();
        assertThat(articles.deleteAll()).isEqualTo(1);

        assertThat(journal.articles.findMany()).containsExactly(other);
        golden.check();
    }

    @Test
    void aRowWithANullableKeyIsTakenOutNotDeleted(Golden golden) {
        var remarks = journal.articles.remarksOf(notes);
        Remark well = remarks.create(r -> r.text("Well said"));
        remarks.create(r -> r.text("Indeed"));

        remarks.remove(well);
        assertThat(remarks.findMany()).extracting(Remark::getText).containsExactly("Indeed");
        assertThat(remarks.clear()).isEqualTo(1);

        assertThat(journal.remarks.findMany(REMARK.article.isNull())).hasSize(2);
        golden.check();
    }

    @Test
    void upsertAndGetOrCreateStayInTheRelation() {
        var topics = journal.articles.topicsOf(notes);
        assertThat(topics.getOrCreate(TOPIC.name.eq("Navy"), t -> t.name("Navy"))
                        .getName())
                .isEqualTo("Navy");
        assertThat(topics.getOrCreate(TOPIC.name.eq("Navy"), t -> t.name("Navy"))
                        .getName())
                .isEqualTo("Navy");
        topics.upsert(TOPIC.name.eq("Ships"), t -> t.name("Ships"), t -> t.name("Ships"));
        assertThat(topics.count()).isEqualTo(2);
    }

    @Test
    void anUnknownParentIsNotFound() {
        var nobody = journal.authors.articlesOf(AUTHOR.id.eq(-1));
        assertThatThrownBy(nobody::findMany)
                .isInstanceOf(RecordNotFoundException.class)
                .hasMessageContaining("No Author found");
        assertThatThrownBy(nobody::count).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> nobody.create(a -> a.title("x"))).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(nobody::deleteAll).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> journal.articles.topicsOf(ARTICLE.id.eq(-1)).add(TOPIC.name.eq("Maths")))
                .isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void anAbsentConditionNeverMeansEverything() {
        var articles = journal.authors.articlesOf(ada);
        assertThatThrownBy(() -> articles.deleteMany(ARTICLE.title.eqIfPresent(null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("deleteAll");
    }
}
