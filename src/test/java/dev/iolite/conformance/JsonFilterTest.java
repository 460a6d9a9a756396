package dev.iolite.conformance;

import static dev.iolite.conformance.blog.UserFields.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.client.Iolite;
import dev.iolite.conformance.blog.User;
import dev.iolite.conformance.blog.UserRepository;
import dev.iolite.dsl.Where;
import dev.iolite.model.JsonText;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.StatementLog;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Chapter 4: what a JSON document can be asked. */
@EachDatabase
class JsonFilterTest {

    private final Iolite iolite;
    private final UserRepository users;
    private final StatementLog statements;

    JsonFilterTest(TestDatabase database) {
        this.iolite = Tables.on(database);
        this.users = new UserRepository(iolite);
        this.statements = database.statements();
    }

    @BeforeEach
    void rows() {
        users.deleteAll();
        user("rex", "{\"dogs\": [{\"name\": \"Rex\", \"age\": 3}], \"tags\": [\"a\", \"b\"], \"home\": \"Oslo\"}");
        user("kit", "{\"dogs\": [{\"name\": \"Kit\", \"age\": 9}], \"tags\": [\"b\"], \"home\": null}");
        user("none", "null");
        statements.clear();
    }

    private void user(String name, String pets) {
        users.create(u -> u.email(name).city("x").country("y").pets(new JsonText(pets)));
    }

    private List<String> found(Where<User> where) {
        return users.findMany(q -> q.where(where).orderBy(USER.id.asc())).stream()
                .map(User::getEmail)
                .toList();
    }

    @Test
    void aPartIsComparedAsJson(Golden golden) {
        assertThat(found(USER.pets.path("dogs", 0, "name").eq("Rex"))).containsExactly("rex");
        assertThat(found(USER.pets.path("dogs", 0, "age").eq(9))).containsExactly("kit");
        golden.check();
    }

    @Test
    void aPositionMayBeWrittenAsText() {
        user("list", "[1, {\"a\": null, \"1\": [5, 6]}]");

        assertThat(found(USER.pets.path("dogs", "0", "name").eq("Kit"))).containsExactly("kit");
        assertThat(found(USER.pets.path("1", "a").isJsonNull())).containsExactly("list");
        assertThat(found(USER.pets.path("1", "1", "1").eq(6))).containsExactly("list");
    }

    @Test
    void numbersAndTextsHaveAnOrder(Golden golden) {
        assertThat(found(USER.pets.path("dogs", 0, "age").gt(3))).containsExactly("kit");
        assertThat(found(USER.pets.path("home").lte("Oslo"))).containsExactly("rex");
        golden.check();
    }

    @Test
    void partsOfTexts(Golden golden) {
        assertThat(found(USER.pets.path("home").stringContains("sl"))).containsExactly("rex");
        assertThat(found(USER.pets.path("home").stringStartsWith("Os"))).containsExactly("rex");
        assertThat(found(USER.pets.path("home").stringEndsWith("x"))).isEmpty();
        golden.check();
    }

    @Test
    void elementsOfArrays(Golden golden) {
        assertThat(found(USER.pets.path("tags").arrayContains("b"))).containsExactly("rex", "kit");
        assertThat(found(USER.pets.path("tags").arrayContains("a", "b"))).containsExactly("rex");
        assertThat(found(USER.pets.path("tags").arrayStartsWith("b"))).containsExactly("kit");
        assertThat(found(USER.pets.path("tags").arrayEndsWith("b"))).containsExactly("rex", "kit");
        golden.check();
    }

    @Test
    void anElementMayStandByItself() {
        assertThat(containing("tags", new JsonText("\"a\""))).containsExactly("rex");
        assertThat(containing("tags", new JsonText("\"x\""))).isEmpty();
        assertThat(containing("dogs", new JsonText("{\"name\": \"Rex\", \"age\": 3}")))
                .isEmpty();
    }

    private List<Object> containing(String key, JsonText element) {
        return iolite
                .model("User")
                .findMany(Map.of("where", Map.of("pets", Map.of("path", List.of(key), "array_contains", element))))
                .stream()
                .map(row -> row.get("email"))
                .toList();
    }

    @Test
    void jsonsNullIsNotTheDatabases(Golden golden) {
        assertThat(found(USER.pets.isJsonNull())).containsExactly("none");
        assertThat(found(USER.pets.isNull())).isEmpty();
        assertThat(found(USER.pets.isAnyNull())).containsExactly("none");
        golden.check();
    }
}
