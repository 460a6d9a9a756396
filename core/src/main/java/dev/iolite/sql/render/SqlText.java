package dev.iolite.sql.render;

import dev.iolite.sql.Expression;
import dev.iolite.sql.Statement;
import dev.iolite.sql.Summary;
import dev.iolite.sql.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A statement as it grows. */
final class SqlText {

    private final StringBuilder text = new StringBuilder(256);
    private final List<Expression.Parameter> parameters = new ArrayList<>();

    SqlText add(String words) {
        text.append(words);
        return this;
    }

    SqlText name(String name) {
        text.append('"').append(name.replace("\"", "\"\"")).append('"');
        return this;
    }

    SqlText table(TableName table) {
        String namespace = table.namespace();
        if (namespace != null) {
            name(namespace).add(".");
        }
        return name(table.name());
    }

    SqlText parameter(Expression.Parameter parameter, String placeholder) {
        text.append(placeholder);
        parameters.add(parameter);
        return this;
    }

    /** Items with words between them. */
    <T> SqlText each(List<? extends T> items, String between, Consumer<T> writer) {
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                text.append(between);
            }
            writer.accept(items.get(i));
        }
        return this;
    }

    SqlText names(List<String> names) {
        return each(names, ", ", this::name);
    }

    Statement statement(Summary summary) {
        return new Statement(text.toString(), parameters, summary);
    }
}
