package dev.iolite.sql.render;

import dev.iolite.sql.SqlStatement;
import dev.iolite.sql.Statement;
import dev.iolite.sql.Summary;
import dev.iolite.sql.dialect.Dialect;

/** Makes statements. */
public final class Renderer {

    private Renderer() {}

    /**
     * The text of a statement, the same each time.
     *
     * @param statement the statement
     * @param dialect the database's way of saying it
     * @return the text and the parameters in the order of its question marks
     * @throws IllegalStateException when the statement needs what the database cannot do; plans ask capabilities first
     */
    public static Statement render(SqlStatement statement, Dialect dialect) {
        SqlText text = new SqlText();
        statement.accept(new StatementWriter(text, dialect));
        return text.statement(Summary.of(statement));
    }
}
