package dev.iolite.plan.write;

import dev.iolite.plan.WriteStep;
import dev.iolite.schema.ForeignKey;
import dev.iolite.sql.TableName;

/** A step while the plan is made: later steps may still ask for more of its columns. */
interface Draft {

    /** The step as it is now; called once, when the plan is complete. */
    WriteStep finish(WriteStatements statements, Filtering filtering);

    /** How many statements may write, at the most. */
    int writes();

    /** Whether something follows after it has written, which may fail. */
    boolean goesOn();

    /** Whether it may change rows of a table. */
    boolean touches(TableName table);

    /** Whether it may change a key so that the database changes the rows that point to it. */
    boolean follows(ForeignKey key);
}
