package dev.iolite.conformance;

import static dev.iolite.conformance.journal.ArticleFields.ARTICLE;
import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.client.Loader;
import dev.iolite.client.RelationReader;
import dev.iolite.conformance.journal.Article;
import dev.iolite.conformance.journal.Author;
import dev.iolite.dsl.Key;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.StatementLog;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Many reads of one row, or of one row's relation, become one query. */
@EachDatabase
class BatchingTest {

    private static final Key<Author> ADA = AUTHOR.email.eq("ada@example.org");
    private static final Key<Author> GRACE = AUTHOR.email.eq("grace@example.org");
    private static final Key<Author> NOBODY = AUTHOR.email.eq("nobody@example.org");

    private final Journal journal;
    private final StatementLog statements;

    BatchingTest(TestDatabase database) {
        this.journal = Journal.withStories(database);
        this.statements = database.statements();
    }

    @Test
    void manyKeysAreOneStatementAndComeBackInTheirOrder(Golden golden) {
        List<Optional<Author>> found =
                journal.authors.loader(q -> q.select(AUTHOR.city)).loadAll(List.of(GRACE, NOBODY, ADA, GRACE));

        assertThat(found)
                .extracting(row -> row.map(Author::getCity))
                .containsExactly(
                        Optional.of("New York"), Optional.empty(), Optional.of("London"), Optional.of("New York"));
        assertThat(statements.statements()).hasSize(1);
        golden.check();
    }

    @Test
    void loadsOfATransactionSeeWhatItWrote() {
        Loader<Author> shared = journal.authors.loader(q -> {});
        assertThat(shared.load(ADA).join()).isPresent();
        journal.iolite.transaction(() -> {
            journal.authors.update(ADA, a -> a.city("Paris"));
            statements.clear();
            var ada = shared.load(ADA);
            var grace = shared.load(GRACE);
            assertThat(ada.join().map(Author::getCity)).contains("Paris");
            assertThat(grace).isDone();
            assertThat(statements.statements()).hasSize(1);
            journal.authors.update(ADA, a -> a.city("London"));
        });
    }

    @Test
    void loadsThatATransactionLeavesBehindAreReadAtItsEnd() {
        Loader<Author> shared = journal.authors.loader(q -> {});
        AtomicReference<CompletableFuture<Optional<Author>>> left = new AtomicReference<>();
        journal.iolite.transaction(() -> {
            left.set(shared.load(ADA));
            assertThat(left.get()).isNotDone();
        });
        assertThat(left.get()).isDone();
        assertThat(left.get().join()).isPresent();
    }

    @Test
    void aRelationOfManyRowsIsReadTogether(Golden golden) {
        List<Author> authors = journal.authors.findMany(q -> q.orderBy(AUTHOR.id.asc()));
        statements.clear();

        Map<Author, List<Article>> newest = journal.authors.related(
                authors, AUTHOR.articles, a -> a.orderBy(ARTICLE.id.desc()).take(1));

        assertThat(newest.keySet()).containsExactlyElementsOf(authors);
        assertThat(newest.values())
                .extracting(articles -> articles.stream().map(Article::getTitle).toList())
                .containsExactly(List.of("Third notes"), List.of("Compilers"), List.of());
        assertThat(statements.statements()).hasSize(2);
        golden.check();
    }

    @Test
    void theRowsAtTheOtherEndAreReadTogether() {
        List<Article> articles = journal.articles.findMany(q -> q.orderBy(ARTICLE.id.asc()));

        Map<Article, Author> editors = journal.articles.related(articles, ARTICLE.editor);

        assertThat(editors.keySet()).extracting(Article::getTitle).containsExactly("Second notes", "Compilers");
        assertThat(editors.values()).extracting(Author::getFirstName).containsExactly("Grace", "Ada");
    }

    @Test
    void allRelatedRowsByAVisibleKeyAreOneStatement() {
        List<Author> authors = journal.authors.findMany(q -> q.orderBy(AUTHOR.id.asc()));
        statements.clear();
        Map<Author, Object> articles = new RelationReader<Author>(journal.iolite, "Author", "articles").read(authors);
        assertThat(articles.values())
                .extracting(list -> ((List<?>) list).size())
                .containsExactly(3, 1, 0);
        Map<Author, Object> inviters = new RelationReader<Author>(journal.iolite, "Author", "inviter").read(authors);
        assertThat(inviters.values()).containsExactly(null, authors.get(0), null);
        assertThat(statements.statements()).hasSize(2);
        List<Article> all = journal.articles.findMany(q -> q.orderBy(ARTICLE.id.asc()));
        Map<Article, Object> topics = new RelationReader<Article>(journal.iolite, "Article", "topics").read(all);
        assertThat(topics.values()).extracting(list -> ((List<?>) list).size()).containsExactly(2, 1, 0, 1);
    }
}
