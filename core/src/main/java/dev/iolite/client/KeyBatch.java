package dev.iolite.client;

import dev.iolite.query.Condition;
import dev.iolite.query.Operand;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Selection;
import dev.iolite.query.UniqueWhere;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are read by keys of one kind, all with one query.
 *
 * @param fields the fields of the keys
 * @param selection what is read of each row
 */
record KeyBatch(List<String> fields, Selection selection) {

    /** The rows of these keys. */
    ReadArguments arguments(Collection<UniqueWhere> keys) {
        Condition condition = fields.size() == 1
                ? new Condition.In(
                        fields.get(0),
                        new Operand.Values(keys.stream()
                                .map(key -> ((Operand.Value) key.values().get(0)).value())
                                .toList()),
                        false,
                        false)
                : new Condition.Or(keys.stream().map(UniqueWhere::condition).toList());
        return ReadArguments.where(condition);
    }

    /** What is read; the key too, to tell the rows apart. */
    Selection selecting() {
        List<String> selected = selection.fields();
        if (selected == null || selected.containsAll(fields)) {
            return selection;
        }
        Set<String> all = new LinkedHashSet<>(selected);
        all.addAll(fields);
        return new Selection(
                List.copyOf(all),
                selection.omit(),
                selection.unomit(),
                selection.includes(),
                selection.counts(),
                selection.refusal());
    }

    /** The rows by the values of their keys. */
    <R> Map<List<Object>, R> byKey(List<R> rows, BiFunction<R, String, Object> reader) {
        Map<List<Object>, R> byKey = new HashMap<>();
        for (R row : rows) {
            byKey.put(
                    fields.stream()
                            .map(field -> comparable(reader.apply(row, field)))
                            .toList(),
                    row);
        }
        return byKey;
    }

    /** The row of a key; null when there is none. */
    static <R> @Nullable R find(Map<List<Object>, R> rows, UniqueWhere key) {
        return rows.get(key.values().stream()
                .map(value -> comparable(((Operand.Value) value).value()))
                .toList());
    }

    /** Equal values of some types have several forms. */
    private static Object comparable(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (value instanceof byte[] bytes) {
            return ByteBuffer.wrap(bytes);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
