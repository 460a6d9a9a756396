package dev.iolite.conformance;

import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.conformance.journal.Author;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.StatementLog;
import dev.iolite.testdatabase.TestDatabase;
import org.junit.jupiter.api.Test;

@EachDatabase
class TransactionTest {

    private final Journal journal;
    private final StatementLog statements;

    TransactionTest(TestDatabase database) {
        this.journal = Journal.empty(database);
        this.statements = database.statements();
    }

    @Test
    void oneStatementTakesNoTransaction() {
        create("alice");

        assertThat(statements.all()).hasSize(1).doesNotContain("begin", "commit");
    }

    @Test
    void severalWritingStepsAreOneTransaction() {
        journal.authors.create(u -> u.email("alice@example.org")
                .city("Paris")
                .articles(p -> p.create(x -> x.title("First").remarks(c -> c.create(y -> y.text("One"))))));

        assertThat(statements.all().stream().filter("commit"::equals)).hasSizeLessThanOrEqualTo(1);
        assertThat(journal.remarks.count()).isEqualTo(1);
    }

    @Test
    void aTransactionCommitsWhatItReturns() {
        Author alice = journal.iolite.transaction(() -> {
            create("bob");
            return create("alice");
        });

        assertThat(journal.authors.count()).isEqualTo(2);
        assertThat(alice.getEmail()).isEqualTo("alice@example.org");
        assertThat(statements.all()).startsWith("begin").contains("commit");
    }

    @Test
    void anExceptionUndoesEverything() {
        assertThatThrownBy(() -> journal.iolite.transaction(() -> {
                    create("alice");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(journal.authors.count()).isZero();
    }

    @Test
    void aNestedTransactionIsUndoneAlone() {
        journal.iolite.transaction(() -> {
            create("alice");
            try {
                journal.iolite.transaction(() -> {
                    create("bob");
                    throw new IllegalStateException("no");
                });
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessage("no");
            }
        });

        assertThat(journal.authors.findMany()).extracting(Author::getEmail).containsExactly("alice@example.org");
    }

    @Test
    void aTransactionSeesItsOwnWrites() {
        journal.iolite.transaction(() -> {
            create("alice");
            assertThat(journal.authors.exists(AUTHOR.email.eq("alice@example.org")))
                    .isTrue();
        });
    }

    private Author create(String name) {
        return journal.authors.create(u -> u.email(name + "@example.org").city("Paris"));
    }
}
