package dev.iolite.blog;

import static dev.iolite.blog.PostCategoryFields.POST_CATEGORY;

import dev.iolite.client.Iolite;
import dev.iolite.client.ModelRepository;
import dev.iolite.dsl.CreateManyOption;
import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.One;
import dev.iolite.dsl.Where;
import dev.iolite.dsl.WriteLimit;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Reads and writes {@link PostCategory}. */
public class PostCategoryRepository extends ModelRepository<PostCategory, PostCategoryCreate, PostCategoryUpdate> {

    /** Works on a client. */
    public PostCategoryRepository(Iolite iolite) {
        super(iolite, POST_CATEGORY);
    }

    /** Creates many rows of scalars; see {@link dev.iolite.client.ModelRows#createRows}. */
    public <I> long createMany(
            Collection<? extends I> items,
            BiFunction<PostCategoryCreateMany.PostIdRequired, ? super I, PostCategoryCreateMany.Given> row,
            CreateManyOption... options) {
        return createRows(DataBuilder.rows("PostCategory", items, PostCategoryCreateMany::first, row), options);
    }

    /** Creates many rows of scalars and returns them; see {@link dev.iolite.client.ModelRows#createRowsAndReturn}. */
    public <I> List<PostCategory> createManyAndReturn(
            Collection<? extends I> items,
            BiFunction<PostCategoryCreateMany.PostIdRequired, ? super I, PostCategoryCreateMany.Given> row,
            CreateManyOption... options) {
        return createManyAndReturn(items, row, all -> {}, options);
    }

    /** Creates many rows of scalars and returns them; see {@link dev.iolite.client.ModelRows#createRowsAndReturn}. */
    public <I> List<PostCategory> createManyAndReturn(
            Collection<? extends I> items,
            BiFunction<PostCategoryCreateMany.PostIdRequired, ? super I, PostCategoryCreateMany.Given> row,
            One<PostCategory> result,
            CreateManyOption... options) {
        return createRowsAndReturn(
                DataBuilder.rows("PostCategory", items, PostCategoryCreateMany::first, row), result, options);
    }

    /** Changes many rows; see {@link dev.iolite.client.ModelRows#updateRows}. */
    public long updateMany(Where<PostCategory> where, PostCategoryUpdateMany changes) {
        return updateRows(where, changes);
    }

    /** Changes many rows; see {@link dev.iolite.client.ModelRows#updateRows}. */
    public long updateMany(Where<PostCategory> where, PostCategoryUpdateMany changes, Consumer<WriteLimit> limit) {
        return updateRows(where, changes, limit);
    }

    /** Changes many rows and returns them; see {@link dev.iolite.client.ModelRows#updateRowsAndReturn}. */
    public List<PostCategory> updateManyAndReturn(Where<PostCategory> where, PostCategoryUpdateMany changes) {
        return updateRowsAndReturn(where, changes, all -> {});
    }

    /** Changes many rows and returns them; see {@link dev.iolite.client.ModelRows#updateRowsAndReturn}. */
    public List<PostCategory> updateManyAndReturn(
            Where<PostCategory> where, PostCategoryUpdateMany changes, One<PostCategory> result) {
        return updateRowsAndReturn(where, changes, result);
    }

    /** Changes all rows; see {@link dev.iolite.client.ModelRows#updateAllRows}. */
    public long updateAll(PostCategoryUpdateMany changes) {
        return updateAllRows(changes);
    }

    /** Changes all rows up to a limit; see {@link dev.iolite.client.ModelRows#updateAllRows}. */
    public long updateAll(PostCategoryUpdateMany changes, Consumer<WriteLimit> limit) {
        return updateAllRows(changes, limit);
    }
}
