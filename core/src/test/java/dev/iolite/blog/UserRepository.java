package dev.iolite.blog;

import static dev.iolite.blog.UserFields.USER;

import dev.iolite.client.Iolite;
import dev.iolite.client.ModelRepository;
import dev.iolite.client.OwnedRows;
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

/** Reads and writes {@link User}. */
public class UserRepository extends ModelRepository<User, UserCreate, UserUpdate> {

    /** Works on a client. */
    public UserRepository(Iolite iolite) {
        super(iolite, USER);
    }

    /** Creates many rows of scalars; see {@link dev.iolite.client.ModelRows#createRows}. */
    public <I> long createMany(
            Collection<? extends I> items,
            BiFunction<UserCreateMany.EmailRequired, ? super I, UserCreateMany.Given> row,
            CreateManyOption... options) {
        return createRows(DataBuilder.rows("User", items, UserCreateMany::first, row), options);
    }

    /** Creates many rows of scalars and returns them; see {@link dev.iolite.client.ModelRows#createRowsAndReturn}. */
    public <I> List<User> createManyAndReturn(
            Collection<? extends I> items,
            BiFunction<UserCreateMany.EmailRequired, ? super I, UserCreateMany.Given> row,
            CreateManyOption... options) {
        return createManyAndReturn(items, row, all -> {}, options);
    }

    /** Creates many rows of scalars and returns them; see {@link dev.iolite.client.ModelRows#createRowsAndReturn}. */
    public <I> List<User> createManyAndReturn(
            Collection<? extends I> items,
            BiFunction<UserCreateMany.EmailRequired, ? super I, UserCreateMany.Given> row,
            One<User> result,
            CreateManyOption... options) {
        return createRowsAndReturn(DataBuilder.rows("User", items, UserCreateMany::first, row), result, options);
    }

    /** Changes many rows; see {@link dev.iolite.client.ModelRows#updateRows}. */
    public long updateMany(Where<User> where, UserUpdateMany changes) {
        return updateRows(where, changes);
    }

    /** Changes many rows; see {@link dev.iolite.client.ModelRows#updateRows}. */
    public long updateMany(Where<User> where, UserUpdateMany changes, Consumer<WriteLimit> limit) {
        return updateRows(where, changes, limit);
    }

    /** Changes many rows and returns them; see {@link dev.iolite.client.ModelRows#updateRowsAndReturn}. */
    public List<User> updateManyAndReturn(Where<User> where, UserUpdateMany changes) {
        return updateRowsAndReturn(where, changes, all -> {});
    }

    /** Changes many rows and returns them; see {@link dev.iolite.client.ModelRows#updateRowsAndReturn}. */
    public List<User> updateManyAndReturn(Where<User> where, UserUpdateMany changes, One<User> result) {
        return updateRowsAndReturn(where, changes, result);
    }

    /** Changes all rows; see {@link dev.iolite.client.ModelRows#updateAllRows}. */
    public long updateAll(UserUpdateMany changes) {
        return updateAllRows(changes);
    }

    /** Changes all rows up to a limit; see {@link dev.iolite.client.ModelRows#updateAllRows}. */
    public long updateAll(UserUpdateMany changes, Consumer<WriteLimit> limit) {
        return updateAllRows(changes, limit);
    }

    /** The {@code posts} of one {@link User}. */
    public OwnedRows<User, Post, PostCreate.WithoutAuthor, PostUpdate, PostUpdateMany> postsOf(User user) {
        return postsOf(USER.key(user));
    }

    /** The {@code posts} of one {@link User}. */
    public OwnedRows<User, Post, PostCreate.WithoutAuthor, PostUpdate, PostUpdateMany> postsOf(UniqueWhere<User> user) {
        return new OwnedRows<>(iolite(), USER.posts, user);
    }
}
