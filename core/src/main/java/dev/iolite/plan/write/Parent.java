package dev.iolite.plan.write;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The row around a nested operation.
 *
 * @param row the row; null while it is not yet written
 * @param pending the row while it is not yet written, else null
 * @param fresh whether it is new, so that nothing is tied to it yet
 */
record Parent(@Nullable RowRef row, @Nullable KeyHolder pending, boolean fresh) {

    static Parent written(RowRef row, boolean fresh) {
        return new Parent(row, null, fresh);
    }

    static Parent pending(KeyHolder holder, boolean fresh) {
        return new Parent(null, holder, fresh);
    }

    RowRef written() {
        return Objects.requireNonNull(row, "the row around a nested operation is written before");
    }
}
