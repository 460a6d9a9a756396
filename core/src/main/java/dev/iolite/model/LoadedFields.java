package dev.iolite.model;

import org.jspecify.annotations.Nullable;

/** Which scalar fields of an instance were read: a bit set of any width, shared by all rows of one query. Immutable. */
public final class LoadedFields {

    private final long[] bits;

    LoadedFields(long[] bits) {
        this.bits = bits;
    }

    /**
     * The fields that have a column.
     *
     * @param columns for each scalar field the number of its column; -1 when it is not loaded
     * @param last what the same reader made last, or null; it is used again where it says the same
     * @return the fields
     */
    public static LoadedFields of(int[] columns, @Nullable LoadedFields last) {
        if (last != null && last.says(columns)) {
            return last;
        }
        long[] bits = new long[(columns.length + 63) / 64];
        for (int field = 0; field < columns.length; field++) {
            if (columns[field] >= 0) {
                bits[field >> 6] |= 1L << field;
            }
        }
        return new LoadedFields(bits);
    }

    private boolean says(int[] columns) {
        for (int field = 0; field < columns.length; field++) {
            if (contains(field) != columns[field] >= 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a field was read.
     *
     * @param field the scalar field's index
     * @return true when its value is known
     */
    public boolean contains(int field) {
        int word = field >> 6;
        return word < bits.length && (bits[word] & 1L << field) != 0;
    }
}
