package dev.iolite.plan.read;

import dev.iolite.query.AggregateTerm;
import dev.iolite.query.OrderTerm;
import dev.iolite.query.Read;
import dev.iolite.query.ReadArguments;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import dev.iolite.sql.FromItem;
import dev.iolite.sql.Select;
import java.util.ArrayList;
import java.util.List;

/** Compiles aggregates over rows and over groups. */
final class AggregateCompiler {

    private final Schema schema;
    private final Visibility visibility;
    private final List<Select.Output> outputs = new ArrayList<>();
    private final List<ColumnType> types = new ArrayList<>();

    AggregateCompiler(Schema schema, Visibility visibility) {
        this.schema = schema;
        this.visibility = visibility;
    }

    /** The types of the columns of the select that was compiled. */
    List<ColumnType> types() {
        return types;
    }

    Select aggregate(Read.Aggregate read) {
        Aliases aliases = new Aliases();
        Rows rows = Rows.all(schema, schema.model(read.model()), aliases, visibility);
        ReadArguments arguments = read.arguments();
        if (arguments.page().nothing()) {
            // no rows at all: the same aggregates over nothing
            terms(read.terms(), fields(rows.scope()));
            return Select.of(outputs, rows.scope().table(), List.of(), Expression.FALSE);
        }
        Listing listing = Listing.of(rows, arguments);
        if (!listing.page().cuts()) {
            terms(read.terms(), fields(rows.scope()));
            return Select.of(outputs, rows.scope().table(), listing.joins(), listing.where());
        }
        Outputs inside = new Outputs();
        inside.add(new Expression.Constant(1L), ColumnType.LONG);
        String alias = aliases.next();
        terms(read.terms(), name -> {
            ScalarField field = rows.scope().model().scalar(name);
            ColumnType type = rows.scope().type(field);
            int number = inside.add(rows.scope().column(field), type);
            return new FieldResolver.Resolved(new Expression.Column(alias, "c" + number, type), type, true);
        });
        List<Select.Output> named = new ArrayList<>();
        for (Select.Output output : inside.list()) {
            named.add(new Select.Output(output.value(), "c" + named.size()));
        }
        return Select.of(
                outputs, new FromItem.Derived(listing.select(named), alias, false), List.of(), Expression.TRUE);
    }

    Select groupBy(Read.GroupBy read) {
        Rows rows = Rows.all(schema, schema.model(read.model()), new Aliases(), visibility);
        Scope scope = rows.scope();
        List<Expression> by = new ArrayList<>();
        for (String name : read.by()) {
            Expression.Column column = scope.column(name);
            by.add(column);
            outputs.add(new Select.Output(column, null));
            types.add(column.type());
        }
        FieldResolver fields = fields(scope);
        terms(read.terms(), fields);
        List<Select.Order> order = new ArrayList<>();
        for (OrderTerm term : read.orderBy()) {
            Select.Order compiled = order(rows, term, fields);
            order.add(read.page().backwards() ? Ordering.flip(compiled) : compiled);
        }
        Listing page = new Listing(rows, List.of(), Expression.TRUE, order, read.page());
        return new Select(
                List.of(),
                outputs,
                scope.table(),
                scope.joins(),
                Related.and(Conditions.compile(scope, read.where()), scope.visible()),
                by,
                Conditions.compile(scope, fields, read.having()),
                order,
                page.limit(),
                page.offset());
    }

    private static Select.Order order(Rows rows, OrderTerm term, FieldResolver fields) {
        if (term instanceof OrderTerm.ByAggregate aggregate) {
            boolean descending = aggregate.direction() == dev.iolite.query.Direction.DESC;
            boolean first = switch (aggregate.nulls()) {
                case DEFAULT -> descending;
                case FIRST -> true;
                case LAST -> false;
            };
            boolean count = aggregate.term().function() == dev.iolite.query.AggregateFunction.COUNT;
            return new Select.Order(Aggregates.expression(aggregate.term(), fields), descending, first, !count);
        }
        return Ordering.compile(rows, List.of(term), false).get(0);
    }

    private void terms(List<AggregateTerm> terms, FieldResolver fields) {
        for (AggregateTerm term : terms) {
            Expression.Aggregate value = Aggregates.expression(term, fields);
            outputs.add(new Select.Output(value, null));
            types.add(value.type());
        }
    }

    private static FieldResolver fields(Scope scope) {
        return name -> {
            ScalarField field = scope.model().scalar(name);
            return new FieldResolver.Resolved(scope.column(field), scope.type(field), field.columnNullable());
        };
    }
}
