package dev.iolite.blog;

import static dev.iolite.blog.CategoryFields.CATEGORY;

import dev.iolite.client.Iolite;
import dev.iolite.client.LinkedRows;
import dev.iolite.client.ModelRepository;
import dev.iolite.dsl.CreateManyOption;
import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.One;
import dev.iolite.dsl.UniqueWhere;
import dev.iolite.dsl.Where;
import dev.iolite.dsl.WriteLimit;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Reads and writes {@link Category}. */
public class CategoryRepository extends ModelRepository<Category, CategoryCreate, CategoryUpdate> {

    /** Works on a client. */
    public CategoryRepository(Iolite iolite) {
        super(iolite, CATEGORY);
    }

    /** Creates many rows of scalars; see {@link dev.iolite.client.ModelRows#createRows}. */
    public <I> long createMany(
            Collection<? extends I> items,
            BiFunction<CategoryCreateMany.NameRequired, ? super I, CategoryCreateMany.Given> row,
            CreateManyOption... options) {
        return createRows(DataBuilder.rows("Category", items, CategoryCreateMany::first, row), options);
    }

    /** Creates many rows of scalars and returns them; see {@link dev.iolite.client.ModelRows#createRowsAndReturn}. */
    public <I> List<Category> createManyAndReturn(
            Collection<? extends I> items,
            BiFunction<CategoryCreateMany.NameRequired, ? super I, CategoryCreateMany.Given> row,
            CreateManyOption... options) {
        return createManyAndReturn(items, row, all -> {}, options);
    }

    /** Creates many rows of scalars and returns them; see {@link dev.iolite.client.ModelRows#createRowsAndReturn}. */
    public <I> List<Category> createManyAndReturn(
            Collection<? extends I> items,
            BiFunction<CategoryCreateMany.NameRequired, ? super I, CategoryCreateMany.Given> row,
            One<Category> result,
            CreateManyOption... options) {
        return createRowsAndReturn(
                DataBuilder.rows("Category", items, CategoryCreateMany::first, row), result, options);
    }

    /** Changes many rows; see {@link dev.iolite.client.ModelRows#updateRows}. */
    public long updateMany(Where<Category> where, CategoryUpdateMany changes) {
        return updateRows(where, changes);
    }

    /** Changes many rows; see {@link dev.iolite.client.ModelRows#updateRows}. */
    public long updateMany(Where<Category> where, CategoryUpdateMany changes, Consumer<WriteLimit> limit) {
        return updateRows(where, changes, limit);
    }

    /** Changes many rows and returns them; see {@link dev.iolite.client.ModelRows#updateRowsAndReturn}. */
    public List<Category> updateManyAndReturn(Where<Category> where, CategoryUpdateMany changes) {
        return updateRowsAndReturn(where, changes, all -> {});
    }

    /** Changes many rows and returns them; see {@link dev.iolite.client.ModelRows#updateRowsAndReturn}. */
    public List<Category> updateManyAndReturn(Where<Category> where, CategoryUpdateMany changes, One<Category> result) {
        return updateRowsAndReturn(where, changes, result);
    }

    /** Changes all rows; see {@link dev.iolite.client.ModelRows#updateAllRows}. */
    public long updateAll(CategoryUpdateMany changes) {
        return updateAllRows(changes);
    }

    /** Changes all rows up to a limit; see {@link dev.iolite.client.ModelRows#updateAllRows}. */
    public long updateAll(CategoryUpdateMany changes, Consumer<WriteLimit> limit) {
        return updateAllRows(changes, limit);
    }

    /** The {@code posts} of one {@link Category}. */
    public LinkedRows<Category, Post, PostCreate, PostUpdate, PostUpdateMany, PostCategoryLink> postsOf(
            Category category) {
        return postsOf(CATEGORY.key(category));
    }

    /** The {@code posts} of one {@link Category}. */
    public LinkedRows<Category, Post, PostCreate, PostUpdate, PostUpdateMany, PostCategoryLink> postsOf(
            UniqueWhere<Category> category) {
        return new LinkedRows<>(iolite(), CATEGORY.posts, category);
    }
}
