package dev.iolite.plan.write;

import dev.iolite.plan.Input;
import dev.iolite.plan.read.Aliases;
import dev.iolite.plan.read.Conditions;
import dev.iolite.plan.read.Scope;
import dev.iolite.query.Condition;
import dev.iolite.query.Shape;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.BinaryOperator;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import dev.iolite.sql.FromItem;
import dev.iolite.sql.Select;
import dev.iolite.sql.SqlStatement;
import dev.iolite.sql.TableName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * New rows of one table that give the same columns.
 *
 * @param table the table
 * @param columns the columns given
 * @param rows for each row one value for each column
 * @param fromLists whether each column is one bound list, so that the text does not depend on the number of rows
 * @param alike the places of columns that have one value for all rows, which is bound by itself then; all columns of
 *     lists, which cannot be lists themselves, are among them
 * @param duplicates what happens with rows whose key exists; null to report them
 */
record InsertRows(
        Table table,
        List<Table.Column> columns,
        List<@Nullable Object[]> rows,
        boolean fromLists,
        List<Integer> alike,
        @Nullable Duplicates duplicates)
        implements Specification {

    private static final String ROWS = "r";
    private static final String ORDINAL = "n";

    /**
     * What happens with rows whose key exists.
     *
     * @param target the columns of the key meant; empty for any key
     * @param changes what becomes of the existing row; empty to leave it alone
     * @param where which existing rows may change
     * @param anti keys (as places in the columns given) whose rows are passed over by the statement itself, for
     *     databases without a conflict clause; empty for the conflict clause
     */
    record Duplicates(List<String> target, List<Change> changes, Condition where, List<List<Integer>> anti) {

        static Duplicates ignored(List<String> target) {
            return new Duplicates(target, List.of(), Condition.ALWAYS, List.of());
        }
    }

    @Override
    public boolean writing() {
        return true;
    }

    @Override
    public boolean changes(TableName name) {
        return duplicates != null
                && !duplicates.changes().isEmpty()
                && table.name().equals(name);
    }

    @Override
    public void describe(Shape shape, Earlier earlier) {
        shape.token(InsertRows.class)
                .token(table.model() == null ? table.name() : table.model())
                .token(columns.size())
                .token(fromLists)
                .tokens(alike);
        for (Table.Column column : columns) {
            shape.token(column.name());
        }
        if (fromLists) {
            for (int i = 0; i < columns.size(); i++) {
                describe(shape, earlier.reference(rows.get(0)[i]), shared(i) ? rows.get(0)[i] : column(i));
            }
        } else if (rows.size() == 1) {
            shape.token(1);
            for (Object value : rows.get(0)) {
                describe(shape, earlier.reference(value), value);
            }
        } else {
            shape.token(rows.size());
            for (@Nullable Object[] row : rows) {
                for (Object value : row) {
                    shape.argument(value);
                }
            }
        }
        if (duplicates == null) {
            shape.token(null);
            return;
        }
        shape.tokens(duplicates.target())
                .tokens(duplicates.anti())
                .token(duplicates.changes().size());
        duplicates.changes().forEach(change -> change.describe(shape));
        duplicates.where().describe(shape);
    }

    /** A value of an earlier member is a column and no argument. */
    private static void describe(Shape shape, Input.@Nullable Output reference, @Nullable Object value) {
        if (reference == null) {
            shape.token(null).argument(value);
        } else {
            shape.token(reference.register()).token(reference.column());
        }
    }

    /** Whether a column has one value for all rows, where the other columns are lists. */
    boolean shared(int column) {
        return fromLists && alike.contains(column);
    }

    private List<@Nullable Object> column(int number) {
        List<@Nullable Object> values = new ArrayList<>(rows.size());
        for (@Nullable Object[] row : rows) {
            values.add(row[number]);
        }
        return values;
    }

    @Override
    public SqlStatement statement(Schema schema, List<ScalarField> returning, Arguments arguments) {
        SqlStatement.Source source = fromLists
                ? fromLists(schema, arguments)
                : arguments.earlier().isEmpty() ? values(arguments) : fromEarlier(schema, arguments);
        SqlStatement.Conflict conflict = null;
        List<Expression.Column> returned = List.of();
        if (table.model() != null) {
            Scope scope = Scope.of(schema, table.model(), new Aliases(), arguments.visibility());
            conflict = conflict(scope, arguments);
            returned = returning.stream().map(scope::column).toList();
        } else if (duplicates != null && duplicates.anti().isEmpty()) {
            conflict = new SqlStatement.Conflict(duplicates.target(), List.of(), null);
        }
        return new SqlStatement.Insert(
                table.name(), columns.stream().map(Table.Column::name).toList(), source, conflict, returned);
    }

    private SqlStatement.@Nullable Conflict conflict(Scope scope, Arguments arguments) {
        if (duplicates == null || !duplicates.anti().isEmpty()) {
            return null;
        }
        List<SqlStatement.Assignment> assignments = duplicates.changes().stream()
                .map(change -> change.assignment(scope, arguments))
                .toList();
        Expression where = Conditions.compile(scope, arguments.template(duplicates.where()));
        if (!assignments.isEmpty()) {
            where = scope.visibleAnd(where);
        }
        return new SqlStatement.Conflict(
                duplicates.target(), assignments, Expression.TRUE.equals(where) ? null : where);
    }

    private SqlStatement.Source values(Arguments arguments) {
        List<List<Expression>> all = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            List<Expression> row = new ArrayList<>(columns.size());
            for (Table.Column column : columns) {
                row.add(arguments.next(column.type()));
            }
            all.add(row);
        }
        return new SqlStatement.Values(all);
    }

    /** One row some of whose values are those of earlier members. */
    private SqlStatement.Source fromEarlier(Schema schema, Arguments arguments) {
        Earlier earlier = arguments.earlier();
        List<Select.Output> outputs = new ArrayList<>();
        List<Input.Output> references = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Input.Output reference = earlier.reference(rows.get(0)[i]);
            if (reference == null) {
                outputs.add(new Select.Output(arguments.next(columns.get(i).type()), null));
            } else {
                references.add(reference);
                outputs.add(new Select.Output(earlier.column(schema, reference), null));
            }
        }
        List<FromItem> tables = earlier.tables(references);
        return new SqlStatement.Selected(
                Select.of(outputs, tables.isEmpty() ? null : tables.get(0), joins(tables, 1), Expression.TRUE));
    }

    private static List<Select.Join> joins(List<FromItem> tables, int from) {
        return tables.stream()
                .skip(from)
                .map(table -> new Select.Join(table, Expression.TRUE, false))
                .toList();
    }

    private SqlStatement.Source fromLists(Schema schema, Arguments arguments) {
        Earlier earlier = arguments.earlier();
        List<Expression.Parameter> lists = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Select.Output> outputs = new ArrayList<>();
        List<Input.Output> references = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Input.Output reference = earlier.reference(rows.get(0)[i]);
            if (reference != null) {
                references.add(reference);
                outputs.add(new Select.Output(earlier.column(schema, reference), null));
                continue;
            }
            ColumnType type = columns.get(i).type();
            if (shared(i)) {
                outputs.add(new Select.Output(arguments.next(type), null));
                continue;
            }
            String name = "c" + i;
            lists.add(arguments.nextList(type));
            names.add(name);
            outputs.add(new Select.Output(new Expression.Column(ROWS, name, type), null));
        }
        FromItem from = new FromItem.Rows(lists, names, ORDINAL, ROWS);
        Select select = Select.of(outputs, from, joins(earlier.tables(references), 0), passedOver());
        List<Select.Order> orders = new ArrayList<>();
        onlyKey().stream()
                .filter(place -> names.contains("c" + place))
                .forEach(place ->
                        orders.add(ascending("c" + place, columns.get(place).type())));
        orders.add(ascending(ORDINAL, ColumnType.LONG));
        return new SqlStatement.Selected(select.ordered(orders, null, null));
    }

    private static Select.Order ascending(String name, ColumnType type) {
        return new Select.Order(new Expression.Column(ROWS, name, type), false, false, false);
    }

    /**
     * The columns of the one key given whose duplicates are passed over. Rows are inserted in its order, for writers of
     * the same keys would wait for each other in any other; with several keys the order says which row comes first.
     */
    private List<Integer> onlyKey() {
        if (table.model() == null
                || duplicates == null
                || !duplicates.target().isEmpty()
                || !duplicates.anti().isEmpty()) {
            return List.of();
        }
        List<String> given = columns.stream().map(Table.Column::name).toList();
        List<List<Integer>> keys = table.model().keys().stream()
                .map(key -> table.model().scalars(key.fields()).stream()
                        .map(field -> given.indexOf(field.column()))
                        .toList())
                .filter(places -> !places.contains(-1))
                .toList();
        return keys.size() == 1 ? keys.get(0) : List.of();
    }

    /** Only rows none of whose keys exist, where the database has no clause for that. */
    private Expression passedOver() {
        if (duplicates == null || duplicates.anti().isEmpty()) {
            return Expression.TRUE;
        }
        List<Expression> absent = new ArrayList<>();
        for (List<Integer> key : duplicates.anti()) {
            FromItem.Table existing = new FromItem.Table(table.name(), "t1");
            List<Expression> same = new ArrayList<>();
            for (int place : key) {
                Table.Column column = columns.get(place);
                same.add(new Expression.Binary(
                        new Expression.Column("t1", column.name(), column.type()),
                        BinaryOperator.EQ,
                        new Expression.Column(ROWS, "c" + place, column.type())));
            }
            Select.Output one = new Select.Output(new Expression.Constant(1L), null);
            absent.add(new Expression.Exists(
                    Select.of(List.of(one), existing, List.of(), new Expression.And(same)), true));
        }
        return absent.size() == 1 ? absent.get(0) : new Expression.And(absent);
    }
}
