package dev.iolite.plan.read;

import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.sql.BinaryOperator;
import dev.iolite.sql.Expression;
import dev.iolite.sql.FromItem;
import dev.iolite.sql.Select;
import dev.iolite.sql.TableName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows at the other end of a relation, as tables of a statement.
 *
 * @param child the table of the relation's target
 * @param link the link table; null when the rows hold the key themselves
 * @param keys the columns that hold the parent's key: in the child's table or the link table
 * @param references the fields of the parent's model that they equal
 */
record Related(
        Scope child,
        FromItem.@Nullable Table link,
        @Nullable Expression linkTie,
        List<Expression> keys,
        List<String> references) {

    /** The related rows of a relation of a model, under new names. */
    static Related of(Scope near, RelationField relation) {
        Scope child = near.sibling(near.schema().target(relation));
        return relation.link().accept(new Link.Visitor<>() {
            @Override
            public Related ownedByParent(Link.OwnedByParent link) {
                return new Related(child, null, null, child.columns(link.references()), link.keys());
            }

            @Override
            public Related ownedByChild(Link.OwnedByChild link) {
                return new Related(child, null, null, child.columns(link.keys()), link.references());
            }

            @Override
            public Related throughTable(Link.ThroughTable link) {
                return through(near, child, link);
            }
        });
    }

    private static Related through(Scope near, Scope child, Link.ThroughTable link) {
        FromItem.Table table = new FromItem.Table(
                new TableName(link.namespace(), link.table()), near.aliases().next());
        List<Expression> ties = new ArrayList<>();
        for (Link.LinkColumn column : link.child()) {
            Expression.Column target = child.column(column.references());
            ties.add(equal(new Expression.Column(table.alias(), column.column(), target.type()), target));
        }
        if (link.model() != null) {
            ties.add(near.sibling(near.schema().model(link.model()), table.alias())
                    .visible());
        }
        List<Expression> keys = new ArrayList<>();
        for (Link.LinkColumn column : link.parent()) {
            Model parent = near.model();
            keys.add(new Expression.Column(
                    table.alias(), column.column(), near.type(parent.scalar(column.references()))));
        }
        List<String> references =
                link.parent().stream().map(Link.LinkColumn::references).toList();
        return new Related(child, table, and(ties), keys, references);
    }

    /** The condition that ties these rows to one row of the parent's table in the same statement. */
    Expression tiedTo(Scope parent) {
        List<Expression> ties = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            ties.add(equal(keys.get(i), parent.column(references.get(i))));
        }
        return and(ties);
    }

    /** The link table, where there is one, as a join. */
    List<Select.Join> joins() {
        List<Select.Join> joins = new ArrayList<>();
        if (link != null && linkTie != null) {
            joins.add(new Select.Join(link, linkTie, false));
        }
        joins.addAll(child.joins());
        return joins;
    }

    /** A select over these rows, as far as they are there. */
    Select select(List<Select.Output> outputs, Expression where) {
        return Select.of(outputs, child.table(), joins(), and(where, child.visible()));
    }

    static Expression equal(Expression left, Expression right) {
        return new Expression.Binary(left, BinaryOperator.EQ, right);
    }

    static Expression and(List<Expression> members) {
        List<Expression> left = members.stream()
                .filter(member -> !Expression.TRUE.equals(member))
                .toList();
        return left.size() == 1 ? left.get(0) : new Expression.And(left);
    }

    static Expression and(Expression... members) {
        return and(List.of(members));
    }
}
