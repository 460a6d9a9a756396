package dev.iolite.dynamic;

import dev.iolite.model.ModelReader;
import dev.iolite.model.Row;
import dev.iolite.schema.Field;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes maps of rows: field names to values, in the order in which the model declares the fields. */
final class MapReader implements ModelReader<FieldMap> {

    private static final String COUNTS = "_count";

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] scalars;
    private final int[] relations;
    private final List<RelationField> relationFields;

    MapReader(Model model) {
        List<String> all = new java.util.ArrayList<>();
        scalars = new int[model.scalars().size()];
        relations = new int[model.relations().size()];
        for (Field field : model.fields()) {
            places.put(field.name(), all.size());
            if (field instanceof ScalarField) {
                scalars[field.index()] = all.size();
            } else {
                relations[field.index()] = all.size();
            }
            all.add(field.name());
        }
        places.put(COUNTS, all.size());
        all.add(COUNTS);
        names = List.copyOf(all);
        relationFields = model.relations();
    }

    @Override
    public FieldMap read(Row row, int[] columns) {
        FieldMap map = new FieldMap(names, places);
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= 0) {
                map.set(scalars[i], row.<Object>get(columns[i]));
            }
        }
        return map;
    }

    @Override
    public void attach(FieldMap instance, int relation, @Nullable Object value) {
        instance.set(relations[relation], value);
    }

    @Override
    public void attachCount(FieldMap instance, int relation, long count) {
        instance.count(places.size() - 1, relationFields.get(relation).name(), count);
    }
}
