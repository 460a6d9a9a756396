package dev.iolite.writes;

import static dev.iolite.writes.LibraryDatabase.list;
import static dev.iolite.writes.LibraryDatabase.map;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No write takes a second connection while it holds one: a pool of one is enough for each. */
class OneConnectionWritesTest {

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void aPoolOfOneIsEnough(DatabaseKind kind) {
        try (TestDatabase database = TestDatabase.open(kind, 1)) {
            LibraryDatabase library = new LibraryDatabase(database);
            Map<String, Object> user = library.create(
                    "User",
                    map("email", "a", "profile", map("create", map("bio", "x"))),
                    "include",
                    map("profile", true));
            library.upsert(
                    "User",
                    map("email", "a"),
                    map("email", "a"),
                    map(
                            "edited",
                            map("connectOrCreate", list(map("where", map("title", "t"), "create", map("title", "t"))))),
                    "include",
                    map("edited", true));
            library.model("Post").delete(map("where", map("title", "t"), "include", map("editor", true)));
            library.model("Tag").createManyAndReturn(map("data", list(map("name", "1"), map("name", "2"))));
            library.iolite().transaction(() -> {
                library.update(
                        "User",
                        map("id", user.get("id")),
                        map("profile", map("delete", true)),
                        "include",
                        map("profile", true));
            });
            assertThat(List.of(library.count("User"), library.count("Post"), library.count("Profile")))
                    .isEqualTo(List.of(1L, 0L, 0L));
        }
    }
}
