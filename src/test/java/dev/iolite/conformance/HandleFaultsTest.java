package dev.iolite.conformance;

import static dev.iolite.conformance.journal.ArticleFields.ARTICLE;
import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static dev.iolite.conformance.journal.LabelFields.LABEL;
import static dev.iolite.conformance.journal.TopicFields.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.client.Iolite;
import dev.iolite.conformance.journal.Article;
import dev.iolite.conformance.journal.ArticleRepository;
import dev.iolite.conformance.journal.Author;
import dev.iolite.error.IoliteFailure;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.FailingDataSource;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writes of handles with each of their statements failing, and thirty of them at once. */
@EachDatabase
class HandleFaultsTest {

    private static final int WRITERS = 30;

    private final Journal journal;
    private final FailingDataSource failing;
    private final ArticleRepository articles;
    private Author ada;
    private Article notes;

    HandleFaultsTest(TestDatabase database) {
        this.journal = Journal.empty(database);
        this.failing = new FailingDataSource(database.dataSource());
        this.articles =
                new ArticleRepository(Iolite.builder().dataSource(failing).build());
    }

    @BeforeEach
    void rows() {
        ada = journal.authors.create(a -> a.email("ada@example.org").city("London"));
        notes = journal.articles.create(a -> a.title("Notes").author(ada));
        journal.topics.createMany(List.of("Maths", "Machines"), (t, name) -> t.name(name));
        journal.labels.create(l -> l.name("engine"));
    }

    private String state() {
        return journal.articles.findMany(
                        q -> q.include(ARTICLE.topics).include(ARTICLE.labels).orderBy(ARTICLE.id.asc()))
                + journal.topics.findMany(q -> q.orderBy(TOPIC.id.asc())).toString()
                + journal.labels.findMany(q -> q.orderBy(LABEL.name.asc()))
                + journal.articleLabels.findMany();
    }

    private void failEach(Runnable write) {
        String before = state();
        RuntimeException last = new IllegalStateException("none");
        for (int n = 1; n < 30; n++) {
            failing.failAt(n);
            boolean failed = false;
            try {
                write.run();
            } catch (RuntimeException e) {
                assertThat(e).as("statement %d", n).isInstanceOf(IoliteFailure.class);
                failed = true;
                last = e;
            }
            failing.never();
            if (!failed) {
                assertThat(state()).isNotEqualTo(before);
                return;
            }
            assertThat(state()).as("after statement %d failed", n).isEqualTo(before);
        }
        throw new AssertionError("The write never ends", last);
    }

    @Test
    void everyWriteOfAHandleIsAllOrNothing() {
        var topics = articles.topicsOf(notes);
        failEach(() -> topics.add(TOPIC.name.eq("Maths")));
        failEach(() -> topics.set(TOPIC.name.eq("Machines")));
        failEach(() -> topics.create(t -> t.name("Navy")));
        failEach(() -> topics.getOrCreate(TOPIC.name.eq("Ships"), t -> t.name("Ships")));
        failEach(() -> topics.upsert(TOPIC.name.eq("Sails"), t -> t.name("Sails"), t -> t.name("Sails")));
        failEach(() -> topics.update(TOPIC.name.eq("Sails"), t -> t.name("Mast")));
        failEach(() -> topics.remove(TOPIC.name.eq("Mast")));
        failEach(() -> topics.delete(TOPIC.name.eq("Ships")));
        failEach(topics::clear);
    }

    @Test
    void everyWriteOfAHandleWithLinkColumnsIsAllOrNothing() {
        var labels = articles.labelsOf(notes);
        failEach(() -> labels.add(LABEL.name.eq("engine"), link -> link.weight(3)));
        failEach(() -> labels.createLinked(l -> l.name("navy"), link -> link.weight(1)));
        failEach(() -> labels.updateLinks(LABEL.name.eq("navy"), link -> link.weight(2)));
        failEach(() -> labels.remove(LABEL.name.eq("navy")));
        failEach(labels::clear);
    }

    private static void race(Runnable work) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> results = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                results.add(writers.submit(() -> {
                    start.await();
                    work.run();
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> result : results) {
                result.get();
            }
        } finally {
            writers.shutdownNow();
        }
    }

    @Test
    void thirtyGetOrCreateMakeOneRow() throws Exception {
        race(() -> journal.authors.getOrCreate(
                AUTHOR.email.eq("x@example.org"),
                a -> a.email("x@example.org").city("Oslo"),
                q -> q.include(AUTHOR.articles)));
        assertThat(journal.authors.count(AUTHOR.email.eq("x@example.org"))).isEqualTo(1);
        race(() -> journal.articles.topicsOf(notes).getOrCreate(TOPIC.name.eq("Navy"), t -> t.name("Navy")));
        assertThat(journal.articles.topicsOf(notes).count()).isEqualTo(1);
    }

    @Test
    void thirtyUpsertsByAKeyOfTwoFieldsMakeOneRow() throws Exception {
        race(() -> journal.authors.upsert(
                AUTHOR.firstName_lastName("Ada", "Byron"),
                a -> a.email("b@example.org")
                        .city("London")
                        .firstName("Ada")
                        .lastName("Byron")
                        .articles(p -> p.create(x -> x.title("First"))),
                a -> {},
                q -> q.include(AUTHOR.articles)));
        assertThat(journal.authors.count(AUTHOR.lastName.eq("Byron"))).isEqualTo(1);
        assertThat(journal.articles.count(ARTICLE.title.eq("First"))).isEqualTo(1);
    }

    @Test
    void thirtyUpsertsOfAHandleMakeOneRow() throws Exception {
        var topics = journal.articles.topicsOf(notes);
        race(() -> topics.upsert(TOPIC.name.eq("Ships"), t -> t.name("Ships"), t -> t.name("Ships")));
        assertThat(topics.count()).isEqualTo(1);
    }
}
