package dev.iolite.plan.read;

import dev.iolite.plan.SelectPlan;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Selection;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import dev.iolite.sql.Select;
import dev.iolite.sql.SqlStatement;
import dev.iolite.sql.dialect.Dialect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compiles rows with what belongs to them: one select for the rows, one for each included relation.
 *
 * <p>Sent one after another, the later ones bind the keys that the earlier ones read; sent together, they repeat the
 * earlier ones as subqueries.
 */
final class SelectCompiler {

    private final Schema schema;
    private final Dialect dialect;
    private final boolean together;
    private final Visibility visibility;
    private final boolean written;

    /**
     * Compiles the rows of one call.
     *
     * @param together whether all statements are sent at once
     * @param visibility which rows are there
     * @param written whether the rows of the root were just written by the same call, so that all of them are there
     */
    SelectCompiler(Schema schema, Dialect dialect, boolean together, Visibility visibility, boolean written) {
        this.schema = schema;
        this.dialect = dialect;
        this.together = together;
        this.visibility = visibility;
        this.written = written;
    }

    SelectPlan compile(Model model, ReadArguments arguments, Selection selection) {
        return select(new Level(model, null), arguments, selection).plan();
    }

    /**
     * One level of a tree.
     *
     * @param model the model of its rows
     * @param parent whose rows they are; null for the root
     */
    private record Level(Model model, Rows.@Nullable Parent parent) {}

    private Rows rows(Level level, Aliases aliases) {
        return level.parent() == null
                ? root(level.model(), aliases)
                : Rows.related(schema, level.parent(), aliases, visibility);
    }

    private Rows root(Model model, Aliases aliases) {
        Rows rows = Rows.all(schema, model, aliases, visibility);
        return written ? new Rows(rows.scope().whole(), null, null) : rows;
    }

    /** A compiled level, and the columns that hold its parents' keys. */
    private record Compiled(SelectPlan plan, int[] keys) {}

    private Compiled select(Level level, ReadArguments arguments, Selection selection) {
        Rows rows = rows(level, new Aliases());
        Outputs outputs = new Outputs();
        int[] columns = columns(rows.scope(), selection, outputs);
        int[] keys = outputs.add(rows.keys());
        List<SelectPlan.Count> counts = counts(rows.scope(), selection, outputs);
        List<SelectPlan.Include> includes = new ArrayList<>();
        for (Selection.Include include : selection.includes()) {
            includes.add(include(level, arguments, rows.scope(), include, outputs));
        }
        if (outputs.isEmpty()) {
            outputs.add(new Expression.Constant(1L), ColumnType.LONG);
        }
        Select select = cut(Listing.of(rows, arguments), outputs.list());
        SelectPlan plan = new SelectPlan(
                level.model(),
                Rendering.of(new SqlStatement.Query(select), dialect),
                outputs.types(),
                columns,
                includes,
                counts,
                arguments.page().backwards(),
                arguments.page().nothing(),
                together && level.parent() == null);
        return new Compiled(plan, keys);
    }

    private SelectPlan.Include include(
            Level level, ReadArguments arguments, Scope scope, Selection.Include include, Outputs parentOutputs) {
        RelationField relation = scope.model().relation(include.relation());
        ParentKeySource source = together ? (aliases, fields) -> keys(level, arguments, aliases, fields) : null;
        Level child = new Level(schema.target(relation), new Rows.Parent(level.model(), relation, source));
        List<String> references =
                Objects.requireNonNull(rows(child, new Aliases()).related()).references();
        int[] parentKeys = parentOutputs.add(scope.columns(references));
        ReadArguments wanted = relation.many()
                ? include.arguments()
                : ReadArguments.where(include.arguments().where());
        Compiled compiled = select(child, wanted, include.selection());
        return new SelectPlan.Include(relation, parentKeys, compiled.keys(), compiled.plan());
    }

    /** The keys of a level's rows as a subquery; the order matters only where a part is cut out. */
    private Select keys(Level level, ReadArguments arguments, Aliases aliases, List<String> fields) {
        Rows rows = rows(level, aliases);
        List<Select.Output> outputs = new ArrayList<>();
        for (Expression column : rows.scope().columns(fields)) {
            outputs.add(new Select.Output(column, "k" + outputs.size()));
        }
        Listing listing = Listing.of(rows, arguments);
        Select select = cut(listing, outputs);
        return listing.page().cuts() ? select : select.ordered(List.of(), null, null);
    }

    private Select cut(Listing listing, List<Select.Output> outputs) {
        if (!listing.page().cuts() || listing.rows().parent() == null) {
            return listing.select(outputs);
        }
        return dialect.capabilities().lateral() ? listing.lateral(outputs) : listing.numbered(outputs);
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
}
