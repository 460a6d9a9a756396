package dev.iolite.blog;

import dev.iolite.model.InstanceReader;
import dev.iolite.model.Row;

/** Makes instances of {@link Post} from rows. */
final class PostReader extends InstanceReader<Post> {

    @Override
    public Post read(Row row, int[] columns) {
        return new LoadedPost(row, columns, loaded(columns));
    }
}
