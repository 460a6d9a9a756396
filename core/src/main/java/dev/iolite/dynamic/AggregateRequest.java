package dev.iolite.dynamic;

import dev.iolite.query.Read;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An {@code aggregate} and the form of its result. */
public final class AggregateRequest {

    private final Read.Aggregate read;
    private final List<AggregateColumn> columns;

    AggregateRequest(Read.Aggregate read, List<AggregateColumn> columns) {
        this.read = read;
        this.columns = columns;
    }

    /**
     * What is to be read.
     *
     * @return the query
     */
    public Read.Aggregate read() {
        return read;
    }

    /**
     * The result as a map.
     *
     * @param values the computed values in order
     * @return such as {@code {_count: 3, _avg: {age: 41.5}}}
     */
    public Map<String, @Nullable Object> result(List<@Nullable Object> values) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        put(result, columns, values);
        return result;
    }

    static void put(
            Map<String, @Nullable Object> result, List<AggregateColumn> columns, List<@Nullable Object> values) {
        Map<String, Map<String, @Nullable Object>> groups = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            AggregateColumn column = columns.get(i);
            if (column.field().isEmpty()) {
                result.put(column.group(), values.get(i));
            } else {
                groups.computeIfAbsent(column.group(), name -> {
                            Map<String, @Nullable Object> group = new LinkedHashMap<>();
                            result.put(name, group);
                            return group;
                        })
                        .put(column.field(), values.get(i));
            }
        }
    }
}
