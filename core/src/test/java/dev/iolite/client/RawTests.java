package dev.iolite.client;

import static dev.iolite.blog.CategoryFields.CATEGORY;
import static dev.iolite.client.Sql.join;
import static dev.iolite.client.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.blog.BlogModels;
import dev.iolite.blog.BlogSchema;
import dev.iolite.blog.Category;
import dev.iolite.blog.CategoryRepository;
import dev.iolite.error.InvalidInputException;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.query.Mutation;
import dev.iolite.query.Read;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Raw statements and interceptors, on every database. */
@EachDatabase
class RawTests {

    record Row(long id, String name) {}

    private final List<String> heard = new ArrayList<>();
    private final TestDatabase database;
    private final Iolite iolite;
    private final CategoryRepository categories;

    RawTests(TestDatabase database) {
        this.database = database;
        this.iolite = Iolite.builder()
                .dataSource(database.dataSource())
                .schema(BlogSchema.SCHEMA)
                .types(List.of(new BlogModels()))
                .interceptor((call, next) -> {
                    heard.add(call.model() + "." + call.action() + (call.inTransaction() ? " in a transaction" : ""));
                    return next.proceed(call);
                })
                .build();
        database.executeOnce(Ddl.create(
                BlogSchema.SCHEMA,
                Dialects.named(database.kind().name().toLowerCase(Locale.ROOT)).orElseThrow()));
        this.categories = new CategoryRepository(iolite);
    }

    @BeforeEach
    void rows() {
        categories.deleteAll();
        categories.createMany(List.of("a", "b", "c"), (c, name) -> c.name(name));
        heard.clear();
    }

    @Test
    void rowsBecomeRecords() {
        List<Row> rows =
                iolite.queryRaw(Row.class, "select \"name\", \"id\" from \"category\" where \"name\" > ?", "a");
        assertThat(rows).extracting(Row::name).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void rowsBecomeModelsMapsAndValues() {
        List<Category> models = iolite.queryRaw(Category.class, "select * from \"category\" where \"name\" = ?", "a");
        assertThat(models).containsExactly(categories.findUniqueOrThrow(CATEGORY.name.eq("a")));
        List<Map<String, Object>> maps =
                iolite.queryRaw("select \"name\" as \"n\" from \"category\" where \"name\" = ?", "b");
        assertThat(maps).containsExactly(Map.of("n", "b"));
        assertThat(iolite.queryRaw(Long.class, "select count(*) from \"category\""))
                .containsExactly(3L);
    }

    @Test
    void piecesBindTheirValues() {
        Sql notB = sql("\"name\" <> {}", "b");
        List<Row> rows = iolite.queryRaw(
                Row.class,
                sql("select * from \"category\" where \"name\" in ({}) and {}", join(List.of("a", "b")), notB));
        assertThat(rows).extracting(Row::name).containsExactly("a");
        assertThat(sql("x = {} and {}", 1, notB).text()).isEqualTo("x = ? and \"name\" <> ?");
        assertThatThrownBy(() -> iolite.queryRaw(sql("x = {}")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("  values = ?   <-- P2010");
        assertThatThrownBy(() -> iolite.queryRaw(sql("x in ({})", join(List.of()))))
                .hasMessageContaining("  sql = ?   <-- P2010")
                .hasMessageContaining("nothing to join");
    }

    @Test
    void changesAreCounted() {
        assertThat(iolite.executeRaw("update \"category\" set \"name\" = ? where \"name\" = ?", "z", "a"))
                .isEqualTo(1);
        assertThat(categories.exists(CATEGORY.name.eq("z"))).isTrue();
    }

    @Test
    void columnsThatDoNotFitAreNamed() {
        assertThatThrownBy(() -> iolite.queryRaw(Row.class, "select \"name\" from \"category\""))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Row.id");
        assertThatThrownBy(() -> iolite.queryRaw(Row.class, "select null as id, \"name\" from \"category\""))
                .hasMessageContaining("primitive");
    }

    @Test
    void interceptorsHearWhatWasCalled() {
        categories.findFirst(CATEGORY.name.eq("a"));
        categories.findMany(CATEGORY.name.eq("a"));
        iolite.model("Category").findFirst(Map.of());
        assertThat(heard).containsExactly("Category.findFirst", "Category.findMany", "Category.findFirst");
    }

    @Test
    void interceptorsStandAroundEveryCall() {
        categories.count();
        categories.create(c -> c.name("d"));
        iolite.transaction(() -> {
            categories.findMany(CATEGORY.name.eq("a"));
        });
        iolite.queryRaw("select 1 as x");
        assertThat(heard)
                .containsExactly(
                        "Category.aggregate", "Category.create", "Category.findMany in a transaction", "null.queryRaw");
    }

    @Test
    void interceptorsMayChangeACall() {
        Iolite soft = Iolite.builder()
                .dataSource(database.dataSource())
                .schema(BlogSchema.SCHEMA)
                .types(List.of(new BlogModels()))
                .interceptor((call, next) -> {
                    if (call.args() instanceof Mutation.Delete delete) {
                        throw new IllegalStateException("nobody deletes a " + delete.model());
                    }
                    if (call.args() instanceof Read.Exists exists) {
                        return next.proceed(call.args(new Read.Exists(
                                exists.model(), CATEGORY.name.eq("nothing").condition())));
                    }
                    return next.proceed(call);
                })
                .build();
        CategoryRepository guarded = new CategoryRepository(soft);
        assertThat(guarded.exists(CATEGORY.name.eq("a"))).isFalse();
        assertThatThrownBy(() -> guarded.delete(CATEGORY.name.eq("a")))
                .hasMessageContaining("nobody deletes a Category");
    }
}
