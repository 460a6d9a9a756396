package dev.iolite.plan;

import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How rows of one model are read, with what belongs to them.
 *
 * @param model the model
 * @param statement the statement; its slots are {@link ReadSlot}s
 * @param outputs the types of the columns it returns
 * @param columns for each scalar field, by its index, the column it is read from; -1 when it is not loaded
 * @param includes relations read after it
 * @param counts numbers of related rows that stand in its columns
 * @param backwards whether the rows come in reverse and must be turned round
 * @param nothing whether no rows are wanted, so that nothing is sent
 * @param together whether the statements of the whole tree are sent as one text; true only at its root
 */
public record SelectPlan(
        Model model,
        Statement statement,
        List<ColumnType> outputs,
        int[] columns,
        List<Include> includes,
        List<Count> counts,
        boolean backwards,
        boolean nothing,
        boolean together) {

    /** Copies the lists. */
    public SelectPlan {
        outputs = List.copyOf(outputs);
        includes = List.copyOf(includes);
        counts = List.copyOf(counts);
    }

    /**
     * A relation read with one statement for all parents.
     *
     * @param relation the relation
     * @param parentKeys the columns of the parent's row that hold its key
     * @param childKeys the columns of the child's row that hold the parent's key
     * @param child how the related rows are read; its slots may be {@link ReadSlot.ParentKeys}
     */
    public record Include(RelationField relation, int[] parentKeys, int[] childKeys, SelectPlan child) {}

    /**
     * A number of related rows.
     *
     * @param relation the relation
     * @param column the column it is read from
     */
    public record Count(RelationField relation, int column) {}

    /**
     * The statements of the whole tree, one a line, those of included relations indented.
     *
     * @return text for golden files and logs
     */
    public String print() {
        return statement.text()
                + includes.stream()
                        .map(include -> "\n" + include.child().print().indent(2).stripTrailing())
                        .collect(Collectors.joining());
    }
}
