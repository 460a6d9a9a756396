package dev.iolite.client;

import static dev.iolite.blog.CategoryFields.CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.blog.BlogModels;
import dev.iolite.blog.BlogSchema;
import dev.iolite.blog.Category;
import dev.iolite.blog.CategoryRepository;
import dev.iolite.error.InvalidInputException;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;

/** Spring Data's pages, sorts and windows, on every database. */
@EachDatabase
class PagesTests {

    private final TestDatabase database;
    private final CategoryRepository categories;

    PagesTests(TestDatabase database) {
        this.database = database;
        Iolite iolite = Iolite.builder()
                .dataSource(database.dataSource())
                .schema(BlogSchema.SCHEMA)
                .types(List.of(new BlogModels()))
                .build();
        database.executeOnce(Ddl.create(
                BlogSchema.SCHEMA,
                Dialects.named(database.kind().name().toLowerCase(Locale.ROOT)).orElseThrow()));
        this.categories = new CategoryRepository(iolite);
    }

    @BeforeEach
    void rows() {
        categories.deleteAll();
        categories.createMany(List.of("a", "b", "c", "d", "e"), (c, name) -> c.name(name));
    }

    @Test
    void aPageHasItsRowsAndTheirNumber() {
        Page<Category> page = categories.findPage(
                q -> {}, PageRequest.of(1, 2, Sort.by("name").descending()));
        assertThat(page.getContent()).extracting(Category::getName).containsExactly("c", "b");
        assertThat(page.getTotalElements()).isEqualTo(5);
        assertThat(page.getTotalPages()).isEqualTo(3);
    }

    @Test
    void theNumberIsNotCountedWhenThePageTellsIt() {
        database.statements().clear();
        Page<Category> page = categories.findPage(q -> q.where(CATEGORY.name.gt("c")), PageRequest.of(0, 10));
        assertThat(page.getTotalElements()).isEqualTo(2);
        assertThat(database.statements().statements()).hasSize(1);
    }

    @Test
    void unpagedIsEverything() {
        assertThat(categories
                        .findPage(q -> q.where(CATEGORY.name.lt("c")), Pageable.unpaged())
                        .getContent())
                .hasSize(2);
    }

    @Test
    void aSortNamesPropertiesOfTheModel() {
        assertThatThrownBy(() -> categories.findPage(q -> {}, PageRequest.of(0, 2, Sort.by("nmae"))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Category")
                .hasMessageContaining("Did you mean name?");
        assertThatThrownBy(() -> categories.findPage(q -> {}, PageRequest.of(0, 2, Sort.by("name; drop table x"))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void windowsScrollByKeys() {
        Window<Category> first = categories.findWindow(q -> q.orderBy(CATEGORY.name.asc()), ScrollPosition.keyset(), 2);
        assertThat(first).extracting(Category::getName).containsExactly("a", "b");
        categories.delete(CATEGORY.name.eq("a"));
        Window<Category> second = categories.findWindow(q -> q.orderBy(CATEGORY.name.asc()), first.positionAt(1), 2);
        assertThat(second).extracting(Category::getName).containsExactly("c", "d");
        assertThat(second.hasNext()).isTrue();
        Window<Category> third = categories.findWindow(q -> q.orderBy(CATEGORY.name.asc()), second.positionAt(1), 2);
        assertThat(third).extracting(Category::getName).containsExactly("e");
        assertThat(third.hasNext()).isFalse();
    }

    @Test
    void windowsScrollByOffset() {
        Window<Category> first = categories.findWindow(q -> q.orderBy(CATEGORY.name.asc()), ScrollPosition.offset(), 3);
        Window<Category> second = categories.findWindow(q -> q.orderBy(CATEGORY.name.asc()), first.positionAt(2), 3);
        assertThat(second).extracting(Category::getName).containsExactly("d", "e");
    }
}
