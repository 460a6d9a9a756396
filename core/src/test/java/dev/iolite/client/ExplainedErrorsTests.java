package dev.iolite.client;

import static dev.iolite.blog.CategoryFields.CATEGORY;
import static dev.iolite.blog.PostFields.POST;
import static dev.iolite.event.EventType.ERROR;
import static dev.iolite.event.EventType.QUERY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.blog.BlogModels;
import dev.iolite.blog.BlogSchema;
import dev.iolite.blog.CategoryRepository;
import dev.iolite.error.ErrorFormat;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.event.LogEvent;
import dev.iolite.event.QueryEvent;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What errors say, and who hears of them, on every database. */
@EachDatabase
class ExplainedErrorsTests {

    private final TestDatabase database;

    ExplainedErrorsTests(TestDatabase database) {
        this.database = database;
        database.executeOnce(Ddl.create(
                BlogSchema.SCHEMA,
                Dialects.named(database.kind().name().toLowerCase(Locale.ROOT)).orElseThrow()));
    }

    private Iolite client(ErrorFormat format) {
        return Iolite.builder()
                .dataSource(database.dataSource())
                .schema(BlogSchema.SCHEMA)
                .types(List.of(new BlogModels()))
                .errorFormat(format)
                .build();
    }

    @BeforeEach
    void rows() {
        CategoryRepository categories = new CategoryRepository(client(ErrorFormat.MINIMAL));
        categories.deleteAll();
        categories.create(c -> c.name("News"));
    }

    @Test
    void colorlessShowsTheCallWithoutItsValues() {
        CategoryRepository categories = new CategoryRepository(client(ErrorFormat.COLORLESS));
        assertThatThrownBy(() -> categories.create(c -> c.name("News")))
                .isInstanceOf(UniqueConstraintException.class)
                .hasMessageStartingWith("Invalid call of Category.create")
                .hasMessageContaining("    name = ?   <-- P2002")
                .hasMessageContaining("P2002 Category.name")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("News"));
        assertThatThrownBy(() ->
                        categories.update(CATEGORY.name.eq("News"), c -> c.posts(p -> p.connect(POST.id.eq(-1)))))
                .hasMessageContaining("connect[0]   <-- P2025");
    }

    @Test
    void minimalIsOneLine() {
        CategoryRepository categories = new CategoryRepository(client(ErrorFormat.MINIMAL));
        assertThatThrownBy(() -> categories.create(c -> c.name("News")))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n").startsWith("P2002 Category.name"));
    }

    @Test
    void listenersHearOfStatementsAndErrors() {
        Iolite iolite = client(ErrorFormat.MINIMAL);
        List<QueryEvent> statements = new ArrayList<>();
        List<LogEvent> errors = new ArrayList<>();
        iolite.on(QUERY, statements::add);
        iolite.on(ERROR, errors::add);
        CategoryRepository categories = new CategoryRepository(iolite);
        categories.count();
        assertThatThrownBy(() -> categories.create(c -> c.name("News"))).isInstanceOf(UniqueConstraintException.class);
        assertThatThrownBy(() -> categories.withStream(q -> {}, rows -> {
                    throw new IllegalStateException("the caller's own");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(statements).isNotEmpty();
        assertThat(errors).extracting(LogEvent::target).containsExactly("Category.create");
    }
}
