package dev.iolite.plan.write;

import dev.iolite.plan.read.Aliases;
import dev.iolite.plan.read.Scope;
import dev.iolite.query.Shape;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.Expression;
import dev.iolite.sql.SqlStatement;
import dev.iolite.sql.TableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Existing rows that change.
 *
 * @param model the model
 * @param changes what becomes of them, one change at least
 * @param where which rows
 * @param limit how many at the most; null for all
 */
record UpdateRows(
        Model model,
        List<Change> changes,
        Where where,
        @Nullable Integer limit) implements Specification {

    UpdateRows(Model model, List<Change> changes, Where where) {
        this(model, changes, where, null);
    }

    @Override
    public Table table() {
        return Table.of(model);
    }

    @Override
    public boolean writing() {
        return true;
    }

    @Override
    public boolean changes(TableName name) {
        return table().name().equals(name);
    }

    @Override
    public void describe(Shape shape, Earlier earlier) {
        shape.token(UpdateRows.class).token(model.name()).token(changes.size());
        for (Change change : changes) {
            change.describe(shape);
        }
        Limited.describe(shape, where, limit);
    }

    @Override
    public SqlStatement statement(Schema schema, List<ScalarField> returning, Arguments arguments) {
        Scope scope = Scope.of(schema, model, new Aliases(), arguments.visibility());
        List<SqlStatement.Assignment> assignments = changes.stream()
                .map(change -> change.assignment(scope, arguments))
                .toList();
        Expression condition = arguments.earlier().dependent(Limited.compile(scope, where, limit, arguments));
        return new SqlStatement.Update(
                table().name(),
                assignments,
                null,
                condition,
                returning.stream().map(scope::column).toList());
    }
}
