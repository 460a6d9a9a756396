package dev.iolite.plan.write;

import dev.iolite.plan.read.Aliases;
import dev.iolite.plan.read.Scope;
import dev.iolite.query.Condition;
import dev.iolite.query.Shape;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.BinaryOperator;
import dev.iolite.sql.Expression;
import dev.iolite.sql.Select;
import dev.iolite.sql.SqlStatement;
import dev.iolite.sql.TableName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a link table that are deleted: those of one parent whose children are, or are not, among others.
 *
 * @param link the link, seen from the parent
 * @param parent the parent's model
 * @param values the parent's values that the link table points to
 * @param child the child's model
 * @param children for each child its values that the link table points to; null to choose by condition
 * @param kept whether the children named are those that keep their link
 * @param which which children, where they are not named
 */
record DeleteLinks(
        Link.ThroughTable link,
        Model parent,
        List<@Nullable Object> values,
        Model child,
        @Nullable List<List<@Nullable Object>> children,
        boolean kept,
        Condition which)
        implements Specification {

    private static final String LINK = "t0";

    @Override
    public Table table() {
        return Table.of(link);
    }

    @Override
    public boolean writing() {
        return true;
    }

    @Override
    public boolean changes(TableName name) {
        return false;
    }

    @Override
    public void describe(Shape shape, Earlier earlier) {
        shape.token(DeleteLinks.class)
                .token(link.table())
                .token(link.parent().get(0).column());
        values.forEach(shape::argument);
        shape.token(kept);
        if (children == null) {
            shape.token(null);
            which.describe(shape);
        } else if (link.child().size() == 1) {
            shape.token(1).token(children.isEmpty());
            List<@Nullable Object> keys = new ArrayList<>();
            children.forEach(key -> keys.add(key.get(0)));
            shape.argument(keys);
        } else {
            shape.token(children.size());
            children.forEach(key -> key.forEach(shape::argument));
        }
    }

    @Override
    public SqlStatement statement(Schema schema, List<ScalarField> returning, Arguments arguments) {
        List<Expression> all = new ArrayList<>();
        for (Table.Column column : Table.Column.of(schema, parent, link.parent())) {
            all.add(equal(column, arguments));
        }
        List<Table.Column> columns = Table.Column.of(schema, child, link.child());
        Aliases aliases = new Aliases();
        aliases.next();
        Scope scope = Scope.of(schema, child, aliases, arguments.visibility());
        if (children == null) {
            Expression condition = Where.of(which).compile(scope, arguments);
            all.add(leadingTo(scope, columns, condition, kept));
        } else {
            all.add(columns.size() == 1 ? among(columns.get(0), arguments) : named(columns, arguments));
            // the links of hidden rows stay: their rows are there again when they are hidden no more
            Expression visible = scope.visible();
            if (!Expression.TRUE.equals(visible)) {
                all.add(leadingTo(scope, columns, visible, false));
            }
        }
        if (link.model() != null) {
            Scope links = Scope.named(schema, schema.model(link.model()), LINK, aliases, arguments.visibility());
            Expression visible = links.visible();
            if (!Expression.TRUE.equals(visible)) {
                all.add(visible);
            }
        }
        return new SqlStatement.Delete(
                table().name(), arguments.earlier().dependent(new Expression.And(all)), List.of());
    }

    private static Expression equal(Table.Column column, Arguments arguments) {
        return new Expression.Binary(
                new Expression.Column(LINK, column.name(), column.type()),
                BinaryOperator.EQ,
                arguments.next(column.type()));
    }

    private Expression among(Table.Column column, Arguments arguments) {
        return new Expression.InParameter(
                new Expression.Column(LINK, column.name(), column.type()), arguments.nextList(column.type()), kept);
    }

    private Expression named(List<Table.Column> columns, Arguments arguments) {
        List<Expression> any = new ArrayList<>();
        int count = children == null ? 0 : children.size();
        for (int i = 0; i < count; i++) {
            List<Expression> same = new ArrayList<>();
            for (Table.Column column : columns) {
                same.add(equal(column, arguments));
            }
            any.add(new Expression.And(same));
        }
        Expression named = new Expression.Or(any);
        return kept ? any.isEmpty() ? Expression.TRUE : new Expression.Not(named) : named;
    }

    /** Whether a link leads to a row that meets a condition. */
    private Expression leadingTo(Scope scope, List<Table.Column> columns, Expression condition, boolean negated) {
        List<Expression> keys = new ArrayList<>();
        List<Select.Output> outputs = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Table.Column column = columns.get(i);
            keys.add(new Expression.Column(LINK, column.name(), column.type()));
            outputs.add(new Select.Output(scope.column(link.child().get(i).references()), null));
        }
        return new Expression.InSelect(keys, Select.of(outputs, scope.table(), scope.joins(), condition), negated);
    }
}
