package dev.iolite.plan;

import dev.iolite.sql.Slot;

/** Where the parameters of a read come from. */
public sealed interface ReadSlot extends Slot {

    /**
     * An argument of the call.
     *
     * @param number its number in the query's shape
     */
    record Argument(int number) implements ReadSlot {}

    /**
     * The keys of the rows whose related rows are read, one list for each key column.
     *
     * @param column the key column, from 0
     */
    record ParentKeys(int column) implements ReadSlot {}
}
