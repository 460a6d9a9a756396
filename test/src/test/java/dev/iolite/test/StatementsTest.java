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
}
