package dev.iolite.plan.read;

import dev.iolite.plan.SelectPlan;
import dev.iolite.plan.ValuesPlan;
import dev.iolite.query.LoadStrategy;
import dev.iolite.query.Read;
import dev.iolite.query.ReadArguments;
import dev.iolite.schema.Schema;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import dev.iolite.sql.Select;
import dev.iolite.sql.SqlStatement;
import dev.iolite.sql.Statement;
import dev.iolite.sql.dialect.Dialect;
import java.util.List;

/** Compiles the templates of reads for one schema and one database. */
public final class ReadCompiler {

    private final Schema schema;
    private final Dialect dialect;

    /**
     * A compiler.
     *
     * @param schema the models
     * @param dialect the database
     */
    public ReadCompiler(Schema schema, Dialect dialect) {
        this.schema = schema;
        this.dialect = dialect;
    }

    /**
     * The plan of a list.
     *
     * @param read a template
     * @param visibility which rows are there
     * @param written whether the same call has just written the rows, so that none of them is hidden from it
     * @return how its rows are read
     */
    public SelectPlan compile(Read.FindMany read, Visibility visibility, boolean written) {
        boolean together = read.strategy() == LoadStrategy.JOIN
                && dialect.capabilities().statementLists()
                && !read.selection().includes().isEmpty();
        return new SelectCompiler(schema, dialect, together, visibility, written)
                .compile(schema.model(read.model()), read.arguments(), read.selection());
    }

    /**
     * The plan of one row.
     *
     * @param read a template
     * @param visibility which rows are there
     * @param written whether the same call has just written the row, so that it is not hidden from it
     * @return how it is read
     */
    public SelectPlan compile(Read.FindUnique read, Visibility visibility, boolean written) {
        ReadArguments arguments = ReadArguments.where(read.where().condition());
        return compile(
                new Read.FindMany(read.model(), arguments, read.selection(), read.strategy()), visibility, written);
    }

    /**
     * The plan of a question.
     *
     * @param read a template
     * @param visibility which rows are there
     * @return how one boolean is read
     */
    public ValuesPlan compile(Read.Exists read, Visibility visibility) {
        Scope scope = Scope.of(schema, schema.model(read.model()), new Aliases(), visibility);
        Expression where = Related.and(Conditions.compile(scope, read.where()), scope.visible());
        Select one = Select.of(
                List.of(new Select.Output(new Expression.Constant(1L), null)), scope.table(), List.of(), where);
        List<Select.Output> outputs = List.of(new Select.Output(new Expression.Exists(one, false), null));
        Select select = Select.of(outputs, null, List.of(), Expression.TRUE);
        return new ValuesPlan(
                render(select), List.of(ColumnType.of(dev.iolite.schema.ScalarType.BOOLEAN)), false, false);
    }

    /**
     * The plan of aggregates.
     *
     * @param read a template
     * @param visibility which rows are there
     * @return how one row of values is read
     */
    public ValuesPlan compile(Read.Aggregate read, Visibility visibility) {
        AggregateCompiler compiler = new AggregateCompiler(schema, visibility);
        Select select = compiler.aggregate(read);
        return new ValuesPlan(render(select), compiler.types(), false, false);
    }

    /**
     * The plan of groups.
     *
     * @param read a template
     * @param visibility which rows are there
     * @return how the rows of values are read
     */
    public ValuesPlan compile(Read.GroupBy read, Visibility visibility) {
        AggregateCompiler compiler = new AggregateCompiler(schema, visibility);
        Select select = compiler.groupBy(read);
        return new ValuesPlan(
                render(select),
                compiler.types(),
                read.page().backwards(),
                read.page().nothing());
    }

    private Statement render(Select select) {
        return Rendering.of(new SqlStatement.Query(select), dialect);
    }
}
