package dev.iolite.writes;

import static dev.iolite.plan.write.Library.creating;
import static dev.iolite.plan.write.Library.data;
import static dev.iolite.plan.write.Library.disconnect;
import static dev.iolite.plan.write.Library.key;
import static dev.iolite.plan.write.Library.on;
import static dev.iolite.plan.write.Library.replace;
import static dev.iolite.plan.write.Library.set;
import static dev.iolite.plan.write.Library.updating;
import static dev.iolite.writes.LibraryDatabase.map;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.blog.BlogSchema;
import dev.iolite.client.Iolite;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.model.JsonText;
import dev.iolite.model.ModelReader;
import dev.iolite.model.Readers;
import dev.iolite.model.Row;
import dev.iolite.query.Data;
import dev.iolite.query.Mutation;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.UniqueWhere;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links through a model with columns of its own. */
@EachDatabase
class LinkModelWritesTest {

    private final TestDatabase database;
    private Iolite iolite;
    private Object post;

    LinkModelWritesTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void rows() {
        iolite = Iolite.builder()
                .dataSource(database.dataSource())
                .schema(BlogSchema.SCHEMA)
                .types(List.of())
                .build();
        if (LibraryDatabase.isNew(database)) {
            database.execute(Ddl.create(
                    BlogSchema.SCHEMA, Dialects.named(database.kind().folder()).orElseThrow()));
        }
        for (String model : List.of("PostCategory", "Post", "Category", "User")) {
            iolite.model(model).deleteMany(Map.of());
        }
        write(creating(
                "User",
                data(set("email", "a"), set("city", "x"), set("country", "y"), set("pets", new JsonText("[]")))));
        Object user = iolite.model("User").findFirstOrThrow(map()).get("id");
        write(creating("Post", data(set("title", "p"), set("authorId", user))));
        post = iolite.model("Post").findFirstOrThrow(map()).get("id");
        for (String name : List.of("News", "Tips", "Fun")) {
            write(creating("Category", data(set("name", name))));
        }
    }

    private void write(Mutation mutation) {
        ModelReader<Object> reader = new ModelReader<>() {
            @Override
            public Object read(Row row, int[] columns) {
                return true;
            }

            @Override
            public void attach(Object instance, int relation, Object value) {}

            @Override
            public void attachCount(Object instance, int relation, long count) {}
        };
        Readers readers = model -> reader;
        iolite.engine().writeOne(mutation, readers);
    }

    private void categories(NestedOperation operation) {
        write(updating("Post", key("id", post), data(on("categories", operation))));
    }

    private static NestedOperation connect(UniqueWhere where, Data link) {
        return new NestedOperation.Connect(List.of(new NestedOperation.Target(where, link)));
    }

    /** Name and sort order of each link, by name. */
    private List<String> links() {
        List<String> links = new ArrayList<>();
        for (Map<String, Object> row : iolite.model("PostCategory").findMany(map("include", map("category", true)))) {
            links.add(((Map<?, ?>) row.get("category")).get("name") + " " + row.get("sortOrder"));
        }
        links.sort(null);
        return links;
    }

    @Test
    void connectGivesLinkColumns() {
        categories(connect(key("name", "News"), data(set("sortOrder", 3))));
        categories(connect(key("name", "Tips"), null));
        assertThat(links()).containsExactly("News 3", "Tips 0");
    }

    @Test
    void connectAgainSetsTheColumnsNewlyGiven() {
        categories(connect(key("name", "News"), data(set("sortOrder", 3))));
        categories(connect(key("name", "News"), null));
        assertThat(links()).containsExactly("News 3");
        categories(connect(key("name", "News"), data(set("sortOrder", 4))));
        assertThat(links()).containsExactly("News 4");
    }

    @Test
    void createGivesLinkColumns() {
        categories(new NestedOperation.Create(List.of(
                new NestedOperation.NewRow(data(set("name", "A")), data(set("sortOrder", 1))),
                new NestedOperation.NewRow(data(set("name", "B")), null))));
        assertThat(links()).containsExactly("A 1", "B 0");
    }

    @Test
    void connectOrCreateGivesLinkColumns() {
        for (int i = 1; i < 3; i++) {
            categories(new NestedOperation.ConnectOrCreate(List.of(
                    new NestedOperation.Choice(key("name", "C"), data(set("name", "C")), data(set("sortOrder", i))),
                    new NestedOperation.Choice(
                            key("name", "Fun"), data(set("name", "Fun")), data(set("sortOrder", 9))))));
            assertThat(links()).containsExactly("C " + i, "Fun 9");
        }
    }

    @Test
    void setKeepsTheLinksThatStay() {
        categories(connect(key("name", "News"), data(set("sortOrder", 3))));
        categories(connect(key("name", "Tips"), data(set("sortOrder", 5))));
        categories(replace(key("name", "Tips"), key("name", "Fun")));
        assertThat(links()).containsExactly("Fun 0", "Tips 5");
        categories(disconnect(key("name", "Tips")));
        assertThat(links()).containsExactly("Fun 0");
    }
}
