package dev.iolite.blog;

import dev.iolite.model.InstanceReader;
import dev.iolite.model.Row;

/** Makes instances of {@link Category} from rows. */
final class CategoryReader extends InstanceReader<Category> {

    @Override
    public Category read(Row row, int[] columns) {
        return new LoadedCategory(row, columns, loaded(columns));
    }
}
