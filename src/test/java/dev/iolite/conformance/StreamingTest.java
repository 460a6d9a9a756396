package dev.iolite.conformance;

import static dev.iolite.conformance.journal.ArticleFields.ARTICLE;
import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.client.Loader;
import dev.iolite.conformance.journal.Article;
import dev.iolite.conformance.journal.Author;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.TestDatabase;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Chapter 2: rows in bounded memory, and many loads with one query. */
@EachDatabase
class StreamingTest {

    private final Journal journal;

    StreamingTest(TestDatabase database) {
        this.journal = Journal.withStories(database);
    }

    @Test
    void aStreamIsUsedInsideTheCall(Golden golden) {
        List<String> authors = journal.articles.withStream(
                q -> q.orderBy(ARTICLE.title.asc()).include(ARTICLE.author),
                rows -> rows.map(article -> article.getTitle() + " by "
                                + article.getAuthor().getFirstName())
                        .toList());

        assertThat(authors)
                .containsExactly(
                        "Compilers by Grace", "First notes by Ada", "Second notes by Ada", "Third notes by Ada");
        golden.check();
    }

    @Test
    void aStreamThatLeavesTheCallIsClosed() {
        Iterator<Article> leaked = journal.articles.withStream(q -> {}, rows -> rows.iterator());
        assertThatThrownBy(() -> leaked.forEachRemaining(article -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("withStream");
    }

    @Test
    void manyLoadsAreOneQuery(Golden golden) {
        // inside of a transaction no timer reads before somebody waits
        journal.iolite.transaction(() -> {
            Loader<Author> loader = journal.authors.loader(q -> q.select(AUTHOR.city));
            CompletableFuture<Optional<Author>> ada = loader.load(AUTHOR.email.eq("ada@example.org"));
            CompletableFuture<Optional<Author>> grace = loader.load(AUTHOR.email.eq("grace@example.org"));
            CompletableFuture<Optional<Author>> nobody = loader.load(AUTHOR.email.eq("nobody@example.org"));

            assertThat(ada.join().map(Author::getCity)).contains("London");
            assertThat(grace.join().map(Author::getCity)).contains("New York");
            assertThat(nobody.join()).isEmpty();
        });
        golden.check();
    }
}
