package dev.iolite.writes;

import static dev.iolite.writes.LibraryDatabase.list;
import static dev.iolite.writes.LibraryDatabase.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.error.ConnectedRecordsNotFoundException;
import dev.iolite.error.ForeignKeyException;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.IoliteFailure;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.error.RequiredRelationException;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nested create, connect, connectOrCreate, set and disconnect do, for every kind of link. */
@EachDatabase
class NestedWritesTest {

    private final TestDatabase database;
    private LibraryDatabase library;
    private Object user;

    NestedWritesTest(TestDatabase database) {
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

    // create

    @Test
    void createWithEverythingBelow(Golden golden) {
        Map<String, Object> made = library.create(
                "User",
                map(
                        "email", "a",
                        "profile", map("create", map("bio", "x")),
                        "passport", map("create", map("number", "n")),
                        "posts",
                                map(
                                        "create",
                                        list(
                                                post(
                                                        "1",
                                                        "tags",
                                                        map("create", list(map("name", "t1"), map("name", "t2")))),
                                                post("2", "tags", map("create", list(map("name", "t3"))))))),
                "include",
                map(
                        "profile",
                        true,
                        "passport",
                        true,
                        "posts",
                        map("include", map("tags", true), "orderBy", map("title", "asc"))));
        golden.check();
        assertThat(((Map<?, ?>) made.get("profile")).get("bio")).isEqualTo("x");
        List<?> posts = (List<?>) made.get("posts");
        assertThat(posts).hasSize(2);
        assertThat((List<?>) ((Map<?, ?>) posts.get(0)).get("tags")).hasSize(2);
        assertThat((List<?>) ((Map<?, ?>) posts.get(1)).get("tags")).hasSize(1);
    }

    @Test
    void createRowsTheRowPointsToFirst() {
        Map<String, Object> post = library.create(
                "Post",
                map(
                        "title", "t",
                        "writer", map("create", map("email", "w")),
                        "editor", map("connect", map("email", "first"))),
                "include",
                map("writer", true, "editor", true));
        assertThat(((Map<?, ?>) post.get("writer")).get("email")).isEqualTo("w");
        assertThat(((Map<?, ?>) post.get("editor")).get("email")).isEqualTo("first");
    }

    @Test
    void connectByIdNeedsNoLookUp() {
        library.create("Post", post("t"));
        assertThat(database.statements().all()).hasSize(1);
        assertThatThrownBy(() -> library.create("Post", map("title", "u", "editor", map("connect", map("id", -1)))))
                .isInstanceOf(RecordNotFoundException.class)
                .extracting(e -> ((IoliteFailure) e).path())
                .isEqualTo("data.editor.connect");
    }

    @Test
    void refusalsBelowTellTheirPlace() {
        library.create("Post", post("1"));
        library.create("Tag", map("name", "a"));
        assertThatThrownBy(() -> library.update(
                        "Post", map("title", "1"), map("likes", 1, "tags", map("create", list(map("name", "a"))))))
                .isInstanceOf(UniqueConstraintException.class)
                .hasMessageContaining("P2002 Tag.name");
        assertThatThrownBy(() -> library.update(
                        "User",
                        map("id", user),
                        map(
                                "posts",
                                map(
                                        "upsert",
                                        list(map(
                                                "where",
                                                map("title", "x"),
                                                "create",
                                                map("title", "x", "editorId", -1),
                                                "update",
                                                map()))))))
                .isInstanceOf(ForeignKeyException.class)
                .hasMessageContaining("P2003 Post")
                .extracting(e -> ((IoliteFailure) e).path())
                .isEqualTo("data.posts.upsert[0].create");
        assertThat(fk("Post", "1", "likes")).isEqualTo(0);
    }

    @Test
    void bothTheRelationAndItsKeyAreRefused() {
        assertThatThrownBy(() -> library.create("Post", post("t", "editorId", user)))
                .isInstanceOf(InvalidInputException.class);
        assertThat(database.statements().all()).isEmpty();
    }

    @Test
    void createManyBelow() {
        library.create(
                "User",
                map(
                        "email",
                        "a",
                        "posts",
                        map(
                                "createMany",
                                map(
                                        "data",
                                        list(
                                                map("title", "1", "editorId", user),
                                                map("title", "2", "editorId", user))))));
        assertThat(library.values("Post", "title")).isEqualTo(list("1", "2"));
        library.update(
                "User",
                map("email", "a"),
                map(
                        "posts",
                        map(
                                "createMany",
                                map(
                                        "data",
                                        list(map("title", "2", "editorId", user), map("title", "3", "editorId", user)),
                                        "skipDuplicates",
                                        true))));
        assertThat(library.values("Post", "title")).isEqualTo(list("1", "2", "3"));
    }

    @Test
    void deepChainsAreTied() {
        Map<String, Object> person = library.create(
                "Person",
                map(
                        "name",
                        "a",
                        "team",
                        map(
                                "create",
                                list(
                                        map("name", "b", "team", map("create", list(map("name", "d")))),
                                        map(
                                                "name",
                                                "c",
                                                "team",
                                                map("create", list(map("name", "e"), map("name", "f"))))))));
        assertThat(database.statements().statements()).hasSize(3);
        Map<String, Object> c = library.find("Person", map("name", "c"), "include", map("team", true, "boss", true));
        assertThat((List<?>) c.get("team")).hasSize(2);
        assertThat(((Map<?, ?>) c.get("boss")).get("id")).isEqualTo(person.get("id"));
    }

    // connect

    @Test
    void connectChildren() {
        library.create("Post", post("1"));
        library.create("Post", post("2"));
        library.update(
                "User", map("id", user), map("posts", map("connect", list(map("title", "1"), map("title", "2")))));
        assertThat(fk("Post", "1", "writerId")).isEqualTo(user);
        assertThat(fk("Post", "2", "writerId")).isEqualTo(user);
    }

    @Test
    void connectMissingChildrenChangesNothing() {
        library.create("Post", post("1"));
        assertThatThrownBy(() -> library.update(
                        "User",
                        map("id", user),
                        map("name", "x", "posts", map("connect", list(map("title", "1"), map("title", "missing"))))))
                .isInstanceOf(ConnectedRecordsNotFoundException.class)
                .hasMessageContaining("Expected 2, found 1")
                .hasMessageContaining("data.posts.connect");
        assertThat(fk("Post", "1", "writerId")).isNull();
        assertThat(library.find("User", map("id", user))).containsEntry("name", null);
    }

    @Test
    void rowsOfOneKeyAreLinkedByOneStatement() {
        Object post = library.create("Post", post("1")).get("id");
        for (String name : List.of("a", "b", "c")) {
            library.create("Tag", map("name", name));
        }
        database.statements().clear();
        library.update(
                "Post",
                map("id", post),
                map("tags", map("connect", list(map("name", "a"), map("name", "b"), map("name", "c")))));

        assertThat(database.statements().all().stream().filter(text -> text.contains("INSERT INTO \"_PostToTag\"")))
                .hasSize(1);
        assertThat(tags(post)).hasSize(3);
    }

    @Test
    void connectThroughATableIsIdempotent(Golden golden) {
        Object post = library.create("Post", post("1")).get("id");
        library.create("Tag", map("name", "a"));
        Object b = library.id("Tag", "name", "b");
        database.statements().clear();
        library.update("Post", map("id", post), map("tags", map("connect", list(map("name", "a"), map("id", b)))));
        golden.check();
        library.update(
                "Post",
                map("id", post),
                map("tags", map("connect", list(map("name", "a"), map("name", "b"), map("name", "a")))));
        assertThat(tags(post)).hasSize(2);
        assertThatThrownBy(() ->
                        library.update("Post", map("id", post), map("tags", map("connect", list(map("name", "zz"))))))
                .isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() ->
                        library.update("Post", map("id", post), map("tags", map("connect", list(map("id", -5))))))
                .isInstanceOf(RecordNotFoundException.class);
    }

    private List<?> tags(Object post) {
        return (List<?>) library.find("Post", map("id", post), "include", map("tags", true))
                .get("tags");
    }

    @Test
    void aOneToOneChildMoves() {
        Object other = library.id("User", "email", "b");
        Object p1 = library.id("Profile", "bio", "1", "userId", user);
        Object p2 = library.id("Profile", "bio", "2", "userId", other);
        library.update("User", map("id", user), map("profile", map("connect", map("id", p2))));
        assertThat(fk("Profile", "2", "userId")).isEqualTo(user);
        assertThat(fk("Profile", "1", "userId")).isNull();
        library.update("Profile", map("id", p1), map("user", map("connect", map("id", user))));
        assertThat(fk("Profile", "1", "userId")).isEqualTo(user);
        assertThat(fk("Profile", "2", "userId")).isNull();
    }

    @Test
    void aRequiredOneToOneSideCannotLoseItsRow() {
        Object other = library.id("User", "email", "b");
        library.create("Passport", map("number", "1", "ownerId", user));
        library.create("Passport", map("number", "2", "ownerId", other));
        assertThatThrownBy(() ->
                        library.update("User", map("id", user), map("passport", map("connect", map("number", "2")))))
                .isInstanceOf(RequiredRelationException.class);
        assertThatThrownBy(() ->
                        library.update("User", map("id", user), map("passport", map("create", map("number", "3")))))
                .isInstanceOf(RequiredRelationException.class);
        assertThatThrownBy(() ->
                        library.create("Passport", map("number", "4", "owner", map("connect", map("id", user)))))
                .isInstanceOf(RequiredRelationException.class);
        assertThat(library.values("Passport", "number")).isEqualTo(list("1", "2"));
    }

    // connectOrCreate

    @Test
    void connectOrCreateForEveryLink() {
        library.create("Tag", map("name", "old"));
        Map<String, Object> made = library.create(
                "Post",
                map(
                        "title", "t",
                        "editor",
                                map(
                                        "connectOrCreate",
                                        map("where", map("email", "first"), "create", map("email", "first"))),
                        "writer",
                                map(
                                        "connectOrCreate",
                                        map("where", map("email", "new"), "create", map("email", "new"))),
                        "tags",
                                map(
                                        "connectOrCreate",
                                        list(
                                                map("where", map("name", "old"), "create", map("name", "old")),
                                                map("where", map("name", "new"), "create", map("name", "new"))))));
        assertThat(made).containsEntry("editorId", user);
        assertThat(tags(made.get("id"))).hasSize(2);
        library.update(
                "User",
                map("email", "new"),
                map(
                        "edited",
                        map(
                                "connectOrCreate",
                                list(
                                        map("where", map("title", "t"), "create", map("title", "t")),
                                        map("where", map("title", "u"), "create", map("title", "u"))))));
        Object id = library.find("User", map("email", "new")).get("id");
        assertThat(fk("Post", "t", "editorId")).isEqualTo(id);
        assertThat(fk("Post", "u", "editorId")).isEqualTo(id);
    }

    // set and disconnect

    @Test
    void setTiesExactlyThese(Golden golden) {
        for (String title : List.of("1", "2", "3")) {
            library.create("Post", post(title));
        }
        library.update("User", map("id", user), map("posts", map("set", list(map("title", "1"), map("title", "2")))));
        database.statements().clear();
        library.update("User", map("id", user), map("posts", map("set", list(map("title", "2"), map("title", "3")))));
        golden.check();
        assertThat(fk("Post", "1", "writerId")).isNull();
        assertThat(fk("Post", "2", "writerId")).isEqualTo(user);
        assertThat(fk("Post", "3", "writerId")).isEqualTo(user);
        library.update("User", map("id", user), map("posts", map("set", list())));
        assertThat(library.model("Post").count(map("where", map("writerId", user))))
                .isZero();
    }

    @Test
    void setThroughATable(Golden golden) {
        Object post = library.create("Post", post("1")).get("id");
        library.create("Tag", map("name", "a"));
        Object b = library.id("Tag", "name", "b");
        Object c = library.id("Tag", "name", "c");
        library.update("Post", map("id", post), map("tags", map("set", list(map("name", "a"), map("id", b)))));
        database.statements().clear();
        library.update("Post", map("id", post), map("tags", map("set", list(map("id", b), map("id", c)))));
        golden.check();
        assertThat(names(tags(post))).containsExactlyInAnyOrder("b", "c");
        assertThatThrownBy(() ->
                        library.update("Post", map("id", post), map("tags", map("set", list(map("name", "zz"))))))
                .isInstanceOf(RecordNotFoundException.class);
        assertThat(tags(post)).hasSize(2);
        library.update("Post", map("id", post), map("tags", map("set", list())));
        assertThat(tags(post)).isEmpty();
    }

    @Test
    void setThroughATableByCompoundKey() {
        for (String name : List.of("Oslo", "Lund", "Riga", "Bern")) {
            library.create("City", map("country", "x", "name", name));
        }
        twins("connect", "Lund", "Riga");
        assertThat(twinsOfOslo()).containsExactlyInAnyOrder("Lund", "Riga");
        twins("set", "Riga", "Bern");
        assertThat(twinsOfOslo()).containsExactlyInAnyOrder("Bern", "Riga");
        twins("disconnect", "Bern");
        assertThat(twinsOfOslo()).containsExactly("Riga");
    }

    private void twins(String operation, String... names) {
        List<Object> keys = new ArrayList<>();
        for (String name : names) {
            keys.add(map("country_name", map("country", "x", "name", name)));
        }
        library.update(
                "City", map("country_name", map("country", "x", "name", "Oslo")), map("twins", map(operation, keys)));
    }

    private List<Object> twinsOfOslo() {
        Map<String, Object> city = library.find(
                "City", map("country_name", map("country", "x", "name", "Oslo")), "include", map("twins", true));
        return names((List<?>) city.get("twins"));
    }

    private static List<Object> names(List<?> rows) {
        List<Object> names = new ArrayList<>();
        rows.forEach(row -> names.add(((Map<?, ?>) row).get("name")));
        return names;
    }

    @Test
    void aRequiredLinkCannotBeUndone() {
        library.create("Post", post("1"));
        database.statements().clear();
        assertThatThrownBy(() -> library.update("User", map("id", user), map("edited", map("set", list()))))
                .isInstanceOfAny(RequiredRelationException.class, InvalidInputException.class);
        assertThatThrownBy(() -> library.update(
                        "User", map("id", user), map("edited", map("disconnect", list(map("title", "1"))))))
                .isInstanceOfAny(RequiredRelationException.class, InvalidInputException.class);
        assertThat(database.statements().all()).isEmpty();
    }

    @Test
    void disconnectForEveryLink() {
        Object post = library.create(
                        "Post",
                        post(
                                "1",
                                "writer",
                                map("connect", map("id", user)),
                                "tags",
                                map("create", list(map("name", "a"), map("name", "b")))))
                .get("id");
        library.update("Post", map("id", post), map("tags", map("disconnect", list(map("name", "a")))));
        assertThat(tags(post)).hasSize(1);
        library.update("Post", map("id", post), map("writer", map("disconnect", true)));
        assertThat(fk("Post", "1", "writerId")).isNull();
        library.update("User", map("id", user), map("posts", map("connect", list(map("title", "1")))));
        library.update(
                "User",
                map("id", user),
                map("posts", map("disconnect", list(map("title", "1"), map("title", "none")))));
        assertThat(fk("Post", "1", "writerId")).isNull();
        library.id("Profile", "bio", "x", "userId", user);
        library.update("User", map("id", user), map("profile", map("disconnect", true)));
        assertThat(fk("Profile", "x", "userId")).isNull();
        library.update("User", map("id", user), map("profile", map("disconnect", true)));
    }

    @Test
    void disconnectOfAToOneOnlyIfItFits() {
        Object post = library.create("Post", post("1", "writer", map("connect", map("id", user))))
                .get("id");
        library.update("Post", map("id", post), map("writer", map("disconnect", map("email", "other"))));
        assertThat(fk("Post", "1", "writerId")).isEqualTo(user);
        library.update("Post", map("id", post), map("writer", map("disconnect", map("email", "first"))));
        assertThat(fk("Post", "1", "writerId")).isNull();
    }
}
