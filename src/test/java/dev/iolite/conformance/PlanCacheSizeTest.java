package dev.iolite.conformance;

import static dev.iolite.conformance.journal.ArticleFields.ARTICLE;
import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.client.Iolite;
import dev.iolite.conformance.journal.Author;
import dev.iolite.conformance.journal.AuthorRepository;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many plans are kept decides how often one is made, and nothing else. */
@EachDatabase
class PlanCacheSizeTest {

    private final TestDatabase database;

    PlanCacheSizeTest(TestDatabase database) {
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2048})
    void aSmallCacheOrNoneGivesTheSameAnswers(int size) {
        Journal.empty(database);
        Iolite iolite = Iolite.builder()
                .dataSource(database.dataSource())
                .planCacheSize(size)
                .build();
        AuthorRepository authors = new AuthorRepository(iolite);

        for (int i = 0; i < 3; i++) {
            String email = "a" + i + "@example.org";
            authors.create(a -> a.email(email).city("London").articles(x -> x.create(y -> y.title("One"))));
            authors.update(AUTHOR.email.eq(email), u -> u.city("Paris"));
            assertThat(authors.findMany(q -> q.where(AUTHOR.city.eq("Paris")).include(AUTHOR.articles)))
                    .hasSize(i + 1)
                    .allSatisfy(author -> assertThat(author.getArticles()).hasSize(1));
            assertThat(authors.count(AUTHOR.articles.some(ARTICLE.title.eq("One"))))
                    .isEqualTo(i + 1);
        }
        assertThat(authors.findFirst(AUTHOR.city.eq("Paris")))
                .map(Author::getCity)
                .contains("Paris");
    }
}
