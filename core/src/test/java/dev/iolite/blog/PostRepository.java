package dev.iolite.blog;

import static dev.iolite.blog.PostFields.POST;

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

/** Reads and writes {@link Post}. */
public class PostRepository extends ModelRepository<Post, PostCreate, PostUpdate> {

    /** Works on a client. */
    public PostRepository(Iolite iolite) {
        super(iolite, POST);
    }

    /** Creates many rows of scalars; see {@link dev.iolite.client.ModelRows#createRows}. */
    public <I> long createMany(
            Collection<? extends I> items,
            BiFunction<PostCreateMany.TitleRequired, ? super I, PostCreateMany.Given> row,
            CreateManyOption... options) {
        return createRows(DataBuilder.rows("Post", items, PostCreateMany::first, row), options);
    }

    /** Creates many rows of scalars and returns them; see {@link dev.iolite.client.ModelRows#createRowsAndReturn}. */
    public <I> List<Post> createManyAndReturn(
            Collection<? extends I> items,
            BiFunction<PostCreateMany.TitleRequired, ? super I, PostCreateMany.Given> row,
            CreateManyOption... options) {
        return createManyAndReturn(items, row, all -> {}, options);
    }

    /** Creates many rows of scalars and returns them; see {@link dev.iolite.client.ModelRows#createRowsAndReturn}. */
    public <I> List<Post> createManyAndReturn(
            Collection<? extends I> items,
            BiFunction<PostCreateMany.TitleRequired, ? super I, PostCreateMany.Given> row,
            One<Post> result,
            CreateManyOption... options) {
        return createRowsAndReturn(DataBuilder.rows("Post", items, PostCreateMany::first, row), result, options);
    }

    /** Changes many rows; see {@link dev.iolite.client.ModelRows#updateRows}. */
    public long updateMany(Where<Post> where, PostUpdateMany changes) {
        return updateRows(where, changes);
    }

    /** Changes many rows; see {@link dev.iolite.client.ModelRows#updateRows}. */
    public long updateMany(Where<Post> where, PostUpdateMany changes, Consumer<WriteLimit> limit) {
        return updateRows(where, changes, limit);
    }

    /** Changes many rows and returns them; see {@link dev.iolite.client.ModelRows#updateRowsAndReturn}. */
    public List<Post> updateManyAndReturn(Where<Post> where, PostUpdateMany changes) {
        return updateRowsAndReturn(where, changes, all -> {});
    }

    /** Changes many rows and returns them; see {@link dev.iolite.client.ModelRows#updateRowsAndReturn}. */
    public List<Post> updateManyAndReturn(Where<Post> where, PostUpdateMany changes, One<Post> result) {
        return updateRowsAndReturn(where, changes, result);
    }

    /** Changes all rows; see {@link dev.iolite.client.ModelRows#updateAllRows}. */
    public long updateAll(PostUpdateMany changes) {
        return updateAllRows(changes);
    }

    /** Changes all rows up to a limit; see {@link dev.iolite.client.ModelRows#updateAllRows}. */
    public long updateAll(PostUpdateMany changes, Consumer<WriteLimit> limit) {
        return updateAllRows(changes, limit);
    }

    /** The {@code categories} of one {@link Post}. */
    public LinkedRows<Post, Category, CategoryCreate, CategoryUpdate, CategoryUpdateMany, PostCategoryLink>
            categoriesOf(Post post) {
        return categoriesOf(POST.key(post));
    }

    /** The {@code categories} of one {@link Post}. */
    public LinkedRows<Post, Category, CategoryCreate, CategoryUpdate, CategoryUpdateMany, PostCategoryLink>
            categoriesOf(UniqueWhere<Post> post) {
        return new LinkedRows<>(iolite(), POST.categories, post);
    }
}
