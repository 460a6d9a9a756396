package dev.iolite.plan.write;

import dev.iolite.plan.WriteStatement;
import dev.iolite.plan.read.Scope;
import dev.iolite.query.Shape;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.SqlStatement;
import dev.iolite.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Keeps the statements of write steps by shape, so that only the first of a shape is built and rendered. */
final class WriteStatements {

    /** When so many shapes are kept all are dropped: shapes come from code, so this is rare. */
    private static final int LIMIT = 5000;

    private final Schema schema;
    private final Function<SqlStatement, Statement> renderer;
    private final boolean asKeys;
    private final Map<Shape, WriteStatement> statements = new ConcurrentHashMap<>();

    /**
     * Statements for a database.
     *
     * @param asKeys whether rows that are inserted or updated come back as generated keys there
     */
    WriteStatements(Schema schema, Function<SqlStatement, Statement> renderer, boolean asKeys) {
        this.schema = schema;
        this.renderer = renderer;
        this.asKeys = asKeys;
    }

    Schema schema() {
        return schema;
    }

    /**
     * The statement of a specification.
     *
     * @param shape its shape with the fields returned
     * @param filtering the default conditions of the call
     */
    WriteStatement get(Shape shape, Specification specification, List<ScalarField> returning, Filtering filtering) {
        WriteStatement known = statements.get(shape);
        if (known != null) {
            return known;
        }
        List<ColumnType> outputs =
                returning.stream().map(field -> Scope.typeOf(schema, field)).toList();
        boolean deleted = specification instanceof DeleteRows && !returning.isEmpty();
        boolean keys = asKeys && specification.writing() && !deleted;
        WriteStatement made = new WriteStatement(
                specification.table().model(),
                renderer.apply(specification.statement(schema, returning, new Arguments(filtering))),
                outputs,
                keys ? returning.stream().map(ScalarField::column).toList() : List.of(),
                specification.writing(),
                !(asKeys && deleted));
        if (!filtering.call().complete()) {
            // it met a model whose conditions were not asked for, so the plan will be made again
            return made;
        }
        if (statements.size() >= LIMIT) {
            statements.clear();
        }
        statements.put(shape.key(), made);
        return made;
    }
}
