package dev.iolite.dynamic;

import dev.iolite.query.Read;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@code groupBy} and the form of its results. */
public final class GroupRequest {

    private final Read.GroupBy read;
    private final List<String> shown;
    private final List<AggregateColumn> columns;

    GroupRequest(Read.GroupBy read, List<String> shown, List<AggregateColumn> columns) {
        this.read = read;
        this.shown = shown;
        this.columns = columns;
    }

    /**
     * What is to be read.
     *
     * @return the query
     */
    public Read.GroupBy read() {
        return read;
    }

    /**
     * One group as a map.
     *
     * @param values the group's values: of the fields of {@code by}, then the computed ones
     * @return such as {@code {country: 'SE', _sum: {views: 3}}}
     */
    public Map<String, @Nullable Object> result(List<@Nullable Object> values) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        List<String> by = read.by();
        for (int i = 0; i < by.size(); i++) {
            if (shown.contains(by.get(i))) {
                result.put(by.get(i), values.get(i));
            }
        }
        AggregateRequest.put(result, columns, values.subList(by.size(), values.size()));
        return result;
    }
}
