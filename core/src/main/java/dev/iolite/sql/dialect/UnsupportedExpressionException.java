package dev.iolite.sql.dialect;

import dev.iolite.sql.Expression;
import java.util.List;
import java.util.Objects;

/** An expression was to be written that the database has no words for. */
public final class UnsupportedExpressionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String model;
    private final transient List<String> fields;
    private final String remedy;

    private UnsupportedExpressionException(String problem, String model, List<String> fields, String remedy) {
        super(problem);
        this.model = model;
        this.fields = List.copyOf(fields);
        this.remedy = remedy;
    }

    /**
     * A full-text search in a database that has none.
     *
     * @param dialect the database
     * @param search the search
     * @return the exception
     */
    static UnsupportedExpressionException of(Dialect dialect, Expression.Search search) {
        List<String> fields = search.texts().stream()
                .map(text ->
                        text instanceof Expression.Column column ? column.type().field() : null)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return new UnsupportedExpressionException(
                "The database " + dialect.name() + " has no full-text search.",
                search.model(),
                fields,
                search.rank()
                        ? "Order by fields, or use a database that has it, such as PostgreSQL."
                        : "Use contains(..), or a database that has it, such as PostgreSQL.");
    }

    /**
     * The model concerned.
     *
     * @return its name
     */
    public String model() {
        return model;
    }

    /**
     * The fields concerned.
     *
     * @return their names; empty when they are not known
     */
    public List<String> fields() {
        return fields;
    }

    /**
     * What to do.
     *
     * @return one sentence
     */
    public String remedy() {
        return remedy;
    }
}
