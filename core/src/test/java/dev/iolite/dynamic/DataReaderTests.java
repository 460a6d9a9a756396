package dev.iolite.dynamic;

import static dev.iolite.dynamic.Blog.model;
import static dev.iolite.dynamic.Blog.refused;
import static dev.iolite.dynamic.Blog.tree;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.model.JsonText;
import dev.iolite.query.Condition;
import dev.iolite.query.Data;
import dev.iolite.query.Data.Assignment;
import dev.iolite.query.Data.Change;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.NestedWrite;
import dev.iolite.query.Operand;
import dev.iolite.query.UniqueWhere;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataReaderTests {

    private static final Object USER = tree("email", "a@b.c", "firstName", "A", "lastName", "B");

    private static Data createPost(Object... data) {
        return model("Post").create(tree("data", tree(data))).data();
    }

    private static Data updatePost(Object... data) {
        return model("Post")
                .update(tree("where", tree("id", 1), "data", tree(data)))
                .data();
    }

    private static Data updateUser(Object... data) {
        return model("User")
                .update(tree("where", tree("id", 1), "data", tree(data)))
                .data();
    }

    private static Assignment set(String field, Object value) {
        return new Assignment(field, new Change.Set(value));
    }

    private static UniqueWhere id(int id) {
        return new UniqueWhere(List.of("id"), List.of(new Operand.Value(id)), Condition.ALWAYS);
    }

    @Test
    void scalarsComeInTheOrderGiven() {
        assertThat(createPost("likes", 3, "title", "T", "content", null))
                .isEqualTo(new Data(List.of(set("likes", 3), set("title", "T"), set("content", null)), List.of()));
        refused(() -> createPost("likes", 3))
                .withMessageContaining("P2009 Post: A value is required but not set. At data.title. Give title.");
        refused(() -> createPost("title", null)).withMessageContaining("At data.title.");
        refused(() -> createPost("titel", "T")).withMessageContaining("Did you mean title?");
    }

    @Test
    void changesOfOneField() {
        assertThat(updatePost("likes", tree("increment", 2), "title", tree("set", "x"))
                        .assignments())
                .containsExactly(
                        new Assignment("likes", new Change.Arithmetic(Change.Arithmetic.Operator.INCREMENT, 2)),
                        set("title", "x"));
        assertThat(updateUser("tags", tree("push", "x")).assignments())
                .containsExactly(new Assignment("tags", new Change.Push(List.of("x"))));
        assertThat(updateUser("tags", List.of("x")).assignments()).containsExactly(set("tags", List.of("x")));
        refused(() -> updatePost("likes", tree("increment", 1, "set", 2)))
                .withMessageContaining("has exactly one key, found 2. At data.likes.");
        refused(() -> updatePost("title", tree("increment", 1))).withMessageContaining("Possible are set.");
        refused(() -> updatePost("title", tree("set", null))).withMessageContaining("P2009");
    }

    @Test
    void theTwoNullsOfADocumentAreTold() {
        assertThat(updateUser("settings", JsonNull.DB_NULL).assignments()).containsExactly(set("settings", null));
        assertThat(updateUser("settings", JsonNull.JSON_NULL).assignments())
                .containsExactly(set("settings", new JsonText("null")));
        assertThat(updateUser("settings", tree("a", List.of(1, "x", true))).assignments())
                .containsExactly(set("settings", new JsonText("{\"a\":[1,\"x\",true]}")));
        refused(() -> updateUser("settings", null))
                .withMessageContaining("Give JsonNull.DB_NULL or JsonNull.JSON_NULL.");
        refused(() -> updateUser("settings", JsonNull.ANY_NULL)).withMessageContaining("ANY_NULL cannot be stored");
    }

    @Test
    void nestedWritesKeepTheirOrder() {
        Data data = updatePost(
                "categories",
                tree(
                        "connect",
                        tree("id", 2),
                        "create",
                        List.of(tree("id", 3, "name", "c")),
                        "set",
                        List.of(),
                        "disconnect",
                        List.of()));
        assertThat(data.nested())
                .containsExactly(
                        new NestedWrite(
                                "categories",
                                new NestedOperation.Connect(List.of(new NestedOperation.Target(id(2), null)))),
                        new NestedWrite(
                                "categories",
                                new NestedOperation.Create(List.of(new NestedOperation.NewRow(
                                        new Data(List.of(set("id", 3), set("name", "c")), List.of()), null)))),
                        new NestedWrite("categories", new NestedOperation.Replace(List.of())));
    }

    @Test
    void aToOneTargetNeedsNoKey() {
        UniqueWhere placed = new UniqueWhere(List.of(), List.of(), Condition.ALWAYS);
        assertThat(updatePost("author", tree("disconnect", true)).nested())
                .containsExactly(new NestedWrite("author", new NestedOperation.Disconnect(List.of(placed))));
        assertThat(updatePost("author", tree("disconnect", false)).nested()).isEmpty();
        NestedWrite update = new NestedWrite(
                "author",
                new NestedOperation.Update(List.of(
                        new NestedOperation.Changed(placed, new Data(List.of(set("name", "x")), List.of())))));
        assertThat(updatePost("author", tree("update", tree("name", "x"))).nested())
                .containsExactly(update);
        assertThat(updatePost("author", tree("update", tree("data", tree("name", "x"))))
                        .nested())
                .containsExactly(update);
    }

    @Test
    void operationsThatARelationDoesNotHave() {
        refused(() -> model("Comment")
                        .update(tree("where", tree("id", 1), "data", tree("post", tree("disconnect", true)))))
                .withMessageContaining("There is no argument disconnect here. At data.post.disconnect.");
        refused(() -> createPost("title", "t", "categories", tree("createMany", tree("data", List.of()))))
                .withMessageContaining("There is no argument createMany here.");
        refused(() -> createPost("title", "t", "author", tree("update", tree())))
                .withMessageContaining("update");
        refused(() -> createPost("title", "t", "author", null)).withMessageContaining("P2009");
        refused(() -> createPost("title", "t", "author", tree("create", List.of(USER, USER))))
                .withMessageContaining("one object is expected, found a list");
    }

    @Test
    void keysAndRelationsDoNotMix() {
        assertThat(createPost("title", "t", "authorId", 1).assignments()).hasSize(2);
        refused(() -> model("Comment")
                        .create(tree(
                                "data",
                                tree("id", 1, "text", "t", "postId", 1, "post", tree("connect", tree("id", 1))))))
                .withMessageContaining(
                        "P2009 Comment: The keys postId and the relations post cannot be given together.");
        refused(() -> model("Comment").create(tree("data", tree("id", 1, "text", "t"))))
                .withMessageContaining("Give postId or the relation post.");
    }

    @Test
    void theWayBackIsClosedUnderARelation() {
        assertThat(createPost("title", "t", "comments", tree("create", tree("id", 1, "text", "x")))
                        .nested())
                .hasSize(1);
        refused(() -> createPost("title", "t", "comments", tree("create", tree("id", 1, "text", "x", "postId", 1))))
                .withMessageContaining("There is no argument postId here. At data.comments.create.postId.");
    }

    @Test
    void manyRowsHaveScalarsOnly() {
        assertThat(model("Category")
                        .createMany(tree("data", List.of(tree("id", 1, "name", "a")), "skipDuplicates", true))
                        .skipDuplicates())
                .isTrue();
        refused(() -> model("Post")
                        .createMany(tree("data", List.of(tree("title", "t", "author", tree("create", USER))))))
                .withMessageContaining("There is no argument author here. At data[0].author.");
        refused(() -> model("Category").createMany(tree("data", tree("id", 1)))).withMessageContaining("At data.name.");
        refused(() -> model("Post").createManyAndReturn(tree("data", List.of(), "include", tree("comments", true))))
                .withMessageContaining("The relation comments cannot be read here.");
        refused(() -> model("Post").updateMany(tree("data", tree(), "limit", -1)))
                .withMessageContaining("P2019");
    }
}
