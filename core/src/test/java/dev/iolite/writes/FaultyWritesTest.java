package dev.iolite.writes;

import static dev.iolite.writes.LibraryDatabase.list;
import static dev.iolite.writes.LibraryDatabase.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.error.IoliteFailure;
import dev.iolite.error.OutcomeUnknownException;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.FailingDataSource;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each nested write with its first, second, third ... statement failing: all or nothing, and the connection lives. */
@EachDatabase
class FaultyWritesTest {

    private static final List<String> MODELS = List.of("User", "Post", "Tag", "Profile", "Passport");

    private final TestDatabase database;
    private final FailingDataSource failing;
    private LibraryDatabase library;
    private Object user;

    FaultyWritesTest(TestDatabase database) {
        this.database = database;
        this.failing = new FailingDataSource(database.dataSource());
    }

    @BeforeEach
    void rows() {
        failing.never();
        library = new LibraryDatabase(database, failing);
        library.create(
                "User",
                map(
                        "email", "u",
                        "profile", map("create", map("bio", "old")),
                        "edited",
                                map(
                                        "create",
                                        list(
                                                map("title", "1"),
                                                map("title", "2", "tags", map("create", list(map("name", "t1"))))))));
        library.create("Tag", map("name", "t2"));
        user = library.find("User", map("email", "u")).get("id");
    }

    private String state() {
        StringBuilder state = new StringBuilder();
        for (String model : MODELS) {
            String id = model.equals("Passport") ? "number" : "id";
            List<Map<String, Object>> rows = library.model(model).findMany(map("orderBy", map(id, "asc")));
            rows.forEach(row -> state.append(row).append('\n'));
        }
        library.model("Post")
                .findMany(map("include", map("tags", true), "orderBy", map("id", "asc")))
                .forEach(row -> state.append(row.get("tags")));
        return state.toString();
    }

    /** Runs a write again and again, each time with a later statement failing, until none fails. */
    private int failEach(Runnable write) {
        String before = state();
        for (int n = 1; n < 50; n++) {
            failing.failAt(n);
            boolean failed = false;
            try {
                write.run();
            } catch (RuntimeException e) {
                assertThat(e).as("statement %d", n).isInstanceOf(IoliteFailure.class);
                failed = true;
            }
            failing.never();
            if (!failed) {
                assertThat(state()).isNotEqualTo(before);
                return n - 1;
            }
            assertThat(state()).as("after statement %d failed", n).isEqualTo(before);
        }
        throw new AssertionError("The write never ends");
    }

    @Test
    void createWithRowsOnAllSides() {
        int statements = failEach(() -> library.create(
                "Post",
                map(
                        "title", "p",
                        "writer", map("create", map("email", "w", "passport", map("create", map("number", "n")))),
                        "editor", map("connect", map("email", "u")),
                        "tags",
                                map(
                                        "create",
                                        list(map("name", "a"), map("name", "b")),
                                        "connect",
                                        list(map("name", "t1")))),
                "include",
                map("tags", true)));
        assertThat(statements).isGreaterThanOrEqualTo(7);
    }

    @Test
    void updateWithAllOperations() {
        int statements = failEach(() -> library.update(
                "User",
                map("email", "u"),
                map(
                        "name", "x",
                        "profile", map("upsert", map("create", map("bio", "a"), "update", map("bio", "b"))),
                        "passport", map("create", map("number", "9")),
                        "posts", map("set", list(map("title", "1"), map("title", "2"))),
                        "edited",
                                map(
                                        "create", list(map("title", "3")),
                                        "connectOrCreate",
                                                list(map("where", map("title", "4"), "create", map("title", "4"))),
                                        "update",
                                                list(map(
                                                        "where",
                                                        map("title", "2"),
                                                        "data",
                                                        map("tags", map("set", list(map("name", "t2")))))),
                                        "updateMany", list(map("where", map("title", "1"), "data", map("likes", 2))),
                                        "deleteMany", list(map("title", "3"))))));
        assertThat(statements).isGreaterThanOrEqualTo(10);
    }

    @Test
    void upsertThatMakesAndUpsertThatChanges() {
        failEach(() -> library.upsert(
                "User",
                map("email", "new"),
                map("email", "new", "profile", map("create", map("bio", "n"))),
                map("name", "x")));
        failEach(() -> library.upsert(
                "User",
                map("email", "u"),
                map("email", "u"),
                map("name", "x", "profile", map("delete", true), "posts", map("connect", list(map("title", "1"))))));
    }

    @Test
    void connectOfSeveralRowsIsAllOrNothing() {
        String before = state();
        assertThatThrownBy(() -> library.update(
                        "User",
                        map("email", "u"),
                        map("posts", map("connect", list(map("title", "1"), map("title", "none"))))))
                .isInstanceOf(IoliteFailure.class);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void halfAWriteDoesNotOutliveTheErrorInACallersTransaction() {
        String before = state();
        assertThatThrownBy(() -> library.iolite().transaction(() -> {
                    try {
                        library.update(
                                "User",
                                map("email", "u"),
                                map("name", "x", "posts", map("connect", list(map("title", "none")))));
                    } catch (RuntimeException expected) {
                        // the caller goes on as if nothing had happened
                    }
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void createManyInSeveralStatements() {
        library = library.like(failing, builder -> builder.batchSize(2));
        List<Object> rows = list(
                map("name", "a"),
                map("name", "b"),
                map("name", "c"),
                map("name", "t1"),
                map("name", "d"),
                map("name", "e"));
        int statements = failEach(() -> library.model("Tag").createMany(map("data", rows, "skipDuplicates", true)));
        assertThat(statements).isGreaterThanOrEqualTo(4);
    }

    @Test
    void createManyAndReturn() {
        library = library.like(failing, builder -> builder.batchSize(2));
        int statements = failEach(() -> library.model("Post")
                .createManyAndReturn(map(
                        "data",
                        list(
                                map("title", "a", "editorId", user),
                                map("title", "b", "editorId", user),
                                map("title", "c", "editorId", user)),
                        "include",
                        map("editor", true))));
        assertThat(statements).isGreaterThanOrEqualTo(3);
    }

    @Test
    void nestedCreateManyAndRowsBelowRows() {
        failEach(() -> library.create(
                "User",
                map(
                        "email",
                        "n",
                        "edited",
                        map(
                                "createMany",
                                map(
                                        "data",
                                        list(map("title", "a"), map("title", "b"), map("title", "1")),
                                        "skipDuplicates",
                                        true),
                                "create",
                                list(map(
                                        "title",
                                        "c",
                                        "tags",
                                        map("create", list(map("name", "x"), map("name", "y"))))))),
                "include",
                map("edited", map("include", map("tags", true)))));
    }

    /** One statement commits by itself: when its result cannot be read the caller must not believe that nothing happened. */
    @Test
    void aWriteWhoseResultCannotBeReadIsNotToBeRepeated() {
        failing.failAt(2);
        assertThatThrownBy(() -> library.upsert(
                        "User", map("email", "u"), map("email", "u"), map("name", "x"), "include", map("edited", true)))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("took place");
        failing.never();
        assertThat(library.find("User", map("email", "u")).get("name")).isEqualTo("x");
        failEach(() -> library.iolite()
                .transaction(() -> library.upsert(
                        "User",
                        map("email", "v"),
                        map("email", "v"),
                        map("name", "x"),
                        "include",
                        map("edited", true))));
    }

    @Test
    void nestedUpsertsAndDeletes() {
        failEach(() -> library.update(
                "User",
                map("email", "u"),
                map(
                        "edited",
                        map(
                                "upsert",
                                list(
                                        map(
                                                "where",
                                                map("title", "1"),
                                                "create",
                                                map("title", "1"),
                                                "update",
                                                map("likes", 5)),
                                        map(
                                                "where",
                                                map("title", "9"),
                                                "create",
                                                map("title", "9"),
                                                "update",
                                                map("likes", 5))),
                                "delete",
                                list(map("title", "2"))),
                        "profile",
                        map("delete", true)),
                "include",
                map("edited", true, "profile", true)));
    }

    @Test
    void deleteWhoseAnswerIsReadBefore() {
        failEach(() -> library.model("Tag").delete(map("where", map("name", "t1"), "include", map("posts", true))));
    }

    @Test
    void updateManyAndDeleteMany() {
        failEach(() -> library.model("Post").updateMany(map("data", map("likes", 7), "limit", 1)));
        failEach(() -> library.iolite()
                .transaction(() -> library.model("Post")
                        .updateManyAndReturn(map("data", map("likes", 8), "include", map("editor", true)))));
        failEach(() -> library.model("Tag").deleteMany(map("where", map("name", "t2"))));
    }

    @Test
    void severalWritesInATransaction() {
        int statements = failEach(() -> library.iolite().transaction(() -> {
            library.create("Tag", map("name", "x"));
            library.iolite().transaction(() -> library.create("Tag", map("name", "y")));
            library.update("User", map("email", "u"), map("name", "x"));
        }));
        assertThat(statements).isEqualTo(4);
    }
}
