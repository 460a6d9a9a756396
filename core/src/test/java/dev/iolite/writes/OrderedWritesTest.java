package dev.iolite.writes;

import static dev.iolite.writes.LibraryDatabase.map;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many writers that name the same rows in any order wait for each other in one order, so that none locks another out. */
@EachDatabase(DatabaseKind.POSTGRESQL)
class OrderedWritesTest {

    private static final int WRITERS = 10;
    private static final int ROUNDS = 15;
    private static final int ROWS = 12;

    private final TestDatabase database;
    private LibraryDatabase library;
    private Object user;

    OrderedWritesTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void rows() {
        library = new LibraryDatabase(database, database.unrecorded());
        user = library.id("User", "email", "u");
        library.create("Post", map("title", "p", "editorId", user));
    }

    private void posts() {
        IntStream.range(0, ROWS)
                .forEach(i -> library.create("Post", map("title", "t" + i, "editorId", user, "writerId", user)));
    }

    private void tags() {
        IntStream.range(0, ROWS).forEach(i -> library.create("Tag", map("name", "t" + i)));
    }

    /** The same rows for everyone, in an order of his own. */
    private static List<Object> shuffled(Random random, Function<String, Object> row) {
        List<Object> rows = new ArrayList<>();
        IntStream.range(0, ROWS).forEach(i -> rows.add(row.apply("t" + i)));
        Collections.shuffle(rows, random);
        return rows;
    }

    private void race(BiConsumer<Random, Integer> write) throws Exception {
        Race.numbered(WRITERS, number -> {
            Random random = new Random(number);
            for (int round = 0; round < ROUNDS; round++) {
                write.accept(random, round);
            }
        });
    }

    private void updateUser(String relation, String operation, Object rows) {
        library.update("User", map("id", user), map(relation, map(operation, rows)));
    }

    private static Map<String, Object> liked() {
        return map("likes", map("increment", 1));
    }

    @Test
    void updates() throws Exception {
        posts();
        race((random, round) -> library.iolite()
                .model("User")
                .update(map(
                        "where",
                        map("id", user),
                        "data",
                        map(
                                "posts",
                                map(
                                        "update",
                                        shuffled(
                                                random,
                                                title -> map("where", map("title", title), "data", liked())))))));
        assertThat(library.values("Post", "likes")).endsWith(WRITERS * ROUNDS);
    }

    @Test
    void upserts() throws Exception {
        race((random, round) -> updateUser(
                "posts",
                "upsert",
                shuffled(
                        random,
                        title -> map(
                                "where", map("title", title),
                                "create", map("title", title, "editor", map("connect", map("id", user))),
                                "update", liked()))));
        assertThat(library.count("Post")).isEqualTo(ROWS + 1);
    }

    @Test
    void connectOrCreateThroughATable() throws Exception {
        race((random, round) -> library.update(
                "Post",
                map("title", "p"),
                map(
                        "tags",
                        map(
                                "connectOrCreate",
                                shuffled(
                                        random,
                                        name -> map("where", map("name", name), "create", map("name", name)))))));
        assertThat(library.count("Tag")).isEqualTo(ROWS);
    }

    @Test
    void connectAndDisconnectOfRowsThatHoldTheKey() throws Exception {
        posts();
        race((random, round) -> updateUser(
                "posts",
                random.nextBoolean() ? "connect" : "disconnect",
                shuffled(random, title -> map("title", title))));
        assertThat(library.count("Post")).isEqualTo(ROWS + 1);
    }

    @Test
    void replacementOfRowsThatHoldTheKey() throws Exception {
        posts();
        race((random, round) -> updateUser(
                "posts", "set", shuffled(random, title -> map("title", title)).subList(0, 1 + random.nextInt(ROWS))));
        assertThat(library.count("Post")).isEqualTo(ROWS + 1);
    }

    @Test
    void replacementThroughATable() throws Exception {
        tags();
        race((random, round) -> library.update(
                "Post",
                map("title", "p"),
                map(
                        "tags",
                        map("set", shuffled(random, name -> map("name", name)).subList(0, 1 + random.nextInt(ROWS))))));
        assertThat(library.count("Tag")).isEqualTo(ROWS);
    }

    @Test
    void createManyThatSkipsWhatExists() throws Exception {
        race((random, round) -> library.model("Tag")
                .createMany(map("data", shuffled(random, name -> map("name", round + name)), "skipDuplicates", true)));
        assertThat(library.count("Tag")).isEqualTo(ROWS * ROUNDS);
    }

    @Test
    void nestedCreateManyThatSkipsWhatExists() throws Exception {
        race((random, round) -> updateUser(
                "edited",
                "createMany",
                map("data", shuffled(random, title -> map("title", round + title)), "skipDuplicates", true)));
        assertThat(library.count("Post")).isEqualTo(ROWS * ROUNDS + 1);
    }

    @Test
    void deletesAndCreates() throws Exception {
        race((random, round) -> {
            String own = random.nextInt() + "-" + round;
            library.update(
                    "Post",
                    map("title", "p"),
                    map("tags", map("create", shuffled(random, name -> map("name", own + name)))));
            library.update(
                    "Post",
                    map("title", "p"),
                    map("tags", map("delete", shuffled(random, name -> map("name", own + name)))));
        });
        assertThat(library.count("Tag")).isZero();
    }

    @Test
    void wholeTreesOfDifferentParents() throws Exception {
        tags();
        race((random, round) -> {
            String title = "mine" + random.nextInt(3);
            library.upsert(
                    "Post",
                    map("title", title),
                    map(
                            "title",
                            title,
                            "editor",
                            map("connectOrCreate", map("where", map("email", "e"), "create", map("email", "e"))),
                            "tags",
                            map("connect", shuffled(random, name -> map("name", name)))),
                    map(
                            "tags",
                            map(
                                    "set",
                                    shuffled(random, name -> map("name", name)).subList(0, 3))));
        });
        assertThat(library.count("Post")).isEqualTo(4);
    }
}
