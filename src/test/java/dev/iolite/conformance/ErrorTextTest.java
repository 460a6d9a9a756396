package dev.iolite.conformance;

import static dev.iolite.conformance.journal.ArticleFields.ARTICLE;
import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.error.Code;
import dev.iolite.error.ConnectedRecordsNotFoundException;
import dev.iolite.error.IoliteFailure;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Chapter 11: what a failure says. */
@EachDatabase
class ErrorTextTest {

    private final Journal journal;

    ErrorTextTest(TestDatabase database) {
        this.journal = Journal.empty(database);
    }

    @BeforeEach
    void rows() {
        journal.authors.create(a -> a.email("secret@example.org").city("London"));
    }

    @Test
    void aTakenKeyIsMarkedInTheCallWithoutItsValue() {
        assertThatThrownBy(() -> journal.authors.create(
                        a -> a.email("secret@example.org").city("Oslo")))
                .isInstanceOf(UniqueConstraintException.class)
                .hasMessageContaining("Invalid call of Author.create at dev.iolite.conformance.ErrorTextTest")
                .hasMessageContaining("    email = ?   <-- P2002")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"))
                .satisfies(e -> assertThat(((IoliteFailure) e).fields()).containsExactly("email"));
    }

    @Test
    void aNestedOperationIsMarkedWhereItStands() {
        assertThatThrownBy(() -> journal.authors.update(
                        AUTHOR.email.eq("secret@example.org"),
                        a -> a.city("Paris").articles(p -> p.connect(ARTICLE.id.eq(-1)))))
                .isInstanceOf(ConnectedRecordsNotFoundException.class)
                .hasMessageContaining("connect[0]   <-- P2018")
                .satisfies(e -> {
                    assertThat(((IoliteFailure) e).code()).isEqualTo(Code.P2018);
                    assertThat(((IoliteFailure) e).path()).startsWith("data.articles.connect");
                });
        assertThat(journal.authors
                        .findUniqueOrThrow(AUTHOR.email.eq("secret@example.org"))
                        .getCity())
                .isEqualTo("London");
    }
}
