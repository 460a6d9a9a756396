package dev.iolite.plan.write;

import dev.iolite.query.Shape;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.Expression;
import dev.iolite.sql.Select;
import dev.iolite.sql.SqlStatement;
import dev.iolite.sql.TableName;
import java.util.ArrayList;
import java.util.List;

/**
 * Several statements as one text: {@code WITH w0 AS (INSERT ... RETURNING id), w1 AS (INSERT ... SELECT w0.id ...)
 * SELECT ... FROM w0}. The database carries out all or none of them in one round trip.
 *
 * @param members the statements in order
 * @param answer the place of the member whose rows are returned
 */
record FusedRows(List<Member> members, int answer) implements Specification {

    /**
     * A statement with what it returns to the others.
     *
     * @param specification the statement
     * @param outputs the row it returns
     */
    record Member(Specification specification, Outputs outputs) {}

    private static String name(int place) {
        return "w" + place;
    }

    @Override
    public Table table() {
        return members.get(answer).specification().table();
    }

    @Override
    public boolean writing() {
        return true;
    }

    @Override
    public boolean changes(TableName name) {
        return members.stream().anyMatch(member -> member.specification().changes(name));
    }

    @Override
    public void describe(Shape shape, Earlier none) {
        shape.token(FusedRows.class).token(members.size()).token(answer);
        Earlier earlier = new Earlier();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            member.specification().describe(shape, earlier);
            shape.token(member.outputs().fields().size());
            member.outputs().fields().forEach(field -> shape.token(field.index()));
            earlier.add(name(i), member.outputs());
        }
    }

    @Override
    public SqlStatement statement(Schema schema, List<ScalarField> returning, Arguments arguments) {
        Earlier earlier = new Earlier();
        List<SqlStatement.Named> named = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            named.add(new SqlStatement.Named(
                    name(i),
                    member.specification().statement(schema, member.outputs().fields(), arguments.after(earlier))));
            earlier.add(name(i), member.outputs());
        }
        Table.Column[] columns =
                returning.stream().map(field -> Table.Column.of(schema, field)).toArray(Table.Column[]::new);
        List<Select.Output> outputs = new ArrayList<>();
        for (Table.Column column : columns) {
            outputs.add(new Select.Output(new Expression.Column(name(answer), column.name(), column.type()), null));
        }
        Select select = Select.of(outputs, Earlier.table(name(answer)), List.of(), Expression.TRUE);
        return new SqlStatement.With(named, new SqlStatement.Query(select));
    }
}
