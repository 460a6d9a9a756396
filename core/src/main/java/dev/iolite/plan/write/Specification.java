package dev.iolite.plan.write;

import dev.iolite.query.Shape;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.SqlStatement;
import dev.iolite.sql.TableName;
import java.util.List;

/**
 * What a statement is to do. It can tell its shape with its arguments cheaply for each call, and make its syntax tree,
 * which is done once per shape.
 */
interface Specification {

    /** The table written or read. */
    Table table();

    /** Whether it writes. */
    boolean writing();

    /** Whether it may change rows of a table that are there before it. */
    boolean changes(TableName name);

    /** Adds the shape and the arguments, but for values that stand in the rows of members before it. */
    void describe(Shape shape, Earlier earlier);

    /**
     * Makes the syntax tree.
     *
     * @param schema the models
     * @param returning the fields of the rows to return
     * @param arguments gives slots their numbers
     * @return a statement whose slots are numbered as {@link #describe} added the arguments
     */
    SqlStatement statement(Schema schema, List<ScalarField> returning, Arguments arguments);
}
