package dev.iolite.dynamic;

import dev.iolite.model.ModelReader;
import dev.iolite.model.Readers;
import dev.iolite.schema.Model;
import dev.iolite.schema.Schema;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The readers that make maps of the rows of any model. */
public final class MapReaders implements Readers {

    private final Map<String, MapReader> readers;

    /**
     * Makes one reader for each model.
     *
     * @param schema the models
     */
    public MapReaders(Schema schema) {
        readers = schema.models().stream().collect(Collectors.toUnmodifiableMap(Model::name, MapReader::new));
    }

    @Override
    public ModelReader<?> reader(String model) {
        @Nullable MapReader reader = readers.get(model);
        if (reader == null) {
            throw new IllegalArgumentException("There is no model " + model);
        }
        return reader;
    }
}
