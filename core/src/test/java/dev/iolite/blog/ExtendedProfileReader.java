package dev.iolite.blog;

import dev.iolite.model.InstanceReader;
import dev.iolite.model.Row;

/** Makes instances of {@link ExtendedProfile} from rows. */
final class ExtendedProfileReader extends InstanceReader<ExtendedProfile> {

    @Override
    public ExtendedProfile read(Row row, int[] columns) {
        return new LoadedExtendedProfile(row, columns, loaded(columns));
    }
}
