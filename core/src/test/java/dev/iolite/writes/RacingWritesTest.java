package dev.iolite.writes;

import static dev.iolite.writes.LibraryDatabase.list;
import static dev.iolite.writes.LibraryDatabase.map;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Thirty writers with one key: no error, one row. */
@EachDatabase
class RacingWritesTest {

    private static final int WRITERS = 30;

    private final TestDatabase database;
    private LibraryDatabase library;

    RacingWritesTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void empty() {
        library = new LibraryDatabase(database);
    }

    private void race(Runnable work) throws InterruptedException, ExecutionException {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> results = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            results.add(writers.submit(() -> {
                start.await();
                work.run();
                return null;
            }));
        }
        start.countDown();
        try {
            for (Future<?> result : results) {
                result.get();
            }
        } finally {
            writers.shutdownNow();
        }
    }

    @Test
    void upsertOfScalars() throws Exception {
        race(() -> library.upsert(
                "User", map("email", "a"), map("email", "a", "views", 1), map("views", map("increment", 1))));
        assertThat(library.values("User", "views")).isEqualTo(list(WRITERS));
    }

    @Test
    void upsertWithNestedRowsAndRelationsSelected() throws Exception {
        race(() -> {
            Map<String, Object> row = library.upsert(
                    "User",
                    map("email", "a"),
                    map("email", "a", "profile", map("create", map("bio", "x"))),
                    map("profile", map("update", map("bio", "y"))),
                    "include",
                    map("profile", true));
            assertThat(row.get("profile")).isNotNull();
        });
        assertThat(library.values("User", "email")).isEqualTo(list("a"));
        assertThat(library.values("Profile", "bio")).isEqualTo(list("y"));
    }

    @Test
    void upsertOfARowThatPointsToANewOne() throws Exception {
        race(() -> library.upsert(
                "Post",
                map("title", "t"),
                map(
                        "title",
                        "t",
                        "editor",
                        map("connectOrCreate", map("where", map("email", "e"), "create", map("email", "e")))),
                map("likes", map("increment", 1))));
        assertThat(library.values("Post", "likes")).isEqualTo(list(WRITERS - 1));
        assertThat(library.count("User")).isEqualTo(1);
    }

    @Test
    void connectOrCreateThroughATable() throws Exception {
        Object user = library.id("User", "email", "u");
        Object post = library.id("Post", "title", "t", "editorId", user);
        race(() -> library.update(
                "Post",
                map("id", post),
                map(
                        "tags",
                        map(
                                "connectOrCreate",
                                list(
                                        map("where", map("name", "b"), "create", map("name", "b")),
                                        map("where", map("name", "a"), "create", map("name", "a")))))));
        assertThat(library.values("Tag", "name")).isEqualTo(list("a", "b"));
        Map<String, Object> row = library.find("Post", map("id", post), "include", map("tags", true));
        assertThat((List<?>) row.get("tags")).hasSize(2);
    }
}
