package dev.iolite.random;

import org.jspecify.annotations.Nullable;

/** Three-valued logic: null is unknown. */
final class Logic {

    private Logic() {}

    static @Nullable Boolean and(@Nullable Boolean left, @Nullable Boolean right) {
        if (Boolean.FALSE.equals(left) || Boolean.FALSE.equals(right)) {
            return false;
        }
        return left == null || right == null ? null : Boolean.TRUE;
    }

    static @Nullable Boolean or(@Nullable Boolean left, @Nullable Boolean right) {
        return not(and(not(left), not(right)));
    }

    static @Nullable Boolean not(@Nullable Boolean value) {
        return value == null ? null : Boolean.valueOf(!value);
    }
}
