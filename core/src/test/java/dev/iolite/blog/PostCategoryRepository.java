package dev.iolite.blog;

import static dev.iolite.blog.PostCategoryFields.POST_CATEGORY;

import dev.iolite.client.Iolite;
import dev.iolite.client.ModelRepository;
import dev.iolite.dsl.CreateManyOption;
import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.Many;
import dev.iolite.dsl.One;
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

/** Reads and writes {@link PostCategory}. */
public class PostCategoryRepository extends ModelRepository<PostCategory, PostCategoryCreate, PostCategoryUpdate> {

    /** Works on a client. */
    public PostCategoryRepository(Iolite iolite) {
        super(iolite, POST_CATEGORY);
    }

    /** Creates many rows of scalars; see {@link ModelRepository#createRows}. */
    public <I> long createMany(
            Collection<? extends I> items,
            BiFunction<PostCategoryCreateMany.PostIdRequired, ? super I, PostCategoryCreateMany.Given> row,
            CreateManyOption... options) {
        return createRows(DataBuilder.rows("PostCategory", items, PostCategoryCreateMany::first, row), options);
    }

    /** Creates many rows of scalars and returns them; see {@link ModelRepository#createRowsAndReturn}. */
    public <I> List<PostCategory> createManyAndReturn(
            Collection<? extends I> items,
            BiFunction<PostCategoryCreateMany.PostIdRequired, ? super I, PostCategoryCreateMany.Given> row,
            CreateManyOption... options) {
        return createManyAndReturn(items, row, all -> {}, options);
    }

    /** Creates many rows of scalars and returns them; see {@link ModelRepository#createRowsAndReturn}. */
    public <I> List<PostCategory> createManyAndReturn(
            Collection<? extends I> items,
            BiFunction<PostCategoryCreateMany.PostIdRequired, ? super I, PostCategoryCreateMany.Given> row,
            One<PostCategory> result,
            CreateManyOption... options) {
        return createRowsAndReturn(
                DataBuilder.rows("PostCategory", items, PostCategoryCreateMany::first, row), result, options);
    }

    /** Changes many rows; see {@link ModelRepository#updateRows}. */
    public long updateMany(Where<PostCategory> where, PostCategoryUpdateMany changes) {
        return updateRows(where, changes);
    }

    /** Changes many rows; see {@link ModelRepository#updateRows}. */
    public long updateMany(Where<PostCategory> where, PostCategoryUpdateMany changes, Consumer<WriteLimit> limit) {
        return updateRows(where, changes, limit);
    }

    /** Changes many rows and returns them; see {@link ModelRepository#updateRowsAndReturn}. */
    public List<PostCategory> updateManyAndReturn(Where<PostCategory> where, PostCategoryUpdateMany changes) {
        return updateRowsAndReturn(where, changes, all -> {});
    }

    /** Changes many rows and returns them; see {@link ModelRepository#updateRowsAndReturn}. */
    public List<PostCategory> updateManyAndReturn(
            Where<PostCategory> where, PostCategoryUpdateMany changes, One<PostCategory> result) {
        return updateRowsAndReturn(where, changes, result);
    }

    /** Changes all rows; see {@link ModelRepository#updateAllRows}. */
    public long updateAll(PostCategoryUpdateMany changes) {
        return updateAllRows(changes);
    }

    /** Changes all rows up to a limit; see {@link ModelRepository#updateAllRows}. */
    public long updateAll(PostCategoryUpdateMany changes, Consumer<WriteLimit> limit) {
        return updateAllRows(changes, limit);
    }

    /** A page of rows; generated only where spring-data-commons is on the compile path. */
    public Page<PostCategory> findPage(Many<PostCategory> piece, Pageable pageable) {
        return new Pages<>(iolite(), POST_CATEGORY, this).find(piece, pageable);
    }

    /** A part of a list to be scrolled; generated only where spring-data-commons is on the compile path. */
    public Window<PostCategory> findWindow(Many<PostCategory> piece, ScrollPosition position, int size) {
        return new Pages<>(iolite(), POST_CATEGORY, this).findWindow(piece, position, size);
    }
}
