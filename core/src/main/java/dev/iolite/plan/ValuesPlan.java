package dev.iolite.plan;

import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Statement;
import java.util.List;

/**
 * How rows of plain values are read: aggregates and groups.
 *
 * @param statement the statement; its slots are {@link ReadSlot}s
 * @param outputs the types of the columns it returns
 * @param backwards whether the rows come in reverse and must be turned round
 * @param nothing whether no rows are wanted, so that nothing is sent
 */
public record ValuesPlan(Statement statement, List<ColumnType> outputs, boolean backwards, boolean nothing) {
    /** Copies the types. */
    public ValuesPlan {
        outputs = List.copyOf(outputs);
    }
}
