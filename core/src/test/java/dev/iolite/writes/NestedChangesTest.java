package dev.iolite.writes;

import static dev.iolite.writes.LibraryDatabase.list;
import static dev.iolite.writes.LibraryDatabase.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.error.IoliteFailure;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.error.RecordsNotConnectedException;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nested update, upsert and delete do, for every kind of link. */
@EachDatabase
class NestedChangesTest {

    private final TestDatabase database;
    private LibraryDatabase library;
    private Object user;

    NestedChangesTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void empty() {
        library = new LibraryDatabase(database);
        user = library.id("User", "email", "first");
        database.statements().clear();
    }

    private Map<String, Object> post(String title, Object... more) {
        Map<String, Object> post = map("title", title, "editor", map("connect", map("id", user)));
        post.putAll(map(more));
        return post;
    }

    private Object fk(String model, String title, String field) {
        String key = model.equals("Post") ? "title" : "bio";
        return library.model(model)
                .findFirstOrThrow(map("where", map(key, title)))
                .get(field);
    }

    private List<?> tags(Object post) {
        return (List<?>) library.find("Post", map("id", post), "include", map("tags", true))
                .get("tags");
    }

    // update

    @Test
    void updateForEveryLink() {
        Object post = library.create(
                        "Post",
                        post(
                                "1",
                                "writer",
                                map("connect", map("id", user)),
                                "tags",
                                map("create", list(map("name", "a")))))
                .get("id");
        library.update(
                "Post",
                map("id", post),
                map(
                        "writer", map("update", map("name", "by parent")),
                        "tags", map("update", list(map("where", map("name", "a"), "data", map("name", "z"))))));
        assertThat(library.find("User", map("id", user))).containsEntry("name", "by parent");
        assertThat(library.values("Tag", "name")).isEqualTo(list("z"));
        library.update(
                "User",
                map("id", user),
                map(
                        "posts",
                        map(
                                "update",
                                list(map("where", map("title", "1"), "data", map("likes", map("increment", 3)))))));
        assertThat(fk("Post", "1", "likes")).isEqualTo(3);
    }

    @Test
    void updateOfRowsNotConnectedIsReported() {
        library.create("Post", post("1"));
        library.create("Tag", map("name", "a"));
        Object post = library.create("Post", post("2")).get("id");
        assertThatThrownBy(() -> library.update(
                        "User",
                        map("id", user),
                        map("posts", map("update", list(map("where", map("title", "1"), "data", map("likes", 1)))))))
                .isInstanceOf(RecordNotFoundException.class)
                .extracting(e -> ((IoliteFailure) e).path())
                .isEqualTo("data.posts.update[0]");
        assertThatThrownBy(() -> library.update(
                        "Post",
                        map("id", post),
                        map("tags", map("update", list(map("where", map("name", "a"), "data", map("name", "b")))))))
                .isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() ->
                        library.update("Post", map("id", post), map("writer", map("update", map("name", "b")))))
                .isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() ->
                        library.update("User", map("id", user), map("profile", map("update", map("bio", "b")))))
                .isInstanceOf(RecordNotFoundException.class);
        assertThat(library.values("Tag", "name")).isEqualTo(list("a"));
    }

    @Test
    void updateBelowUpdate() {
        library.create("User", map("email", "w", "posts", map("create", list(post("1")))));
        library.update(
                "User",
                map("email", "w"),
                map(
                        "posts",
                        map(
                                "update",
                                list(map(
                                        "where",
                                        map("title", "1"),
                                        "data",
                                        map(
                                                "likes",
                                                2,
                                                "tags",
                                                map("create", list(map("name", "t"))),
                                                "editor",
                                                map("update", map("name", "ed"))))))));
        assertThat(library.find("User", map("id", user))).containsEntry("name", "ed");
        assertThat(library.values("Tag", "name")).isEqualTo(list("t"));
    }

    // upsert

    @Test
    void upsertForEveryLink() {
        Object post = library.create("Post", post("1")).get("id");
        for (String name : List.of("x", "y")) {
            library.update(
                    "Post",
                    map("id", post),
                    map(
                            "writer", map("upsert", map("create", map("email", "w"), "update", map("name", name))),
                            "tags",
                                    map(
                                            "upsert",
                                            list(map(
                                                    "where",
                                                    map("name", "a"),
                                                    "create",
                                                    map("name", "a"),
                                                    "update",
                                                    map("name", "a"))))));
            library.update(
                    "User",
                    map("email", "w"),
                    map(
                            "profile", map("upsert", map("create", map("bio", "x"), "update", map("bio", "y"))),
                            "edited",
                                    map(
                                            "upsert",
                                            list(map(
                                                    "where",
                                                    map("title", "e"),
                                                    "create",
                                                    map("title", "e"),
                                                    "update",
                                                    map("likes", map("increment", 1)))))));
        }
        assertThat(library.find("User", map("email", "w"))).containsEntry("name", "y");
        assertThat(library.values("Tag", "name")).isEqualTo(list("a"));
        assertThat(library.values("Profile", "bio")).isEqualTo(list("y"));
        assertThat(fk("Post", "e", "likes")).isEqualTo(1);
        assertThat(tags(post)).hasSize(1);
    }

    @Test
    void upsertOfARowOfAnotherParentIsADuplicate() {
        library.create("User", map("email", "b", "edited", map("create", list(map("title", "1")))));
        assertThatThrownBy(() -> library.update(
                        "User",
                        map("id", user),
                        map(
                                "edited",
                                map(
                                        "upsert",
                                        list(map(
                                                "where",
                                                map("title", "1"),
                                                "create",
                                                map("title", "1"),
                                                "update",
                                                map("likes", 1)))))))
                .isInstanceOf(UniqueConstraintException.class);
        assertThat(fk("Post", "1", "likes")).isEqualTo(0);
    }

    @Test
    void topUpsertWithRelationsOnBothWays() {
        for (int i = 0; i < 2; i++) {
            Map<String, Object> row = library.upsert(
                    "User",
                    map("email", "u"),
                    map("email", "u", "profile", map("create", map("bio", "made"))),
                    map("profile", map("update", map("bio", "changed")), "posts", map("create", list(post("p")))),
                    "include",
                    map("profile", true, "posts", true));
            assertThat(((Map<?, ?>) row.get("profile")).get("bio")).isEqualTo(i == 0 ? "made" : "changed");
            assertThat((List<?>) row.get("posts")).hasSize(i);
        }
    }

    @Test
    void upsertMakesWhatTheRowPointsToOnlyOnItsWay() {
        library.upsert(
                "Post",
                map("title", "p"),
                map("title", "p", "editor", map("create", map("email", "e1"))),
                map("editor", map("create", map("email", "e2"))));
        assertThat(library.values("User", "email")).isEqualTo(list("e1", "first"));
        library.upsert(
                "Post",
                map("title", "p"),
                map("title", "p", "editor", map("create", map("email", "e3"))),
                map("editor", map("create", map("email", "e2"))));
        assertThat(library.values("User", "email")).isEqualTo(list("e1", "e2", "first"));
    }

    // delete

    @Test
    void deleteForEveryLink() {
        Object post = library.create(
                        "Post",
                        post(
                                "1",
                                "writer",
                                map("create", map("email", "w")),
                                "tags",
                                map("create", list(map("name", "a"), map("name", "b")))))
                .get("id");
        library.update(
                "Post",
                map("id", post),
                map("tags", map("delete", list(map("name", "a"))), "writer", map("delete", true)));
        assertThat(library.values("Tag", "name")).isEqualTo(list("b"));
        assertThat(library.values("User", "email")).isEqualTo(list("first"));
        library.update("User", map("id", user), map("edited", map("delete", list(map("title", "1")))));
        assertThat(library.count("Post")).isZero();
        library.id("Profile", "bio", "x", "userId", user);
        library.update("User", map("id", user), map("profile", map("delete", true)));
        assertThat(library.count("Profile")).isZero();
    }

    @Test
    void deleteOfRowsNotConnectedIsReported() {
        library.create("Post", post("1"));
        assertThatThrownBy(() ->
                        library.update("User", map("id", user), map("posts", map("delete", list(map("title", "1"))))))
                .isInstanceOf(RecordsNotConnectedException.class);
        assertThatThrownBy(() -> library.update("User", map("id", user), map("profile", map("delete", true))))
                .isInstanceOf(RecordNotFoundException.class);
        assertThat(library.count("Post")).isEqualTo(1);
    }

    @Test
    void updateManyAndDeleteManyBelow() {
        Object post = library.create("Post", post("1", "tags", map("create", list(map("name", "a"), map("name", "b")))))
                .get("id");
        library.create("Tag", map("name", "c"));
        library.create("Post", post("2"));
        library.update(
                "User",
                map("id", user),
                map("edited", map("updateMany", list(map("where", map("title", "2"), "data", map("likes", 7))))));
        assertThat(fk("Post", "2", "likes")).isEqualTo(7);
        library.update(
                "Post", map("id", post), map("tags", map("deleteMany", list(map("name", map("in", list("a", "c")))))));
        assertThat(library.values("Tag", "name")).isEqualTo(list("b", "c"));
        library.update(
                "User",
                map("id", user),
                map("edited", map("deleteMany", list(map("title", "2"), map("title", "none")))));
        assertThat(library.values("Post", "title")).isEqualTo(list("1"));
    }

    @Test
    void operationsRunInTheOrderWritten() {
        library.update(
                "User",
                map("id", user),
                map(
                        "edited",
                        map(
                                "create", list(map("title", "1"), map("title", "2")),
                                "updateMany", list(map("where", map("title", "1"), "data", map("likes", 5))),
                                "deleteMany", list(map("likes", 5)))));
        assertThat(library.values("Post", "title")).isEqualTo(list("2"));
    }

    @Test
    void updatedAtStaysWhenOnlyNestedDataChanges() throws InterruptedException {
        Map<String, Object> post = library.create("Post", post("1"));
        Thread.sleep(5);
        Map<String, Object> later =
                library.update("Post", map("id", post.get("id")), map("tags", map("create", list(map("name", "a")))));
        assertThat(later).containsEntry("updatedAt", post.get("updatedAt"));
    }

    @Test
    void compoundForeignKeys() {
        Map<String, Object> oslo = map("country_name", map("country", "no", "name", "Oslo"));
        library.create(
                "City",
                map("country", "no", "name", "Oslo", "trips", map("create", list(map("note", "1"), map("note", "2")))));
        library.create("Trip", map("note", "3", "to", map("connect", oslo)));
        library.update("City", oslo, map("trips", map("disconnect", list(map("note", "1")))));
        assertThat(library.model("Trip").count(map("where", map("country", "no"))))
                .isEqualTo(2);
        library.update("City", oslo, map("trips", map("set", list(map("note", "1")))));
        assertThat(library.model("Trip").findMany(map("where", map("country", "no"))))
                .extracting(trip -> trip.get("note"))
                .containsExactly("1");
    }
}
