package dev.iolite.documents.reference;

import static dev.iolite.documents.reference.UserFields.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.client.Iolite;
import dev.iolite.client.NotFoundPolicy;
import dev.iolite.error.ErrorFormat;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.event.EventType;
import dev.iolite.event.QueryEvent;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The constructor's parameters: datasources, log, errorFormat, rejectOnNotFound. */
@EachDatabase
class ReferenceClientTests {

    private final TestDatabase database;

    ReferenceClientTests(TestDatabase database) {
        this.database = database;
    }

    @Test
    void theUrlCanBeOverriddenInCode(@TempDir Path folder) {
        try (Iolite iolite = Iolite.open("file:" + folder.resolve("dev_qa.db"))) {
            iolite.connect();
            assertThat(folder.resolve("dev_qa.db")).exists();
        }
    }

    @Test
    void aQueryEventTellsTheStatementAndItsTime() {
        ReferenceClient client = ReferenceClient.on(database);
        List<QueryEvent> events = new ArrayList<>();
        client.iolite.on(EventType.QUERY, events::add);
        client.users.count();
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.query()).startsWith("SELECT").contains("\"User\"");
            assertThat(event.params()).isEmpty();
            assertThat(event.duration()).isPositive();
            assertThat(event.target()).startsWith("User.");
        });
    }

    @Test
    void theErrorFormatSaysHowMuchIsTold() {
        String minimal = message(ErrorFormat.MINIMAL);
        String colorless = message(ErrorFormat.COLORLESS);
        String pretty = message(ErrorFormat.PRETTY);
        assertThat(minimal).doesNotContain("\n").contains("P2025");
        assertThat(colorless).contains("\n").contains("P2025").doesNotContain("\u001b");
        assertThat(pretty).contains("\u001b");
    }

    private String message(ErrorFormat format) {
        ReferenceClient client = ReferenceClient.on(database, Iolite.builder().errorFormat(format));
        try {
            client.users.delete(USER.id.eq(-1));
            return "";
        } catch (RecordNotFoundException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void rejectOnNotFoundForAllReads() {
        UserRepository users = client(NotFoundPolicy.THROW).users;
        assertThatThrownBy(() -> users.findUnique(USER.id.eq(-1))).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> users.findFirst(q -> q.where(USER.name.eq("Nobody"))))
                .isInstanceOf(RecordNotFoundException.class);
        assertThat(users.findUnique(USER.id.eq(-1), q -> q.rejectOnNotFound(false)))
                .isEmpty();
    }

    @Test
    void rejectOnNotFoundForOneOperation() {
        UserRepository users = client(
                        (operation, model) -> operation == NotFoundPolicy.Operation.FIND_UNIQUE ? error -> error : null)
                .users;
        assertThatThrownBy(() -> users.findUnique(USER.id.eq(-1))).isInstanceOf(RecordNotFoundException.class);
        assertThat(users.findFirst(q -> q.where(USER.name.eq("Nobody")))).isEmpty();
    }

    @Test
    void aCustomErrorForEachModelAndOperation() {
        ReferenceClient client = client((operation, model) -> error -> new IllegalStateException(model + " error"));
        assertThatThrownBy(() -> client.users.findUnique(USER.id.eq(-1))).hasMessage("User error");
        assertThatThrownBy(() -> client.posts.findFirst(q -> q.where(PostFields.POST.title.eq("none"))))
                .hasMessage("Post error");
    }

    @Test
    void anIncludeThatGoesRoundInACircleIsRefused() {
        ReferenceClient client = ReferenceClient.on(database);
        Map<String, Object> include = Map.of("posts", true);
        for (int i = 0; i < 15; i++) {
            include = Map.of("posts", Map.of("include", Map.of("author", Map.of("include", include))));
        }
        Map<String, Object> arguments = Map.of("include", include);
        assertThatThrownBy(() -> client.iolite.model("User").findMany(arguments))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("20");
    }

    private ReferenceClient client(NotFoundPolicy policy) {
        return ReferenceClient.on(database, Iolite.builder().rejectOnNotFound(policy));
    }
}
