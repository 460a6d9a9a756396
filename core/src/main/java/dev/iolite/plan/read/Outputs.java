package dev.iolite.plan.read;

import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import dev.iolite.sql.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns a select returns, each once. */
final class Outputs {

    private final Map<Expression, Integer> numbers = new LinkedHashMap<>();
    private final List<ColumnType> types = new ArrayList<>();

    /** The number of the column that returns a value. */
    int add(Expression value, ColumnType type) {
        Integer known = numbers.putIfAbsent(value, types.size());
        if (known != null) {
            return known;
        }
        types.add(type);
        return types.size() - 1;
    }

    /** The numbers of the columns that return table columns. */
    int[] add(List<Expression> columns) {
        return columns.stream()
                .mapToInt(column -> add(column, ((Expression.Column) column).type()))
                .toArray();
    }

    List<Select.Output> list() {
        return Rows.outputs(List.copyOf(numbers.keySet()));
    }

    List<ColumnType> types() {
        return types;
    }

    boolean isEmpty() {
        return types.isEmpty();
    }
}
