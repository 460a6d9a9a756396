package dev.iolite.plan.write;

import dev.iolite.query.Data;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row to be made.
 *
 * @param data what the call gives
 * @param tied key fields that the row around it sets
 * @param place where the call gives it
 */
record RowData(Data data, Map<String, ? extends @Nullable Object> tied, Place place) {}
