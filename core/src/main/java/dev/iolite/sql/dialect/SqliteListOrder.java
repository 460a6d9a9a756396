package dev.iolite.sql.dialect;

import dev.iolite.schema.ScalarType;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import org.jspecify.annotations.Nullable;

/** Orders lists element by element, the shorter first where one begins the other: JSON's text would say otherwise. */
final class SqliteListOrder {

    private SqliteListOrder() {}

    /** A text that sorts as the list does, for a list; the value itself for all others. */
    static Expression of(Expression value) {
        ColumnType type = listType(value);
        return type == null ? value : key(value, type);
    }

    /** The comparison of such texts, when the left side is a list. */
    static Expression.@Nullable Binary compared(Expression.Binary binary) {
        ColumnType type = listType(binary.left());
        return type == null
                ? null
                : new Expression.Binary(key(binary.left(), type), binary.operator(), key(binary.right(), type));
    }

    private static @Nullable ColumnType listType(Expression value) {
        return value instanceof Expression.Column column && column.type().list() ? column.type() : null;
    }

    /** Each element in hexadecimal digits behind a mark; the blank between two is smaller than any of them. */
    private static Expression key(Expression list, ColumnType type) {
        String element = type.scalar().isNumeric() || type.scalar() == ScalarType.BOOLEAN
                ? "iolite_sortable(e.value)"
                : "hex(e.value)";
        return Words.where(
                "{0} IS NOT NULL",
                "COALESCE((SELECT group_concat('x' || " + element + ", ' ') FROM json_each({0}) AS e), '')", list);
    }
}
