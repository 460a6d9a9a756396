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

    /**
     * Whose rows they are.
     *
     * @param model the parents' model
     * @param relation the relation
     * @param keys the parents' keys as a subquery; null when they are bound
     */
    record Parent(
            Model model, RelationField relation, @Nullable ParentKeySource keys) {}

    static Rows all(Schema schema, Model model, Aliases aliases, Visibility visibility) {
        return new Rows(Scope.of(schema, model, aliases, visibility), null, null);
    }

    static Rows related(Schema schema, Parent parent, Aliases aliases, Visibility visibility) {
        Scope near = Scope.named(schema, parent.model(), "", aliases, visibility);
        Related related = Related.of(near, parent.relation());
        return new Rows(related.child(), related, parent);
    }

    /** The same rows once more in the same statement, under other names. */
    Rows again() {
        return parent == null
                ? all(scope.schema(), scope.model(), scope.aliases(), scope.visibility())
                : related(scope.schema(), parent, scope.aliases(), scope.visibility());
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

    /** The parents' keys as rows, each once. */
    FromItem parents() {
        Select keys = parentSelect();
        if (keys == null) {
            return new FromItem.Rows(
                    parentKeys(), keyNames(), null, scope.aliases().next());
        }
        FromItem.Derived all = new FromItem.Derived(keys, scope.aliases().next(), false);
        List<Expression> columns = columns(all.alias(), keyNames());
        List<Select.Output> outputs = new ArrayList<>();
        for (String name : keyNames()) {
            outputs.add(new Select.Output(columns.get(outputs.size()), name));
        }
        Select distinct = Select.of(outputs, all, List.of(), Expression.TRUE).distinctOn(columns);
        return new FromItem.Derived(distinct, scope.aliases().next(), false);
    }

    private @Nullable Select parentSelect() {
        return parent == null || parent.keys() == null || related == null
                ? null
                : parent.keys().keys(scope.aliases(), related.references());
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
        Select select = parentSelect();
        if (select != null) {
            return new Expression.InSelect(keys(), select, false);
        }
        List<Expression.Parameter> lists = parentKeys();
        if (lists.isEmpty()) {
            return Expression.TRUE;
        }
        if (lists.size() == 1) {
            return new Expression.InParameter(keys().get(0), lists.get(0), false);
        }
        FromItem rows = parents();
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
