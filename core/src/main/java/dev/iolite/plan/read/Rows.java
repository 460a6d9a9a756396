package dev.iolite.plan.read;

import dev.iolite.plan.ReadSlot;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.Conversion;
import dev.iolite.sql.Expression;
import dev.iolite.sql.FromItem;
import dev.iolite.sql.Select;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows a listing chooses from: a whole table, or the rows related to some parents.
 *
 * @param scope the table of the model that is listed
 * @param related how it is tied to the parents; null for a whole table
 * @param parent the parents' model and the relation; null for a whole table
 */
record Rows(
        Scope scope, @Nullable Related related, @Nullable Parent parent) {

    record Parent(Model model, RelationField relation) {}

    static Rows all(Schema schema, Model model, Aliases aliases) {
        return new Rows(Scope.of(schema, model, aliases), null, null);
    }

    static Rows related(Schema schema, Model parent, RelationField relation, Aliases aliases) {
        Scope near = Scope.named(schema, parent, "", aliases);
        Related related = Related.of(near, relation);
        return new Rows(related.child(), related, new Parent(parent, relation));
    }

    /** The same rows once more in the same statement, under other names. */
    Rows again() {
        return parent == null
                ? all(scope.schema(), scope.model(), scope.aliases())
                : related(scope.schema(), parent.model(), parent.relation(), scope.aliases());
    }

    /** The columns that hold the parents' keys; empty for a whole table. */
    List<Expression> keys() {
        return related == null ? List.of() : related.keys();
    }

    /** One bound list of parents' keys for each key column. */
    List<Expression.Parameter> parentKeys() {
        List<Expression.Parameter> lists = new ArrayList<>();
        for (Expression key : keys()) {
            lists.add(new Expression.Parameter(
                    new ReadSlot.ParentKeys(lists.size()), ((Expression.Column) key).type(), true, Conversion.NONE));
        }
        return lists;
    }

    /** The bound lists as rows. */
    FromItem.Rows parents() {
        List<Expression.Parameter> lists = parentKeys();
        return new FromItem.Rows(lists, keyNames(), null, scope.aliases().next());
    }

    /** Names for the key columns where they are read from a derived table. */
    List<String> keyNames() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < keys().size(); i++) {
            names.add("k" + i);
        }
        return names;
    }

    /** Whether a row belongs to one of the parents. */
    Expression tie() {
        List<Expression.Parameter> lists = parentKeys();
        if (lists.isEmpty()) {
            return Expression.TRUE;
        }
        if (lists.size() == 1) {
            return new Expression.InParameter(keys().get(0), lists.get(0), false);
        }
        FromItem.Rows rows = parents();
        return new Expression.InSelect(
                keys(), Select.of(outputs(columns(rows.alias(), keyNames())), rows, List.of(), Expression.TRUE), false);
    }

    /** Columns of a derived table that stand for the key columns. */
    List<Expression> columns(String alias, List<String> names) {
        List<Expression> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(new Expression.Column(alias, names.get(i), ((Expression.Column) keys().get(i)).type()));
        }
        return columns;
    }

    /** Whether a row belongs to the parent whose keys are these. */
    Expression tiedTo(List<Expression> parentKeys) {
        List<Expression> ties = new ArrayList<>();
        for (int i = 0; i < parentKeys.size(); i++) {
            ties.add(Related.equal(keys().get(i), parentKeys.get(i)));
        }
        return Related.and(ties);
    }

    /** The tables these rows come from, after the model's own: the link table and what the order joined. */
    List<Select.Join> joins() {
        return related == null ? scope.joins() : related.joins();
    }

    static List<Select.Output> outputs(List<? extends Expression> values) {
        return values.stream().map(value -> new Select.Output(value, null)).toList();
    }
}
