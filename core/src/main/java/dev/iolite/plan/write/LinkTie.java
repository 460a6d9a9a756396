package dev.iolite.plan.write;

import dev.iolite.plan.read.Scope;
import dev.iolite.query.Shape;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.sql.BinaryOperator;
import dev.iolite.sql.Expression;
import dev.iolite.sql.FromItem;
import dev.iolite.sql.Select;
import dev.iolite.sql.TableName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a link table ties a row to a given parent.
 *
 * @param link the link, seen from the parent
 * @param parent the parent's model
 * @param values the parent's values that the link table points to
 */
record LinkTie(Link.ThroughTable link, Model parent, List<@Nullable Object> values) {

    void describe(Shape shape) {
        shape.token(LinkTie.class)
                .token(link.table())
                .token(link.parent().get(0).column());
        values.forEach(shape::argument);
    }

    /** {@code child.ref IN (SELECT link.child FROM link WHERE link.parent = ?)}. */
    Expression compile(Scope child, Arguments arguments) {
        FromItem.Table table = new FromItem.Table(
                new TableName(link.namespace(), link.table()), child.aliases().next());
        List<Expression> references = new ArrayList<>();
        List<Select.Output> outputs = new ArrayList<>();
        for (Link.LinkColumn column : link.child()) {
            Expression.Column reference = child.column(column.references());
            references.add(reference);
            outputs.add(
                    new Select.Output(new Expression.Column(table.alias(), column.column(), reference.type()), null));
        }
        List<Expression> ties = new ArrayList<>();
        for (Table.Column column : Table.Column.of(child.schema(), parent, link.parent())) {
            ties.add(new Expression.Binary(
                    new Expression.Column(table.alias(), column.name(), column.type()),
                    BinaryOperator.EQ,
                    arguments.next(column.type())));
        }
        if (link.model() != null) {
            Scope links = Scope.named(
                    child.schema(),
                    child.schema().model(link.model()),
                    table.alias(),
                    child.aliases(),
                    arguments.visibility());
            Expression visible = links.visible();
            if (!Expression.TRUE.equals(visible)) {
                ties.add(visible);
            }
        }
        Expression where = ties.size() == 1 ? ties.get(0) : new Expression.And(ties);
        return new Expression.InSelect(references, Select.of(outputs, table, List.of(), where), false);
    }
}
