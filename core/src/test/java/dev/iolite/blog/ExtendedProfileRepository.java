package dev.iolite.blog;

import static dev.iolite.blog.ExtendedProfileFields.PROFILE;

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

/** Reads and writes {@link ExtendedProfile}. */
public class ExtendedProfileRepository
        extends ModelRepository<ExtendedProfile, ExtendedProfileCreate, ExtendedProfileUpdate> {

    /** Works on a client. */
    public ExtendedProfileRepository(Iolite iolite) {
        super(iolite, PROFILE);
    }

    /** Creates many rows of scalars; see {@link dev.iolite.client.ModelRows#createRows}. */
    public <I> long createMany(
            Collection<? extends I> items,
            BiFunction<ExtendedProfileCreateMany.UserIdRequired, ? super I, ExtendedProfileCreateMany.Given> row,
            CreateManyOption... options) {
        return createRows(DataBuilder.rows("ExtendedProfile", items, ExtendedProfileCreateMany::first, row), options);
    }

    /** Creates many rows of scalars and returns them; see {@link dev.iolite.client.ModelRows#createRowsAndReturn}. */
    public <I> List<ExtendedProfile> createManyAndReturn(
            Collection<? extends I> items,
            BiFunction<ExtendedProfileCreateMany.UserIdRequired, ? super I, ExtendedProfileCreateMany.Given> row,
            CreateManyOption... options) {
        return createManyAndReturn(items, row, all -> {}, options);
    }

    /** Creates many rows of scalars and returns them; see {@link dev.iolite.client.ModelRows#createRowsAndReturn}. */
    public <I> List<ExtendedProfile> createManyAndReturn(
            Collection<? extends I> items,
            BiFunction<ExtendedProfileCreateMany.UserIdRequired, ? super I, ExtendedProfileCreateMany.Given> row,
            One<ExtendedProfile> result,
            CreateManyOption... options) {
        return createRowsAndReturn(
                DataBuilder.rows("ExtendedProfile", items, ExtendedProfileCreateMany::first, row), result, options);
    }

    /** Changes many rows; see {@link dev.iolite.client.ModelRows#updateRows}. */
    public long updateMany(Where<ExtendedProfile> where, ExtendedProfileUpdateMany changes) {
        return updateRows(where, changes);
    }

    /** Changes many rows; see {@link dev.iolite.client.ModelRows#updateRows}. */
    public long updateMany(
            Where<ExtendedProfile> where, ExtendedProfileUpdateMany changes, Consumer<WriteLimit> limit) {
        return updateRows(where, changes, limit);
    }

    /** Changes many rows and returns them; see {@link dev.iolite.client.ModelRows#updateRowsAndReturn}. */
    public List<ExtendedProfile> updateManyAndReturn(Where<ExtendedProfile> where, ExtendedProfileUpdateMany changes) {
        return updateRowsAndReturn(where, changes, all -> {});
    }

    /** Changes many rows and returns them; see {@link dev.iolite.client.ModelRows#updateRowsAndReturn}. */
    public List<ExtendedProfile> updateManyAndReturn(
            Where<ExtendedProfile> where, ExtendedProfileUpdateMany changes, One<ExtendedProfile> result) {
        return updateRowsAndReturn(where, changes, result);
    }

    /** Changes all rows; see {@link dev.iolite.client.ModelRows#updateAllRows}. */
    public long updateAll(ExtendedProfileUpdateMany changes) {
        return updateAllRows(changes);
    }

    /** Changes all rows up to a limit; see {@link dev.iolite.client.ModelRows#updateAllRows}. */
    public long updateAll(ExtendedProfileUpdateMany changes, Consumer<WriteLimit> limit) {
        return updateAllRows(changes, limit);
    }
}
