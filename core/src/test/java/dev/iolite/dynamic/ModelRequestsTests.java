package dev.iolite.dynamic;

import static dev.iolite.dynamic.Blog.model;
import static dev.iolite.dynamic.Blog.refused;
import static dev.iolite.dynamic.Blog.tree;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.query.AggregateFunction;
import dev.iolite.query.AggregateTerm;
import dev.iolite.query.Condition;
import dev.iolite.query.Direction;
import dev.iolite.query.Nulls;
import dev.iolite.query.Operand;
import dev.iolite.query.OrderTerm;
import dev.iolite.query.Page;
import dev.iolite.query.Read;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Selection;
import dev.iolite.query.UniqueWhere;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelRequestsTests {

    private static List<OrderTerm> order(Object orderBy) {
        return model("Post").findMany(tree("orderBy", orderBy)).arguments().orderBy();
    }

    private static Selection selection(Object... arguments) {
        return model("Post").findMany(tree(arguments)).selection();
    }

    @Test
    void orderHasOneKeyAnObject() {
        assertThat(order(tree("title", "desc")))
                .containsExactly(new OrderTerm.ByField("title", Direction.DESC, Nulls.DEFAULT, false));
        assertThat(order(List.of(
                        tree("author", tree("email", "asc")), tree("content", tree("sort", "asc", "nulls", "first")))))
                .containsExactly(
                        new OrderTerm.ByRelation(
                                "author", new OrderTerm.ByField("email", Direction.ASC, Nulls.DEFAULT, false)),
                        new OrderTerm.ByField("content", Direction.ASC, Nulls.FIRST, false));
        refused(() -> order(tree("title", "asc", "id", "asc")))
                .withMessageContaining("An object of orderBy has exactly one key, found 2. At orderBy.");
        refused(() -> order(tree("title", tree("sort", "asc", "nulls", "first"))))
                .withMessageContaining("nulls is for optional fields");
        refused(() -> order(tree("title", "up"))).withMessageContaining("Possible are asc, desc. ".trim());
    }

    @Test
    void bothSpellingsOrderByACount() {
        OrderTerm term = new OrderTerm.ByCount("comments", Condition.ALWAYS, Direction.DESC);
        assertThat(order(tree("comments", tree("count", "desc")))).containsExactly(term);
        assertThat(order(tree("comments", tree("_count", "desc")))).containsExactly(term);
    }

    @Test
    void aUniqueWhereNeedsAWholeKey() {
        assertThat(model("User")
                        .findUnique(tree("where", tree("id", 1, "name", "x")))
                        .where())
                .isEqualTo(new UniqueWhere(
                        List.of("id"),
                        List.of(new Operand.Value(1)),
                        new Condition.Compare("name", dev.iolite.query.Comparison.EQ, new Operand.Value("x"), false)));
        assertThat(model("User")
                        .findUnique(tree("where", tree("firstName_lastName", tree("lastName", "L", "firstName", "F"))))
                        .where())
                .isEqualTo(new UniqueWhere(
                        List.of("firstName", "lastName"),
                        List.of(new Operand.Value("F"), new Operand.Value("L")),
                        Condition.ALWAYS));
        refused(() -> model("User").findUnique(tree("where", tree("name", "x"))))
                .withMessageContaining("no whole key is given. At where. Give one of these:")
                .withMessageContaining("firstName_lastName");
        refused(() -> model("User").findUnique(tree("where", tree("id", null))))
                .withMessageContaining("P2009")
                .withMessageContaining("a key has no null");
        refused(() -> model("User").findUnique(tree()))
                .withMessageContaining("P2012 User")
                .withMessageContaining("At where.");
    }

    @Test
    void pagesAreCutFromBothEnds() {
        ReadArguments page = model("Post")
                .findMany(tree("cursor", tree("id", 3), "take", -2, "skip", 1, "distinct", "title"))
                .arguments();
        assertThat(page.page()).isEqualTo(Page.of(1, -2));
        assertThat(page.distinct()).containsExactly("title");
        assertThat(page.cursor()).isNotNull();
        assertThat(model("Post").findFirst(tree("take", -5)).arguments().page()).isEqualTo(Page.of(null, -1));
        refused(() -> model("Post").findMany(tree("skip", -1))).withMessageContaining("P2019 Post");
    }

    @Test
    void selectAndIncludeExcludeEachOther() {
        assertThat(selection("select", tree("title", true, "likes", false, "author", true)))
                .isEqualTo(new Selection(
                        List.of("title"),
                        List.of(),
                        List.of(),
                        List.of(new Selection.Include("author", ReadArguments.ALL, Selection.DEFAULT)),
                        List.of()));
        assertThat(selection("omit", tree("title", true, "content", false)))
                .isEqualTo(new Selection(null, List.of("title"), List.of("content"), List.of(), List.of()));
        assertThat(selection("include", tree("_count", tree("select", tree("comments", true))))
                        .counts())
                .containsExactly(new Selection.RelationCount("comments", Condition.ALWAYS));
        refused(() -> selection("select", tree("id", true), "include", tree("author", true)))
                .withMessageContaining("Of select and include only one");
        refused(() -> selection("select", tree())).withMessageContaining("Nothing is selected. At select.");
        refused(() -> selection("include", tree("title", true))).withMessageContaining("include is for relations");
        refused(() -> selection("include", tree("comments", tree("select", tree("texd", true)))))
                .withMessageContaining("At include.comments.select.texd. Did you mean text?");
    }

    @Test
    void onlyAnOptionalToOneIncludeTakesAFilter() {
        assertThat(selection("include", tree("author", tree("where", tree("id", 1))))
                        .includes())
                .hasSize(1);
        refused(() -> model("Comment").findMany(tree("include", tree("post", tree("where", tree("id", 1))))))
                .withMessageContaining("There is no argument where here. At include.post.where.");
    }

    @Test
    void groupsObeyTheirOwnRules() {
        GroupRequest request = model("Post")
                .groupBy(tree(
                        "by",
                        List.of("authorId"),
                        "_count",
                        true,
                        "_sum",
                        tree("likes", true),
                        "having",
                        tree("likes", tree("_avg", tree("gt", 2))),
                        "orderBy",
                        tree("_count", tree("id", "desc"))));
        Read.GroupBy read = request.read();
        assertThat(read.terms())
                .containsExactly(AggregateTerm.COUNT_ALL, new AggregateTerm(AggregateFunction.SUM, "likes"));
        assertThat(request.result(Arrays.asList(7, 2L, 5L)))
                .isEqualTo(tree("authorId", 7, "_count", 2L, "_sum", tree("likes", 5L)));
        refused(() -> model("Post").groupBy(tree("by", List.of()))).withMessageContaining("P2019");
        refused(() -> model("Post").groupBy(tree("by", "title", "orderBy", tree("likes", "asc"))))
                .withMessageContaining("P2019 Post: Every field used for orderBy must be one of by; likes is not.");
        refused(() -> model("Post").groupBy(tree("by", "title", "having", tree("likes", 3))))
                .withMessageContaining("P2019");
        refused(() -> model("Post").groupBy(tree("by", "title", "take", 3)))
                .withMessageContaining("P2019 Post: Groups have no order of their own by which take could cut.");
        refused(() -> model("Post").groupBy(tree("by", "title", "_sum", true)))
                .withMessageContaining("Expected a minimum of 1 field");
        refused(() -> model("Post").aggregate(tree("_sum", tree("title", true))))
                .withMessageContaining("At _sum.title.");
    }

    @Test
    void aViewIsReadOnlyAndIsCutInAGivenOrder() {
        refused(() -> model("Recent").deleteMany(tree())).withMessageContaining("A view cannot be written.");
        refused(() -> model("Recent").findMany(tree("take", 1))).withMessageContaining("P2012");
        refused(() -> model("Recent").findMany(tree("take", 1, "orderBy", tree())))
                .withMessageContaining("P2019");
        assertThat(model("Recent").findMany(tree("take", 1, "orderBy", tree("likes", "asc"))))
                .isNotNull();
    }
}
