package dev.iolite.dsl;

import java.util.List;

/** How many rows are created. */
public enum CreateManyOption {
    /** Rows whose key exists are passed over. */
    SKIP_DUPLICATES;

    /**
     * Whether duplicates are passed over.
     *
     * @param options what the caller said
     * @return true when it was said
     */
    public static boolean skipsDuplicates(CreateManyOption... options) {
        return List.of(options).contains(SKIP_DUPLICATES);
    }
}
