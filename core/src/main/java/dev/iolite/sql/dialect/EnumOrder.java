package dev.iolite.sql.dialect;

import dev.iolite.schema.EnumType;
import dev.iolite.schema.ScalarType;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The declared order of enum values where they are stored as texts. */
final class EnumOrder {

    private EnumOrder() {}

    /** The place of the value in its enum, for an enum; the value itself for all others. */
    static Expression of(Expression value) {
        EnumType type = enumOf(value);
        return type == null ? value : place(value, type);
    }

    /** The comparison by declared order, when one side at least is an enum. */
    static Expression compared(Expression.Binary binary) {
        EnumType left = enumOf(binary.left());
        EnumType type = left == null ? enumOf(binary.right()) : left;
        return type == null
                ? binary
                : new Expression.Binary(place(binary.left(), type), binary.operator(), place(binary.right(), type));
    }

    /** The least or greatest value by declared order: the one whose place is the least or greatest. */
    static Expression extreme(Expression.Aggregate aggregate) {
        EnumType type = enumOf(aggregate);
        Expression value = aggregate.value();
        if (type == null || value == null) {
            return aggregate;
        }
        List<String> words = new ArrayList<>();
        List<Expression> values = new ArrayList<>();
        words.add("CASE ");
        values.add(new Expression.Aggregate(aggregate.function(), place(value, type), ColumnType.of(ScalarType.INT)));
        for (int i = 0; i < type.values().size(); i++) {
            words.add(" WHEN " + i + " THEN ");
            values.add(new Expression.Constant(type.values().get(i).databaseName()));
        }
        words.add(" END");
        return new Expression.Phrase(words, values, true);
    }

    private static @Nullable EnumType enumOf(Expression value) {
        ColumnType type = null;
        if (value instanceof Expression.Aggregate aggregate) {
            type = aggregate.type();
        }
        if (value instanceof Expression.Column column) {
            type = column.type();
        } else if (value instanceof Expression.Parameter parameter) {
            type = parameter.type();
        }
        return type == null || type.list() || type.scalar() != ScalarType.ENUM
                ? null
                : Objects.requireNonNull(type.enumType());
    }

    private static Expression place(Expression value, EnumType type) {
        List<String> words = new ArrayList<>();
        List<Expression> values = new ArrayList<>();
        words.add("CASE ");
        values.add(value);
        String between = " WHEN ";
        for (int i = 0; i < type.values().size(); i++) {
            words.add(between);
            values.add(new Expression.Constant(type.values().get(i).databaseName()));
            between = " THEN " + i + " WHEN ";
        }
        words.add(" THEN " + (type.values().size() - 1) + " END");
        return new Expression.Phrase(words, values, true);
    }
}
