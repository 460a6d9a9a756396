package dev.iolite.conformance;

import static dev.iolite.conformance.journal.ArticleFields.ARTICLE;
import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.conformance.journal.Article;
import dev.iolite.conformance.journal.Author;
import dev.iolite.dsl.Aggregates;
import dev.iolite.dsl.Group;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.StatementLog;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

@EachDatabase
class AggregatingTest {

    private final Journal journal;
    private final StatementLog statements;

    AggregatingTest(TestDatabase database) {
        this.journal = Journal.withStories(database);
        this.statements = database.statements();
    }

    @Test
    void oneStatementAnswersSeveralQuestions(Golden golden) {
        Aggregates<Author> all = journal.authors.aggregate(q -> q.select(
                AUTHOR.count(),
                AUTHOR.firstName.count(),
                AUTHOR.profileViews.sum(),
                AUTHOR.profileViews.avg(),
                AUTHOR.profileViews.min(),
                AUTHOR.profileViews.max()));

        assertThat(all.get(AUTHOR.count())).isEqualTo(3L);
        assertThat(all.get(AUTHOR.firstName.count())).isEqualTo(2L);
        assertThat(all.get(AUTHOR.profileViews.sum())).isEqualTo(30L);
        assertThat(all.get(AUTHOR.profileViews.avg())).isEqualTo(10.0);
        assertThat(all.get(AUTHOR.profileViews.min())).isZero();
        assertThat(all.get(AUTHOR.profileViews.max())).isEqualTo(20);
        assertThat(statements.statements()).hasSize(1);
        golden.check();
    }

    @Test
    void aggregatesOfNoRowsAreNullAndTheCountIsZero() {
        Aggregates<Author> none = journal.authors.aggregate(q ->
                q.where(AUTHOR.id.eq(-1)).select(AUTHOR.count(), AUTHOR.profileViews.sum(), AUTHOR.profileViews.max()));

        assertThat(none.get(AUTHOR.count())).isZero();
        assertThat(none.get(AUTHOR.profileViews.sum())).isNull();
        assertThat(none.get(AUTHOR.profileViews.max())).isNull();
    }

    @Test
    void groupsHaveTheirOwnConditions(Golden golden) {
        List<Group<Article>> groups = journal.articles.groupBy(q -> q.by(ARTICLE.published)
                .having(ARTICLE.likes.sum().gt(7))
                .orderBy(ARTICLE.published.asc())
                .select(ARTICLE.count(), ARTICLE.likes.sum()));

        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.get(ARTICLE.published)).isTrue();
            assertThat(group.get(ARTICLE.count())).isEqualTo(3L);
            assertThat(group.get(ARTICLE.likes.sum())).isEqualTo(15L);
        });
        golden.check();
    }

    @Test
    void groupsAreOrderedByAggregates(Golden golden) {
        List<Group<Article>> groups = journal.articles.groupBy(q -> q.by(ARTICLE.likes)
                .where(ARTICLE.likes.gt(2))
                .orderBy(ARTICLE.count().desc(), ARTICLE.likes.asc())
                .select(ARTICLE.count())
                .take(2));

        assertThat(groups).extracting(group -> group.get(ARTICLE.likes)).containsExactly(7, 3);
        golden.check();
    }
}
