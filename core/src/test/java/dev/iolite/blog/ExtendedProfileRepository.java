package dev.iolite.blog;

import static dev.iolite.blog.ExtendedProfileFields.PROFILE;

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

/** Reads and writes {@link ExtendedProfile}. */
public class ExtendedProfileRepository
        extends ModelRepository<ExtendedProfile, ExtendedProfileCreate, ExtendedProfileUpdate> {

    /** Works on a client. */
    public ExtendedProfileRepository(Iolite iolite) {
        super(iolite, PROFILE);
    }

    /** Creates many rows of scalars; see {@link ModelRepository#createRows}. */
    public <I> long createMany(
            Collection<? extends I> items,
            BiFunction<ExtendedProfileCreateMany.UserIdRequired, ? super I, ExtendedProfileCreateMany.Given> row,
            CreateManyOption... options) {
        return createRows(DataBuilder.rows("ExtendedProfile", items, ExtendedProfileCreateMany::first, row), options);
    }

    /** Creates many rows of scalars and returns them; see {@link ModelRepository#createRowsAndReturn}. */
    public <I> List<ExtendedProfile> createManyAndReturn(
            Collection<? extends I> items,
            BiFunction<ExtendedProfileCreateMany.UserIdRequired, ? super I, ExtendedProfileCreateMany.Given> row,
            CreateManyOption... options) {
        return createManyAndReturn(items, row, all -> {}, options);
    }

    /** Creates many rows of scalars and returns them; see {@link ModelRepository#createRowsAndReturn}. */
    public <I> List<ExtendedProfile> createManyAndReturn(
            Collection<? extends I> items,
            BiFunction<ExtendedProfileCreateMany.UserIdRequired, ? super I, ExtendedProfileCreateMany.Given> row,
            One<ExtendedProfile> result,
            CreateManyOption... options) {
        return createRowsAndReturn(
                DataBuilder.rows("ExtendedProfile", items, ExtendedProfileCreateMany::first, row), result, options);
    }

    /** Changes many rows; see {@link ModelRepository#updateRows}. */
    public long updateMany(Where<ExtendedProfile> where, ExtendedProfileUpdateMany changes) {
        return updateRows(where, changes);
    }

    /** Changes many rows; see {@link ModelRepository#updateRows}. */
    public long updateMany(
            Where<ExtendedProfile> where, ExtendedProfileUpdateMany changes, Consumer<WriteLimit> limit) {
        return updateRows(where, changes, limit);
    }

    /** Changes many rows and returns them; see {@link ModelRepository#updateRowsAndReturn}. */
    public List<ExtendedProfile> updateManyAndReturn(Where<ExtendedProfile> where, ExtendedProfileUpdateMany changes) {
        return updateRowsAndReturn(where, changes, all -> {});
    }

    /** Changes many rows and returns them; see {@link ModelRepository#updateRowsAndReturn}. */
    public List<ExtendedProfile> updateManyAndReturn(
            Where<ExtendedProfile> where, ExtendedProfileUpdateMany changes, One<ExtendedProfile> result) {
        return updateRowsAndReturn(where, changes, result);
    }

    /** Changes all rows; see {@link ModelRepository#updateAllRows}. */
    public long updateAll(ExtendedProfileUpdateMany changes) {
        return updateAllRows(changes);
    }

    /** Changes all rows up to a limit; see {@link ModelRepository#updateAllRows}. */
    public long updateAll(ExtendedProfileUpdateMany changes, Consumer<WriteLimit> limit) {
        return updateAllRows(changes, limit);
    }

    /** A page of rows; generated only where spring-data-commons is on the compile path. */
    public Page<ExtendedProfile> findPage(Many<ExtendedProfile> piece, Pageable pageable) {
        return new Pages<>(iolite(), PROFILE, this).find(piece, pageable);
    }

    /** A part of a list to be scrolled; generated only where spring-data-commons is on the compile path. */
    public Window<ExtendedProfile> findWindow(Many<ExtendedProfile> piece, ScrollPosition position, int size) {
        return new Pages<>(iolite(), PROFILE, this).findWindow(piece, position, size);
    }
}
