package dev.iolite.blog;

import dev.iolite.model.InstanceReader;
import dev.iolite.model.Row;

/** Makes instances of {@link User} from rows. */
final class UserReader extends InstanceReader<User> {

    @Override
    public User read(Row row, int[] columns) {
        return new LoadedUser(row, columns, loaded(columns));
    }
}
