package dev.iolite.plan.write;

import dev.iolite.plan.read.Aliases;
import dev.iolite.plan.read.Scope;
import dev.iolite.query.Shape;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.Expression;
import dev.iolite.sql.Select;
import dev.iolite.sql.SqlStatement;
import dev.iolite.sql.TableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are looked up for later steps.
 *
 * @param model the model
 * @param where which rows
 * @param limit how many at the most; null for all
 * @param locking whether they are locked: a row whose relations are written is locked as if it were written itself, so that
 *     two writers of its relations come one after the other
 */
record SelectRows(Model model, Where where, @Nullable Integer limit, boolean locking) implements Specification {

    SelectRows(Model model, Where where) {
        this(model, where, null, false);
    }

    SelectRows(Model model, Where where, boolean locking) {
        this(model, where, null, locking);
    }

    @Override
    public Table table() {
        return Table.of(model);
    }

    @Override
    public boolean writing() {
        return false;
    }

    @Override
    public boolean changes(TableName name) {
        return false;
    }

    @Override
    public void describe(Shape shape, Earlier earlier) {
        shape.token(SelectRows.class).token(model.name()).token(locking);
        Limited.describe(shape, where, limit);
    }

    @Override
    public SqlStatement statement(Schema schema, List<ScalarField> returning, Arguments arguments) {
        Scope scope = Scope.of(schema, model, new Aliases(), arguments.visibility());
        Expression condition = arguments.earlier().dependent(Limited.compile(scope, where, limit, arguments));
        List<Select.Output> outputs = returning.stream()
                .map(field -> new Select.Output(scope.column(field), null))
                .toList();
        return new SqlStatement.Query(Select.of(outputs, scope.table(), scope.joins(), condition), locking);
    }
}
