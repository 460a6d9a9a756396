package dev.iolite.writes;

import static dev.iolite.writes.LibraryDatabase.list;
import static dev.iolite.writes.LibraryDatabase.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.client.TransactionOptions;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
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

    private static void race(Runnable work) throws InterruptedException, ExecutionException {
        Race.of(WRITERS, work);
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

    @Test
    void upsertWithNothingToChange() throws Exception {
        race(() -> {
            Map<String, Object> row = library.upsert("User", map("email", "a"), map("email", "a", "views", 1), map());
            assertThat(row.get("views")).isEqualTo(1);
        });
        assertThat(library.count("User")).isEqualTo(1);
    }

    @Test
    void upsertWithNothingToChangeAndNestedRowsSelected() throws Exception {
        race(() -> {
            Map<String, Object> row = library.upsert(
                    "User",
                    map("email", "a"),
                    map("email", "a", "edited", map("create", list(map("title", "1"), map("title", "2")))),
                    map(),
                    "include",
                    map("edited", map("include", map("editor", true)), "profile", true));
            assertThat((List<?>) row.get("edited")).hasSize(2);
        });
        assertThat(library.count("Post")).isEqualTo(2);
    }

    @Test
    void upsertByACompoundKey() throws Exception {
        Map<String, Object> key = map("country", "no", "name", "Oslo");
        race(() -> library.upsert(
                "City",
                map("country_name", key),
                map("country", "no", "name", "Oslo", "trips", map("create", list(map("note", "n")))),
                map("size", map("increment", 1)),
                "include",
                map("trips", true)));
        assertThat(library.values("City", "size")).isEqualTo(list(WRITERS - 1));
        assertThat(library.count("Trip")).isEqualTo(1);
    }

    @Test
    void connectOrCreateByACompoundKey() throws Exception {
        AtomicInteger number = new AtomicInteger();
        race(() -> library.create(
                "Trip",
                map(
                        "note",
                        "n" + number.getAndIncrement(),
                        "to",
                        map(
                                "connectOrCreate",
                                map(
                                        "where",
                                        map("country_name", map("country", "no", "name", "Oslo")),
                                        "create",
                                        map("country", "no", "name", "Oslo"))))));
        assertThat(library.count("City")).isEqualTo(1);
        assertThat(library.count("Trip")).isEqualTo(WRITERS);
    }

    @Test
    void connectOrCreateOfRowsThatHoldTheKey() throws Exception {
        Object user = library.id("User", "email", "u");
        race(() -> library.update(
                "User",
                map("id", user),
                map(
                        "edited",
                        map(
                                "connectOrCreate",
                                list(
                                        map("where", map("title", "2"), "create", map("title", "2")),
                                        map("where", map("title", "1"), "create", map("title", "1"))))),
                "include",
                map("edited", true)));
        assertThat(library.values("Post", "title")).isEqualTo(list("1", "2"));
    }

    @Test
    void nestedUpsertsOfManyAndOfOne() throws Exception {
        Object user = library.id("User", "email", "u");
        race(() -> library.update(
                "User",
                map("id", user),
                map(
                        "edited",
                        map(
                                "upsert",
                                list(map(
                                        "where", map("title", "t"),
                                        "create", map("title", "t"),
                                        "update", map("likes", map("increment", 1))))),
                        "profile",
                        map("upsert", map("create", map("bio", "x"), "update", map("bio", "y"))))));
        assertThat(library.values("Post", "likes")).isEqualTo(list(WRITERS - 1));
        assertThat(library.values("Profile", "bio")).isEqualTo(list("y"));
    }

    @Test
    void createManyThatSkipsWhatExists() throws Exception {
        race(() -> library.model("Tag")
                .createMany(map(
                        "data", list(map("name", "a"), map("name", "b"), map("name", "c")), "skipDuplicates", true)));
        assertThat(library.values("Tag", "name")).isEqualTo(list("a", "b", "c"));
    }

    @Test
    void aNewRowWithAnotherKeyThatExistsIsADuplicate() {
        library.create("User", map("email", "b"));
        assertThatThrownBy(() -> library.upsert("User", map("email", "a"), map("email", "b"), map("name", "x")))
                .isInstanceOf(UniqueConstraintException.class);
        assertThatThrownBy(() -> library.upsert(
                        "User",
                        map("email", "a"),
                        map("email", "b", "profile", map("create", map("bio", "x"))),
                        map("name", "x")))
                .isInstanceOf(UniqueConstraintException.class);
        assertThat(library.count("User")).isEqualTo(1);
        assertThat(library.count("Profile")).isZero();
    }

    /** Rows that come and go: an upsert finds or makes one each time, and never says that it exists already. */
    @Test
    void upsertsAgainstDeletes() throws Exception {
        Race.numbered(WRITERS, number -> {
            for (int i = 0; i < 10; i++) {
                if (number % 3 == 0) {
                    library.model("Tag").deleteMany(map("where", map("name", "a")));
                } else {
                    library.upsert("Tag", map("name", "a"), map("name", "a"), map("name", "a"));
                    library.model("Tag").createMany(map("data", list(map("name", "a")), "skipDuplicates", true));
                }
            }
        });
        assertThat(library.count("Tag")).isLessThanOrEqualTo(1);
    }

    /** The transaction's state of the database is older than the row: only a new transaction can see it. */
    @Test
    void anUpsertThatCannotSeeTheRowIsAConflict() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        library.iolite().transaction(TransactionOptions.repeatableRead().retries(3), () -> {
            library.count("User");
            // SQLite's writers wait in line, so that nobody can write meanwhile
            if (attempts.getAndIncrement() == 0 && database.kind() != DatabaseKind.SQLITE) {
                otherwise(() -> library.create("User", map("email", "a")));
            }
            library.upsert(
                    "User",
                    map("email", "a"),
                    map("email", "a", "profile", map("create", map("bio", "x"))),
                    map("name", "x"));
        });
        assertThat(library.count("User")).isEqualTo(1);
        assertThat(attempts.get()).isEqualTo(database.kind() == DatabaseKind.SQLITE ? 1 : 2);
    }

    private static void otherwise(Runnable work) {
        try {
            Race.of(1, work);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
