package dev.iolite.blog;

import dev.iolite.model.InstanceReader;
import dev.iolite.model.Row;

/** Makes instances of {@link PostCategory} from rows. */
final class PostCategoryReader extends InstanceReader<PostCategory> {

    @Override
    public PostCategory read(Row row, int[] columns) {
        return new LoadedPostCategory(row, columns, loaded(columns));
    }
}
