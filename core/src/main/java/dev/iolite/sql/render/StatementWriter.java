package dev.iolite.sql.render;

import dev.iolite.sql.Expression;
import dev.iolite.sql.FromItem;
import dev.iolite.sql.SqlStatement;
import dev.iolite.sql.dialect.Dialect;
import dev.iolite.sql.dialect.Grammar;
import java.util.List;

/** Writes whole statements. */
final class StatementWriter implements SqlStatement.Visitor<SqlText> {

    private static final String AS_TARGET = " AS " + SqlStatement.Insert.TARGET;

    private final SqlText text;
    private final Dialect dialect;
    private final SelectWriter selects;
    private final ExpressionWriter expressions;

    StatementWriter(SqlText text, Dialect dialect) {
        this.text = text;
        this.dialect = dialect;
        this.selects = new SelectWriter(text, dialect);
        this.expressions = selects.expressions();
    }

    @Override
    public SqlText query(SqlStatement.Query query) {
        return selects.write(query.select());
    }

    @Override
    public SqlText with(SqlStatement.With with) {
        text.add("WITH ").each(with.members(), ", ", (SqlStatement.Named member) -> {
            text.name(member.name()).add(" AS (");
            member.statement().accept(this);
            text.add(")");
        });
        text.add(" ");
        return with.body().accept(this);
    }

    @Override
    public SqlText insert(SqlStatement.Insert insert) {
        return returning("FINAL", insert.returning(), () -> {
            text.add("INSERT INTO ").table(insert.table());
            // H2 has no alias here and needs none: RETURNING stands outside, and it has no ON CONFLICT.
            boolean named = insert.conflict() != null || !insert.returning().isEmpty();
            text.add(named && !inTable() ? AS_TARGET : "");
            source(insert);
            SqlStatement.Conflict conflict = insert.conflict();
            if (conflict != null) {
                conflict(conflict);
            }
        });
    }

    private void source(SqlStatement.Insert insert) {
        if (insert.columns().isEmpty()) {
            text.add(" DEFAULT VALUES");
            return;
        }
        text.add(" (").names(insert.columns()).add(") ");
        if (insert.source() instanceof SqlStatement.Values values) {
            text.add("VALUES ")
                    .each(
                            values.rows(),
                            ", ",
                            (List<Expression> row) -> text.add("(")
                                    .each(row, ", ", expressions::write)
                                    .add(")"));
        } else if (insert.source() instanceof SqlStatement.Selected selected) {
            // Without WHERE, SQLite would take ON CONFLICT for a join's ON.
            selects.write(selected.select(), insert.conflict() != null);
        }
    }

    private void conflict(SqlStatement.Conflict conflict) {
        text.add(" ON CONFLICT ");
        if (!conflict.target().isEmpty()) {
            text.add("(").names(conflict.target()).add(") ");
        }
        if (conflict.assignments().isEmpty()) {
            text.add("DO NOTHING");
            return;
        }
        text.add("DO UPDATE SET ");
        assignments(conflict.assignments());
        Expression where = conflict.where();
        if (where != null) {
            selects.condition(" WHERE ", where, false);
        }
    }

    private void assignments(List<SqlStatement.Assignment> assignments) {
        text.each(assignments, ", ", assignment -> {
            text.name(assignment.column()).add(" = ");
            expressions.write(assignment.value());
        });
    }

    @Override
    public SqlText update(SqlStatement.Update update) {
        FromItem from = update.from();
        return returning("FINAL", update.returning(), () -> {
            if (from != null && !dialect.grammar().updateFrom()) {
                merge(update, from);
                return;
            }
            text.add("UPDATE ").table(update.table()).add(AS_TARGET).add(" SET ");
            assignments(update.assignments());
            if (from != null) {
                text.add(" FROM ");
                from.accept(selects);
            }
            selects.condition(" WHERE ", update.where(), false);
        });
    }

    private void merge(SqlStatement.Update update, FromItem from) {
        text.add("MERGE INTO ").table(update.table()).add(AS_TARGET).add(" USING ");
        from.accept(selects);
        selects.condition(" ON ", update.where(), true);
        text.add(" WHEN MATCHED THEN UPDATE SET ");
        assignments(update.assignments());
    }

    @Override
    public SqlText delete(SqlStatement.Delete delete) {
        return returning("OLD", delete.returning(), () -> {
            text.add("DELETE FROM ").table(delete.table()).add(AS_TARGET);
            selects.condition(" WHERE ", delete.where(), false);
        });
    }

    private boolean inTable() {
        return dialect.grammar().returning() == Grammar.Returning.TABLE;
    }

    private SqlText returning(String table, List<Expression.Column> columns, Runnable statement) {
        if (columns.isEmpty()) {
            statement.run();
            return text;
        }
        if (inTable()) {
            text.add("SELECT ").each(columns, ", ", expressions::write).add(" FROM " + table + " TABLE (");
            statement.run();
            return text.add(")" + AS_TARGET);
        }
        statement.run();
        text.add(" RETURNING ");
        return dialect.grammar().returning() == Grammar.Returning.CLAUSE
                ? text.each(columns, ", ", expressions::write)
                : text.names(columns.stream().map(Expression.Column::name).toList());
    }
}
