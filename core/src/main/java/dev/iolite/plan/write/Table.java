package dev.iolite.plan.write;

import dev.iolite.plan.read.Scope;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.TableName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that rows are written to.
 *
 * @param name the table
 * @param model its model; null for a link table of no model
 */
record Table(TableName name, @Nullable Model model) {

    /**
     * A column of it.
     *
     * @param name its name
     * @param type its type
     */
    record Column(String name, ColumnType type) {

        static Column of(Schema schema, ScalarField field) {
            return new Column(field.column(), Scope.typeOf(schema, field));
        }

        static List<Column> of(Schema schema, List<ScalarField> fields) {
            List<Column> columns = new ArrayList<>(fields.size());
            for (ScalarField field : fields) {
                columns.add(of(schema, field));
            }
            return columns;
        }

        /** The columns of a link table that point to one side. */
        static List<Column> of(Schema schema, Model side, List<Link.LinkColumn> columns) {
            return columns.stream()
                    .map(column -> new Column(column.column(), Scope.typeOf(schema, side.scalar(column.references()))))
                    .toList();
        }
    }

    static Table of(Model model) {
        return new Table(new TableName(model.namespace(), model.table()), model);
    }

    static Table of(Link.ThroughTable link) {
        return new Table(new TableName(link.namespace(), link.table()), null);
    }
}
