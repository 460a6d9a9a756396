package dev.iolite.writes;

import static dev.iolite.writes.LibraryDatabase.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.error.UniqueConstraintException;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Very many rows in few statements, all or none. */
@EachDatabase
class ManyRowsTest {

    private static final int MANY = 100_000;
    private static final int CHILDREN = 1_000;

    private final TestDatabase database;
    private LibraryDatabase library;
    private Object user;

    ManyRowsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void empty() {
        library = new LibraryDatabase(database);
        user = library.id("User", "email", "first");
        database.statements().clear();
    }

    private static List<Object> tags(int count) {
        return IntStream.range(0, count)
                .<Object>mapToObj(i -> map("name", "tag " + i))
                .toList();
    }

    @Test
    void allAreReturned() {
        List<Map<String, Object>> made = library.model("Tag").createManyAndReturn(map("data", tags(MANY)));
        assertThat(made).hasSize(MANY);
        assertThat(made.stream().map(row -> row.get("id")).distinct()).hasSize(MANY);
        assertThat(database.statements().statements()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void duplicatesAreLeftOut() {
        library.model("Tag").createMany(map("data", tags(MANY / 2)));
        assertThat(library.model("Tag").createMany(map("data", tags(MANY), "skipDuplicates", true)))
                .isEqualTo(MANY / 2);
        assertThat(library.count("Tag")).isEqualTo(MANY);
    }

    @Test
    void theLastOneCanFailThemAll() {
        List<Object> tags = new ArrayList<>(tags(MANY));
        tags.add(map("name", "tag 0"));
        assertThatThrownBy(() -> library.model("Tag").createMany(map("data", tags)))
                .isInstanceOf(UniqueConstraintException.class);
        assertThat(library.count("Tag")).isZero();
    }

    @Test
    void manyLinksOfOneRow() {
        library.create("Post", map("title", "p", "editorId", user, "tags", map("create", tags(MANY))));
        assertThat(library.model("Tag").count(map("where", map("posts", map("some", map("title", "p"))))))
                .isEqualTo(MANY);
        assertThat(database.statements().statements()).hasSizeLessThanOrEqualTo(8);
    }

    private Map<String, Object> post(int number) {
        return map(
                "title", "post " + number,
                "editor", map("connect", map("id", user)),
                "tags", map("create", List.of(map("name", number + "a"), map("name", number + "b"))),
                "marks", map("create", List.of(map("text", "first"), map("text", "second"))));
    }

    /** The parent, its children, two kinds of grandchildren, the links, and what is answered. */
    @Test
    void childrenWithGrandchildrenTakeAStatementForEachLevel() {
        List<Object> posts =
                IntStream.range(0, CHILDREN).<Object>mapToObj(this::post).toList();
        library.create("User", map("email", "writer", "posts", map("create", posts)));

        assertThat(database.statements().statements()).hasSizeLessThanOrEqualTo(6);
        assertThat(library.count("Post")).isEqualTo(CHILDREN);
        assertThat(library.count("Tag")).isEqualTo(2 * CHILDREN);
        assertThat(library.count("Mark")).isEqualTo(2 * CHILDREN);
        Map<String, Object> some = library.find(
                "Post", map("title", "post 777"), "include", map("tags", map("orderBy", map("name", "asc"))));
        assertThat((List<?>) some.get("tags"))
                .<Object>extracting(tag -> ((Map<?, ?>) tag).get("name"))
                .containsExactly("777a", "777b");
    }

    @Test
    void manyRowsBelowAnUpdateToo() {
        List<Object> posts =
                IntStream.range(0, CHILDREN).<Object>mapToObj(this::post).toList();
        library.update("User", map("id", user), map("posts", map("create", posts)));
        assertThat(database.statements().statements()).hasSizeLessThanOrEqualTo(7);
        assertThat(library.model("Post").count(map("where", map("writerId", user))))
                .isEqualTo(CHILDREN);
    }

    /** An upsert whose relations are told by keys writes nothing but its own row. */
    @Test
    void anUpsertThatOnlyPointsIsOneStatement() {
        Map<String, Object> points = map("connect", map("id", user));
        for (int i = 0; i < 2; i++) {
            database.statements().clear();
            library.upsert("Post", map("title", "t"), map("title", "t", "editor", points), map("writer", points));
            if (database.kind() != DatabaseKind.H2) {
                assertThat(database.statements().all()).hasSize(1);
            }
        }
        assertThat(library.find("Post", map("title", "t"))).containsEntry("writerId", user);
        assertThatThrownBy(() -> library.upsert(
                        "Post",
                        map("title", "t"),
                        map("title", "t", "editor", points),
                        map("writer", map("connect", map("id", -1)))))
                .hasMessageContaining("P2025");
        library.upsert(
                "Post", map("title", "t"), map("title", "t", "editor", points), map("writer", map("disconnect", true)));
        assertThat(library.find("Post", map("title", "t"))).containsEntry("writerId", null);
    }
}
