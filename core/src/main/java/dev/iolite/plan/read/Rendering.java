package dev.iolite.plan.read;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.NotSupportedException;
import dev.iolite.sql.SqlStatement;
import dev.iolite.sql.Statement;
import dev.iolite.sql.dialect.Dialect;
import dev.iolite.sql.dialect.UnsupportedExpressionException;
import dev.iolite.sql.render.Renderer;

/** Renders the statements of plans. */
public final class Rendering {

    private Rendering() {}

    /**
     * The text of a statement.
     *
     * @param statement the statement
     * @param dialect the database
     * @return its text and parameters
     * @throws NotSupportedException when the caller asked for something that the database does not have
     */
    public static Statement of(SqlStatement statement, Dialect dialect) {
        try {
            return Renderer.render(statement, dialect);
        } catch (UnsupportedExpressionException e) {
            String problem = String.valueOf(e.getMessage());
            throw new NotSupportedException(
                    Failure.of(Code.P2026, e.model(), problem)
                            .fields(e.fields())
                            .remedy(e.remedy()),
                    e);
        }
    }
}
