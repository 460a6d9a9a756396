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
        selects.write(query.select());
        boolean locking = query.locking() && !dialect.rowLock().isEmpty();
        return locking && query.select().from() instanceof FromItem.Table table
                ? text.add(" ").add(dialect.rowLock()).add(" ").add(table.alias())
                : text;
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
        return returning(insert.returning(), () -> {
            text.add("INSERT INTO ").table(insert.table());
            // H2 has no alias here and needs none: it has neither RETURNING nor ON CONFLICT.
            boolean named = insert.conflict() != null || !insert.returning().isEmpty();
            text.add(named && !asKeys() ? AS_TARGET : "");
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
        return returning(update.returning(), () -> {
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
        if (asKeys() && !delete.returning().isEmpty()) {
            text.add("SELECT ")
                    .each(delete.returning(), ", ", expressions::write)
                    .add(" FROM OLD TABLE (");
            deleting(delete);
            return text.add(")" + AS_TARGET);
        }
        return returning(delete.returning(), () -> deleting(delete));
    }

    private void deleting(SqlStatement.Delete delete) {
        text.add("DELETE FROM ").table(delete.table()).add(AS_TARGET);
        selects.condition(" WHERE ", delete.where(), false);
    }

    private boolean asKeys() {
        return dialect.grammar().returning() == Grammar.Returning.KEYS;
    }

    private SqlText returning(List<Expression.Column> columns, Runnable statement) {
        statement.run();
        if (columns.isEmpty() || asKeys()) {
            return text;
        }
        text.add(" RETURNING ");
        return dialect.grammar().returning() == Grammar.Returning.CLAUSE
                ? text.each(columns, ", ", expressions::write)
                : text.names(columns.stream().map(Expression.Column::name).toList());
    }
}
