package dev.iolite.conformance;

import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.event.EventType;
import dev.iolite.event.QueryEvent;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Listeners hear BEGIN, COMMIT and ROLLBACK like the source document's. */
@EachDatabase
class TransactionEventsTest {

    private final Journal journal;
    private final JdbcTransactionManager transactions;
    private final List<QueryEvent> events = new ArrayList<>();

    TransactionEventsTest(TestDatabase database) {
        this.journal = Journal.empty(database);
        this.transactions = new JdbcTransactionManager(database.dataSource());
        journal.iolite.on(EventType.QUERY, events::add);
    }

    @Test
    void aStatementAloneIsInNoTransaction() {
        journal.authors.count();

        assertThat(words()).containsExactly("SELECT");
    }

    @Test
    void aTransactionIsToldOnceWithHowItEnds() {
        journal.iolite.transaction(() -> journal.authors.count() + journal.articles.count());

        assertThat(words()).containsExactly("BEGIN", "SELECT", "SELECT", "COMMIT");
        assertThat(events.get(0).target()).isEqualTo(QueryEvent.TRANSACTION);
        assertThat(events.get(3).duration()).isPositive();
        assertThat(events).isSortedAccordingTo((a, b) -> a.timestamp().compareTo(b.timestamp()));
    }

    @Test
    void aTransactionThatIsUndoneSaysSo() {
        assertThatThrownBy(() -> journal.iolite.transaction(() -> {
                    journal.authors.count();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(words()).containsExactly("BEGIN", "SELECT", "ROLLBACK");
    }

    @Test
    void springsTransactionsAreToldOnceThoughTheyAreSuspended() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            journal.authors.count();
            template(TransactionDefinition.PROPAGATION_NOT_SUPPORTED)
                    .executeWithoutResult(outside -> assertThat(words()).hasSize(2));
            journal.articles.count();
            status.setRollbackOnly();
        });

        assertThat(words()).containsExactly("BEGIN", "SELECT", "SELECT", "ROLLBACK");
    }

    @Test
    void aTransactionWithoutStatementsIsSilent() {
        journal.iolite.transaction(() -> 1);

        assertThat(events).isEmpty();
    }

    @Test
    void aSavepointIsNoTransactionOfItsOwn() {
        journal.iolite.transaction(() -> {
            journal.authors.create(a -> a.email("ada@example.org").city("London"));
            return journal.iolite.transaction(() -> journal.authors.exists(AUTHOR.city.eq("London")));
        });

        assertThat(words()).startsWith("BEGIN", "INSERT").endsWith("SELECT", "COMMIT");
        assertThat(words()).containsOnlyOnce("BEGIN", "COMMIT");
    }

    private TransactionTemplate template(int propagation) {
        return new TransactionTemplate(transactions, new DefaultTransactionDefinition(propagation));
    }

    private List<String> words() {
        return events.stream().map(event -> event.query().split(" ", 2)[0]).toList();
    }
}
