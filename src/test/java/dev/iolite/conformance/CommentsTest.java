package dev.iolite.conformance;

import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.client.Iolite;
import dev.iolite.conformance.journal.AuthorRepository;
import dev.iolite.event.EventType;
import dev.iolite.event.SqlCommenter;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.StatementLog;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What commenters say stands behind each statement, for the database's own logs. */
@EachDatabase
class CommentsTest {

    private final TestDatabase database;
    private final StatementLog statements;

    CommentsTest(TestDatabase database) {
        this.database = database;
        this.statements = database.statements();
    }

    @BeforeEach
    void noRows() {
        Journal.empty(database);
        statements.clear();
    }

    @Test
    void statementsCarryWhatCommentersSay() {
        Iolite iolite = client(target -> Map.of("route", "/authors/:id", "action", target));
        List<String> heard = new ArrayList<>();
        iolite.on(EventType.QUERY, event -> heard.add(event.query()));
        AuthorRepository authors = new AuthorRepository(iolite);

        authors.create(a -> a.email("ada@example.org").city("London"));
        assertThat(authors.findMany(AUTHOR.email.eq("ada@example.org"))).hasSize(1);

        assertThat(sent())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .matches("(?s).* /\\*action='Author\\.(create|findMany)',route='%2Fauthors%2F%3Aid'\\*/"));
        assertThat(heard).isNotEmpty().noneMatch(text -> text.contains("/*"));
    }

    @Test
    void nothingInATagEndsTheComment() {
        AuthorRepository authors = new AuthorRepository(client(target -> Map.of("a b", "*/ 'x' ? ; drop -- \n\u00e9")));

        assertThat(authors.count()).isZero();

        assertThat(sent())
                .singleElement()
                .asString()
                .endsWith(" /*a%20b='%2A%2F%20%27x%27%20%3F%20%3B%20drop%20--%20%0A%C3%A9'*/");
    }

    @Test
    void withoutTagsThereIsNoComment() {
        assertThat(new AuthorRepository(client(target -> Map.of())).count()).isZero();

        assertThat(sent()).singleElement().asString().doesNotContain("/*");
    }

    private Iolite client(SqlCommenter commenter) {
        return Iolite.builder()
                .dataSource(database.dataSource())
                .commenter(commenter)
                .build();
    }

    private List<String> sent() {
        return statements.all().stream().filter(text -> text.contains(" ")).toList();
    }
}
