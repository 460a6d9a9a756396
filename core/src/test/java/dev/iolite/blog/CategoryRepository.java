package dev.iolite.blog;

import static dev.iolite.blog.CategoryFields.CATEGORY;

import dev.iolite.client.Iolite;
import dev.iolite.client.LinkedRows;
import dev.iolite.client.ModelRepository;
import dev.iolite.dsl.CreateManyOption;
import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.Many;
import dev.iolite.dsl.One;
import dev.iolite.dsl.UniqueWhere;
import dev.iolite.dsl.Where;
import dev.iolite.dsl.WriteLimit;
import dev.iolite.page.Pages;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** Reads and writes {@link Category}. */
public class CategoryRepository extends ModelRepository<Category, CategoryCreate, CategoryUpdate> {

    /** Works on a client. */
    public CategoryRepository(Iolite iolite) {
        super(iolite, CATEGORY);
    }

    /** Creates many rows of scalars; see {@link ModelRepository#createRows}. */
    public <I> long createMany(
            Collection<? extends I> items,
            BiFunction<CategoryCreateMany.NameRequired, ? super I, CategoryCreateMany.Given> row,
            CreateManyOption... options) {
        return createRows(DataBuilder.rows("Category", items, CategoryCreateMany::first, row), options);
    }

    /** Creates many rows of scalars and returns them; see {@link ModelRepository#createRowsAndReturn}. */
    public <I> List<Category> createManyAndReturn(
            Collection<? extends I> items,
            BiFunction<CategoryCreateMany.NameRequired, ? super I, CategoryCreateMany.Given> row,
            CreateManyOption... options) {
        return createManyAndReturn(items, row, all -> {}, options);
    }

    /** Creates many rows of scalars and returns them; see {@link ModelRepository#createRowsAndReturn}. */
    public <I> List<Category> createManyAndReturn(
            Collection<? extends I> items,
            BiFunction<CategoryCreateMany.NameRequired, ? super I, CategoryCreateMany.Given> row,
            One<Category> result,
            CreateManyOption... options) {
        return createRowsAndReturn(
                DataBuilder.rows("Category", items, CategoryCreateMany::first, row), result, options);
    }

    /** Changes many rows; see {@link ModelRepository#updateRows}. */
    public long updateMany(Where<Category> where, CategoryUpdateMany changes) {
        return updateRows(where, changes);
    }

    /** Changes many rows; see {@link ModelRepository#updateRows}. */
    public long updateMany(Where<Category> where, CategoryUpdateMany changes, Consumer<WriteLimit> limit) {
        return updateRows(where, changes, limit);
    }

    /** Changes many rows and returns them; see {@link ModelRepository#updateRowsAndReturn}. */
    public List<Category> updateManyAndReturn(Where<Category> where, CategoryUpdateMany changes) {
        return updateRowsAndReturn(where, changes, all -> {});
    }

    /** Changes many rows and returns them; see {@link ModelRepository#updateRowsAndReturn}. */
    public List<Category> updateManyAndReturn(Where<Category> where, CategoryUpdateMany changes, One<Category> result) {
        return updateRowsAndReturn(where, changes, result);
    }

    /** Changes all rows; see {@link ModelRepository#updateAllRows}. */
    public long updateAll(CategoryUpdateMany changes) {
        return updateAllRows(changes);
    }

    /** Changes all rows up to a limit; see {@link ModelRepository#updateAllRows}. */
    public long updateAll(CategoryUpdateMany changes, Consumer<WriteLimit> limit) {
        return updateAllRows(changes, limit);
    }

    /** A page of rows; generated only where spring-data-commons is on the compile path. */
    public Page<Category> findPage(Many<Category> piece, Pageable pageable) {
        return new Pages<>(iolite(), CATEGORY, this).find(piece, pageable);
    }

    /** A part of a list to be scrolled; generated only where spring-data-commons is on the compile path. */
    public Window<Category> findWindow(Many<Category> piece, ScrollPosition position, int size) {
        return new Pages<>(iolite(), CATEGORY, this).findWindow(piece, position, size);
    }

    /** The {@code posts} of one {@link Category}. */
    public LinkedRows<
                    Category,
                    Post,
                    PostCreate,
                    PostUpdate,
                    PostUpdateMany,
                    PostCreateMany.TitleRequired,
                    PostCreateMany.Given,
                    PostCategoryLink>
            postsOf(Category category) {
        return postsOf(CATEGORY.key(category));
    }

    /** The {@code posts} of one {@link Category}. */
    public LinkedRows<
                    Category,
                    Post,
                    PostCreate,
                    PostUpdate,
                    PostUpdateMany,
                    PostCreateMany.TitleRequired,
                    PostCreateMany.Given,
                    PostCategoryLink>
            postsOf(UniqueWhere<Category> category) {
        return new LinkedRows<>(iolite(), CATEGORY.posts, category, PostCreateMany::first);
    }
}
