package dev.iolite.sql.render;

import dev.iolite.sql.Expression;
import dev.iolite.sql.FromItem;
import dev.iolite.sql.Select;
import dev.iolite.sql.dialect.Dialect;
import org.jspecify.annotations.Nullable;

/** Writes selects. */
final class SelectWriter implements FromItem.Visitor<SqlText> {

    private final SqlText text;
    private final Dialect dialect;
    private final ExpressionWriter expressions;

    SelectWriter(SqlText text, Dialect dialect) {
        this.text = text;
        this.dialect = dialect;
        this.expressions = new ExpressionWriter(text, dialect, this);
    }

    ExpressionWriter expressions() {
        return expressions;
    }

    SqlText write(Select select) {
        return write(select, false);
    }

    /**
     * Writes a select.
     *
     * @param select the select
     * @param sayWhere whether WHERE is written even for all rows
     */
    SqlText write(Select select, boolean sayWhere) {
        text.add("SELECT ");
        distinctOn(select);
        outputs(select);
        FromItem from = select.from();
        if (from != null) {
            text.add(" FROM ");
            from.accept(this);
        }
        select.joins().forEach(this::join);
        condition(" WHERE ", select.where(), sayWhere);
        if (!select.groupBy().isEmpty()) {
            text.add(" GROUP BY ").each(select.groupBy(), ", ", expressions::write);
        }
        condition(" HAVING ", select.having(), false);
        if (!select.orderBy().isEmpty()) {
            text.add(" ORDER BY ").each(select.orderBy(), ", ", this::order);
        }
        return cut(select.limit(), select.offset());
    }

    private void distinctOn(Select select) {
        if (!select.distinctOn().isEmpty()) {
            if (!dialect.capabilities().distinctOn()) {
                throw new IllegalStateException("The dialect " + dialect.name()
                        + " has no DISTINCT ON; a plan must ask its capabilities first");
            }
            text.add("DISTINCT ON (")
                    .each(select.distinctOn(), ", ", expressions::write)
                    .add(") ");
        }
    }

    private void outputs(Select select) {
        if (select.columns().isEmpty()) {
            text.add("1");
        }
        text.each(select.columns(), ", ", output -> {
            expressions.write(output.value());
            String alias = output.alias();
            if (alias != null) {
                text.add(" AS ").name(alias);
            }
        });
    }

    private void join(Select.Join join) {
        boolean always = join.on().equals(Expression.TRUE);
        text.add(join.outer() ? " LEFT JOIN " : always ? " CROSS JOIN " : " JOIN ");
        join.item().accept(this);
        if (join.outer() || !always) {
            text.add(" ON ");
            expressions.write(join.on());
        }
    }

    void condition(String word, Expression condition, boolean always) {
        if (always || !condition.equals(Expression.TRUE)) {
            text.add(word);
            expressions.write(condition);
        }
    }

    void order(Select.Order order) {
        expressions.write(dialect.sortKey(order.value()));
        text.add(order.descending() ? " DESC" : " ASC");
        if (order.nullable() && !usual(order)) {
            text.add(order.nullsFirst() ? " NULLS FIRST" : " NULLS LAST");
        }
    }

    /** Whether nulls stand where they must when nothing is said. */
    private boolean usual(Select.Order order) {
        return switch (dialect.grammar().nulls()) {
            case LARGEST -> order.nullsFirst() == order.descending();
            case SMALLEST -> order.nullsFirst() != order.descending();
            case BY_SETTING -> false;
        };
    }

    private SqlText cut(@Nullable Expression limit, @Nullable Expression offset) {
        if (limit != null) {
            text.add(" LIMIT ");
            expressions.write(limit);
        }
        if (offset != null) {
            String noLimit = dialect.grammar().noLimit();
            text.add(limit == null && !noLimit.isEmpty() ? " " + noLimit : "").add(" OFFSET ");
            expressions.write(offset);
        }
        return text;
    }

    @Override
    public SqlText table(FromItem.Table table) {
        return text.table(table.name()).add(" AS ").add(table.alias());
    }

    @Override
    public SqlText derived(FromItem.Derived derived) {
        text.add(derived.lateral() ? "LATERAL (" : "(");
        write(derived.select());
        return text.add(") AS ").add(derived.alias());
    }

    @Override
    public SqlText rows(FromItem.Rows rows) {
        return expressions.phrase(dialect.rows(rows));
    }
}
