package dev.iolite.plan.write;

import dev.iolite.plan.read.Aliases;
import dev.iolite.plan.read.Scope;
import dev.iolite.query.Shape;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.SqlStatement;
import dev.iolite.sql.TableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are deleted.
 *
 * @param model the model
 * @param where which rows
 * @param limit how many at the most; null for all
 */
record DeleteRows(Model model, Where where, @Nullable Integer limit) implements Specification {

    DeleteRows(Model model, Where where) {
        this(model, where, null);
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
        // a delete may go on to any table
        return true;
    }

    @Override
    public void describe(Shape shape, Earlier earlier) {
        shape.token(DeleteRows.class).token(model.name());
        Limited.describe(shape, where, limit);
    }

    @Override
    public SqlStatement statement(Schema schema, List<ScalarField> returning, Arguments arguments) {
        Scope scope = Scope.of(schema, model, new Aliases(), arguments.visibility());
        return new SqlStatement.Delete(
                table().name(),
                arguments.earlier().dependent(Limited.compile(scope, where, limit, arguments)),
                returning.stream().map(scope::column).toList());
    }
}
