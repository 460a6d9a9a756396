package dev.iolite.jdbc;

import dev.iolite.schema.ScalarType;
import dev.iolite.sql.ColumnType;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the distinct keys of parents in the order they are met, so that rows are grouped by small numbers.
 *
 * <p>A key of one whole number is kept without boxing.
 */
abstract class KeyIndex {

    /** What {@link #add} and {@link #find} give for a key that is null or unknown. */
    static final int NONE = -1;

    /** An index of keys that lie in columns of these types. */
    static KeyIndex of(List<ColumnType> types) {
        return types.size() == 1 && types.get(0).scalar().isInteger()
                ? new OfLongs(types.get(0).scalar())
                : new OfObjects(types.size());
    }

    /** The number of the key in the current row; NONE when it is null. */
    abstract int add(ResultRow row, int[] columns);

    /** The number of the key in the current row; NONE when it was never added. */
    abstract int find(ResultRow row, int[] columns);

    /** How many keys there are. */
    abstract int size();

    /** The values of one key column, one for each key, for binding. */
    abstract List<Object> values(int column);

    private static final class OfLongs extends KeyIndex {

        private final ScalarType type;
        private long[] keys = new long[16];
        private int[] slots = new int[32];
        private int size;

        OfLongs(ScalarType type) {
            this.type = type;
        }

        @Override
        int add(ResultRow row, int[] columns) {
            long key = row.getLong(columns[0]);
            if (key == 0 && row.wasNull()) {
                return NONE;
            }
            int slot = slot(key);
            if (slots[slot] != 0) {
                return slots[slot] - 1;
            }
            if (size == keys.length) {
                grow();
                slot = slot(key);
            }
            keys[size++] = key;
            slots[slot] = size;
            return size - 1;
        }

        @Override
        int find(ResultRow row, int[] columns) {
            return slots[slot(row.getLong(columns[0]))] - 1;
        }

        /** The slot of a key: its own or the free one where it would be put. */
        private int slot(long key) {
            int mask = slots.length - 1;
            int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
            while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        private void grow() {
            keys = java.util.Arrays.copyOf(keys, size * 2);
            slots = new int[slots.length * 2];
            for (int i = 0; i < size; i++) {
                slots[slot(keys[i])] = i + 1;
            }
        }

        @Override
        int size() {
            return size;
        }

        @Override
        List<Object> values(int column) {
            List<Object> values = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                values.add(boxed(keys[i]));
            }
            return values;
        }

        private Object boxed(long key) {
            // not a conditional expression: that would widen every branch to long
            switch (type) {
                case SHORT:
                    return (short) key;
                case INT:
                    return (int) key;
                default:
                    return key;
            }
        }
    }

    private static final class OfObjects extends KeyIndex {

        private final Map<Object, Integer> numbers = new HashMap<>();
        private final List<List<Object>> values = new ArrayList<>();

        OfObjects(int width) {
            for (int i = 0; i < width; i++) {
                values.add(new ArrayList<>());
            }
        }

        @Override
        int add(ResultRow row, int[] columns) {
            Object[] parts = parts(row, columns);
            Object key = key(parts);
            if (key == null) {
                return NONE;
            }
            Integer known = numbers.putIfAbsent(key, numbers.size());
            if (known != null) {
                return known;
            }
            for (int i = 0; i < parts.length; i++) {
                values.get(i).add(parts[i]);
            }
            return numbers.size() - 1;
        }

        @Override
        int find(ResultRow row, int[] columns) {
            Object key = key(parts(row, columns));
            return key == null ? NONE : numbers.getOrDefault(key, NONE);
        }

        private static Object[] parts(ResultRow row, int[] columns) {
            Object[] parts = new Object[columns.length];
            for (int i = 0; i < columns.length; i++) {
                parts[i] = row.get(columns[i]);
            }
            return parts;
        }

        private static @Nullable Object key(@Nullable Object[] parts) {
            List<Object> key = new ArrayList<>(parts.length);
            for (Object part : parts) {
                if (part == null) {
                    return null;
                }
                key.add(comparable(part));
            }
            return key.size() == 1 ? key.get(0) : key;
        }

        /** Two values that the database calls equal must be equal here. */
        private static Object comparable(Object value) {
            if (value instanceof BigDecimal decimal) {
                return decimal.stripTrailingZeros();
            }
            return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
        }

        @Override
        int size() {
            return numbers.size();
        }

        @Override
        List<Object> values(int column) {
            return values.get(column);
        }
    }
}
