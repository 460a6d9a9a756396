package dev.iolite.blog;

import static dev.iolite.blog.UserFields.USER;

import dev.iolite.client.Iolite;
import dev.iolite.client.ModelRepository;
import dev.iolite.client.OwnedRows;
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

/** Reads and writes {@link User}. */
public class UserRepository extends ModelRepository<User, UserCreate, UserUpdate> {

    /** Works on a client. */
    public UserRepository(Iolite iolite) {
        super(iolite, USER);
    }

    /** Creates many rows of scalars; see {@link ModelRepository#createRows}. */
    public <I> long createMany(
            Collection<? extends I> items,
            BiFunction<UserCreateMany.EmailRequired, ? super I, UserCreateMany.Given> row,
            CreateManyOption... options) {
        return createRows(DataBuilder.rows("User", items, UserCreateMany::first, row), options);
    }

    /** Creates many rows of scalars and returns them; see {@link ModelRepository#createRowsAndReturn}. */
    public <I> List<User> createManyAndReturn(
            Collection<? extends I> items,
            BiFunction<UserCreateMany.EmailRequired, ? super I, UserCreateMany.Given> row,
            CreateManyOption... options) {
        return createManyAndReturn(items, row, all -> {}, options);
    }

    /** Creates many rows of scalars and returns them; see {@link ModelRepository#createRowsAndReturn}. */
    public <I> List<User> createManyAndReturn(
            Collection<? extends I> items,
            BiFunction<UserCreateMany.EmailRequired, ? super I, UserCreateMany.Given> row,
            One<User> result,
            CreateManyOption... options) {
        return createRowsAndReturn(DataBuilder.rows("User", items, UserCreateMany::first, row), result, options);
    }

    /** Changes many rows; see {@link ModelRepository#updateRows}. */
    public long updateMany(Where<User> where, UserUpdateMany changes) {
        return updateRows(where, changes);
    }

    /** Changes many rows; see {@link ModelRepository#updateRows}. */
    public long updateMany(Where<User> where, UserUpdateMany changes, Consumer<WriteLimit> limit) {
        return updateRows(where, changes, limit);
    }

    /** Changes many rows and returns them; see {@link ModelRepository#updateRowsAndReturn}. */
    public List<User> updateManyAndReturn(Where<User> where, UserUpdateMany changes) {
        return updateRowsAndReturn(where, changes, all -> {});
    }

    /** Changes many rows and returns them; see {@link ModelRepository#updateRowsAndReturn}. */
    public List<User> updateManyAndReturn(Where<User> where, UserUpdateMany changes, One<User> result) {
        return updateRowsAndReturn(where, changes, result);
    }

    /** Changes all rows; see {@link ModelRepository#updateAllRows}. */
    public long updateAll(UserUpdateMany changes) {
        return updateAllRows(changes);
    }

    /** Changes all rows up to a limit; see {@link ModelRepository#updateAllRows}. */
    public long updateAll(UserUpdateMany changes, Consumer<WriteLimit> limit) {
        return updateAllRows(changes, limit);
    }

    /** A page of rows; generated only where spring-data-commons is on the compile path. */
    public Page<User> findPage(Many<User> piece, Pageable pageable) {
        return new Pages<>(iolite(), USER, this).find(piece, pageable);
    }

    /** A part of a list to be scrolled; generated only where spring-data-commons is on the compile path. */
    public Window<User> findWindow(Many<User> piece, ScrollPosition position, int size) {
        return new Pages<>(iolite(), USER, this).findWindow(piece, position, size);
    }

    /** The {@code posts} of one {@link User}. */
    public OwnedRows<
                    User,
                    Post,
                    PostCreate.WithoutAuthor,
                    PostUpdate,
                    PostUpdateMany,
                    PostCreateMany.WithoutAuthor.TitleRequired,
                    PostCreateMany.Given>
            postsOf(User user) {
        return postsOf(USER.key(user));
    }

    /** The {@code posts} of one {@link User}. */
    public OwnedRows<
                    User,
                    Post,
                    PostCreate.WithoutAuthor,
                    PostUpdate,
                    PostUpdateMany,
                    PostCreateMany.WithoutAuthor.TitleRequired,
                    PostCreateMany.Given>
            postsOf(UniqueWhere<User> user) {
        return new OwnedRows<>(iolite(), USER.posts, user, PostCreateMany.WithoutAuthor::first);
    }
}
