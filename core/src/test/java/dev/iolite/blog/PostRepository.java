package dev.iolite.blog;

import static dev.iolite.blog.PostFields.POST;

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

/** Reads and writes {@link Post}. */
public class PostRepository extends ModelRepository<Post, PostCreate, PostUpdate> {

    /** Works on a client. */
    public PostRepository(Iolite iolite) {
        super(iolite, POST);
    }

    /** Creates many rows of scalars; see {@link ModelRepository#createRows}. */
    public <I> long createMany(
            Collection<? extends I> items,
            BiFunction<PostCreateMany.TitleRequired, ? super I, PostCreateMany.Given> row,
            CreateManyOption... options) {
        return createRows(DataBuilder.rows("Post", items, PostCreateMany::first, row), options);
    }

    /** Creates many rows of scalars and returns them; see {@link ModelRepository#createRowsAndReturn}. */
    public <I> List<Post> createManyAndReturn(
            Collection<? extends I> items,
            BiFunction<PostCreateMany.TitleRequired, ? super I, PostCreateMany.Given> row,
            CreateManyOption... options) {
        return createManyAndReturn(items, row, all -> {}, options);
    }

    /** Creates many rows of scalars and returns them; see {@link ModelRepository#createRowsAndReturn}. */
    public <I> List<Post> createManyAndReturn(
            Collection<? extends I> items,
            BiFunction<PostCreateMany.TitleRequired, ? super I, PostCreateMany.Given> row,
            One<Post> result,
            CreateManyOption... options) {
        return createRowsAndReturn(DataBuilder.rows("Post", items, PostCreateMany::first, row), result, options);
    }

    /** Changes many rows; see {@link ModelRepository#updateRows}. */
    public long updateMany(Where<Post> where, PostUpdateMany changes) {
        return updateRows(where, changes);
    }

    /** Changes many rows; see {@link ModelRepository#updateRows}. */
    public long updateMany(Where<Post> where, PostUpdateMany changes, Consumer<WriteLimit> limit) {
        return updateRows(where, changes, limit);
    }

    /** Changes many rows and returns them; see {@link ModelRepository#updateRowsAndReturn}. */
    public List<Post> updateManyAndReturn(Where<Post> where, PostUpdateMany changes) {
        return updateRowsAndReturn(where, changes, all -> {});
    }

    /** Changes many rows and returns them; see {@link ModelRepository#updateRowsAndReturn}. */
    public List<Post> updateManyAndReturn(Where<Post> where, PostUpdateMany changes, One<Post> result) {
        return updateRowsAndReturn(where, changes, result);
    }

    /** Changes all rows; see {@link ModelRepository#updateAllRows}. */
    public long updateAll(PostUpdateMany changes) {
        return updateAllRows(changes);
    }

    /** Changes all rows up to a limit; see {@link ModelRepository#updateAllRows}. */
    public long updateAll(PostUpdateMany changes, Consumer<WriteLimit> limit) {
        return updateAllRows(changes, limit);
    }

    /** A page of rows; generated only where spring-data-commons is on the compile path. */
    public Page<Post> findPage(Many<Post> piece, Pageable pageable) {
        return new Pages<>(iolite(), POST, this).find(piece, pageable);
    }

    /** A part of a list to be scrolled; generated only where spring-data-commons is on the compile path. */
    public Window<Post> findWindow(Many<Post> piece, ScrollPosition position, int size) {
        return new Pages<>(iolite(), POST, this).findWindow(piece, position, size);
    }

    /** The {@code categories} of one {@link Post}. */
    public LinkedRows<
                    Post,
                    Category,
                    CategoryCreate,
                    CategoryUpdate,
                    CategoryUpdateMany,
                    CategoryCreateMany.NameRequired,
                    CategoryCreateMany.Given,
                    PostCategoryLink>
            categoriesOf(Post post) {
        return categoriesOf(POST.key(post));
    }

    /** The {@code categories} of one {@link Post}. */
    public LinkedRows<
                    Post,
                    Category,
                    CategoryCreate,
                    CategoryUpdate,
                    CategoryUpdateMany,
                    CategoryCreateMany.NameRequired,
                    CategoryCreateMany.Given,
                    PostCategoryLink>
            categoriesOf(UniqueWhere<Post> post) {
        return new LinkedRows<>(iolite(), POST.categories, post, CategoryCreateMany::first);
    }
}
