package dev.iolite.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.event.QueryEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The assertions that tests of an application use. */
class StatementsTest {

    private final Statements statements = new Statements();

    private void send(String query, String target) {
        statements.onQuery(new QueryEvent(Instant.EPOCH, query, "", 1.5, target));
    }

    @Test
    void statementsAreCounted() {
        assertThat(statements).isEmpty();
        send("SELECT 1", "User.findMany");
        send("SELECT 2", "User.findMany");
        send("INSERT 3", "Post.create");

        assertThat(statements).hasCount(3).hasCountOf("User.findMany", 2).hasCountOf("Tag.create", 0);
        assertThat(statements).containsExactly("SELECT 1", "SELECT 2", "INSERT 3");

        statements.clear();
        assertThat(statements).isEmpty();
    }

    @Test
    void whatWasSentStandsInTheFailure() {
        send("SELECT 100 % 3", "User.findMany");

        assertThatThrownBy(() -> assertThat(statements).hasCount(2))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expected 2 statements but there were 1:")
                .hasMessageContaining("SELECT 100 % 3");
        assertThatThrownBy(() -> assertThat(statements).hasCountOf("Post.create", 1))
                .hasMessageContaining("Expected 1 statements of Post.create but there were 0 among:");
        assertThatThrownBy(() -> assertThat(statements).containsExactly("SELECT 1"))
                .hasMessageContaining("The statements differ:");
    }

    @Test
    void readsAndWritesAreCountedApart() {
        send("SELECT t0.\"update\" FROM \"delete\" AS t0 WHERE x = 'insert' FOR NO KEY UPDATE", "User.findMany");
        send("SELECT 1 FOR UPDATE", "queryRaw");
        assertThat(statements).hasNoWrites().hasReads(2).hasAtMost(2);

        send("WITH x AS (INSERT INTO \"user\" DEFAULT VALUES RETURNING id) SELECT * FROM x", "User.create");
        send("SELECT * FROM FINAL TABLE (delete from \"user\")", "User.delete");
        send("drop table a", "executeRaw");
        assertThat(statements).hasWrites(3).hasReads(2);
        assertThatThrownBy(() -> assertThat(statements).hasNoWrites())
                .hasMessageContaining("Expected 0 writes but there were 3 among:")
                .hasMessageContaining("drop table a");
        assertThatThrownBy(() -> assertThat(statements).hasAtMost(4))
                .hasMessageContaining("Expected at most 4 statements but there were 5:");
    }

    @Test
    void eachStatementIsListedWithTheLineOfItsCaller() {
        send("SELECT 1", "User.findMany");

        assertThat(statements.toString())
                .startsWith("SELECT 1  (User.findMany at " + getClass().getName() + ".send(StatementsTest.java:");
    }

    @Test
    void aThreadMayCountItsOwnAlone() throws InterruptedException {
        Thread other = new Thread(() -> send("SELECT 1", "User.findMany"));
        other.start();
        other.join();
        send("SELECT 2", "User.findMany");

        assertThat(statements).hasCount(2);
        Statements own = statements.ofThisThread();
        assertThat(own).containsExactly("SELECT 2");
        own.clear();
        assertThat(own).isEmpty();
        assertThat(statements).containsExactly("SELECT 1");
    }
}
