package dev.iolite.plan.read;

import dev.iolite.plan.SelectPlan;
import dev.iolite.plan.ValuesPlan;
import dev.iolite.query.Condition;
import dev.iolite.query.Read;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Selection;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import dev.iolite.sql.Select;
import dev.iolite.sql.SqlStatement;
import dev.iolite.sql.Statement;
import dev.iolite.sql.dialect.Dialect;
import dev.iolite.sql.render.Renderer;
import java.util.ArrayList;
import java.util.Arrays;
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
     * @return how its rows are read
     */
    public SelectPlan compile(Read.FindMany read) {
        Model model = schema.model(read.model());
        return select(Rows.all(schema, model, new Aliases()), read.arguments(), read.selection());
    }

    /**
     * The plan of one row.
     *
     * @param read a template
     * @return how it is read
     */
    public SelectPlan compile(Read.FindUnique read) {
        Model model = schema.model(read.model());
        ReadArguments arguments = ReadArguments.where(read.where().condition());
        return select(Rows.all(schema, model, new Aliases()), arguments, read.selection());
    }

    /**
     * The plan of a question.
     *
     * @param read a template
     * @return how one boolean is read
     */
    public ValuesPlan compile(Read.Exists read) {
        Scope scope = Scope.of(schema, schema.model(read.model()), new Aliases());
        Expression where = Conditions.compile(scope, read.where());
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
     * @return how one row of values is read
     */
    public ValuesPlan compile(Read.Aggregate read) {
        AggregateCompiler compiler = new AggregateCompiler(schema);
        Select select = compiler.aggregate(read);
        return new ValuesPlan(render(select), compiler.types(), false, false);
    }

    /**
     * The plan of groups.
     *
     * @param read a template
     * @return how the rows of values are read
     */
    public ValuesPlan compile(Read.GroupBy read) {
        AggregateCompiler compiler = new AggregateCompiler(schema);
        Select select = compiler.groupBy(read);
        return new ValuesPlan(
                render(select),
                compiler.types(),
                read.page().backwards(),
                read.page().nothing());
    }

    private Statement render(Select select) {
        return Renderer.render(new SqlStatement.Query(select), dialect);
    }

    private SelectPlan select(Rows rows, ReadArguments arguments, Selection selection) {
        Scope scope = rows.scope();
        Outputs outputs = new Outputs();
        int[] columns = columns(scope, selection, outputs);
        List<SelectPlan.Count> counts = counts(scope, selection, outputs);
        List<SelectPlan.Include> includes = new ArrayList<>();
        for (Selection.Include include : selection.includes()) {
            includes.add(include(scope, include, outputs));
        }
        if (outputs.isEmpty()) {
            outputs.add(new Expression.Constant(1L), ColumnType.LONG);
        }
        Listing listing = Listing.of(rows, arguments);
        return new SelectPlan(
                scope.model(),
                render(listing.select(outputs.list())),
                outputs.types(),
                columns,
                includes,
                counts,
                arguments.page().backwards(),
                arguments.page().nothing());
    }

    /** For each scalar field the column it is read from. */
    private static int[] columns(Scope scope, Selection selection, Outputs outputs) {
        int[] columns = new int[scope.model().scalars().size()];
        Arrays.fill(columns, -1);
        for (ScalarField field : Selected.of(scope.model(), selection)) {
            columns[field.index()] = outputs.add(scope.column(field), scope.type(field));
        }
        return columns;
    }

    private static List<SelectPlan.Count> counts(Scope scope, Selection selection, Outputs outputs) {
        List<SelectPlan.Count> counts = new ArrayList<>();
        for (Selection.RelationCount count : selection.counts()) {
            Expression value = Conditions.count(scope, count.relation(), count.condition());
            counts.add(new SelectPlan.Count(
                    scope.model().relation(count.relation()), outputs.add(value, ColumnType.LONG)));
        }
        return counts;
    }

    private SelectPlan.Include include(Scope scope, Selection.Include include, Outputs parentOutputs) {
        RelationField relation = scope.model().relation(include.relation());
        Rows rows = Rows.related(schema, scope.model(), relation, new Aliases());
        int[] parentKeys = parentOutputs.add(scope.columns(parentKeyFields(relation)));
        Outputs outputs = new Outputs();
        int[] columns = columns(rows.scope(), include.selection(), outputs);
        int[] childKeys = outputs.add(rows.keys());
        List<SelectPlan.Count> counts = counts(rows.scope(), include.selection(), outputs);
        List<SelectPlan.Include> includes = new ArrayList<>();
        for (Selection.Include deeper : include.selection().includes()) {
            includes.add(include(rows.scope(), deeper, outputs));
        }
        ReadArguments arguments = relation.many()
                ? include.arguments()
                : ReadArguments.where(include.arguments().where());
        Listing listing = Listing.of(rows, arguments);
        SelectPlan child = new SelectPlan(
                rows.scope().model(),
                render(cut(listing, outputs.list())),
                outputs.types(),
                columns,
                includes,
                counts,
                arguments.page().backwards(),
                arguments.page().nothing());
        return new SelectPlan.Include(relation, parentKeys, childKeys, child);
    }

    private Select cut(Listing listing, List<Select.Output> outputs) {
        if (!listing.page().cuts()) {
            return listing.select(outputs);
        }
        return dialect.capabilities().lateral() ? listing.lateral(outputs) : listing.numbered(outputs);
    }

    private static List<String> parentKeyFields(RelationField relation) {
        return relation.link().accept(new Link.Visitor<>() {
            @Override
            public List<String> ownedByParent(Link.OwnedByParent link) {
                return link.keys();
            }

            @Override
            public List<String> ownedByChild(Link.OwnedByChild link) {
                return link.references();
            }

            @Override
            public List<String> throughTable(Link.ThroughTable link) {
                return link.parent().stream().map(Link.LinkColumn::references).toList();
            }
        });
    }

    /**
     * The expression of a condition on the rows of a table that is written.
     *
     * @param model the model
     * @param alias the table's name in the statement
     * @param condition a condition of a template
     * @return the expression
     */
    public Expression condition(Model model, String alias, Condition condition) {
        Aliases aliases = new Aliases();
        Scope scope = Scope.named(schema, model, alias, aliases);
        // t0 is the written table's own name
        aliases.next();
        return Conditions.compile(scope, condition);
    }
}
