package dev.iolite.dsl;

import dev.iolite.error.InvalidInputException;
import dev.iolite.query.Direction;
import dev.iolite.query.Operand;
import dev.iolite.query.OrderTerm;
import dev.iolite.query.Refusal;
import java.util.Arrays;
import java.util.List;

/**
 * How well a row fits a full-text search: {@code orderBy(relevance("cat", POST.title, POST.content).desc())}, in
 * PostgreSQL's SQL {@code order by ts_rank(to_tsvector(concat_ws(' ', title, content)), to_tsquery(?)) desc}.
 *
 * @param <M> the model
 */
public final class Relevance<M> {

    private final List<String> fields;
    private final Operand query;

    private Relevance(List<String> fields, Operand query) {
        this.fields = fields;
        this.query = query;
    }

    /**
     * The relevance of rows for a search.
     *
     * @param query the database's own search expression, not null
     * @param fields the fields searched, one at least
     * @param <M> the model
     * @return what can be sorted by
     */
    @SafeVarargs
    public static <M> Relevance<M> relevance(String query, StringField<M>... fields) {
        if (fields.length == 0) {
            InvalidInputException error =
                    Values.refused("", "No field was given to search in.", "Name one field at least.");
            return new Relevance<>(List.of(), new Operand.Refused(Refusal.of(error)));
        }
        return new Relevance<>(
                Arrays.stream(fields).map(Field::name).toList(),
                Values.operand(fields[0].model(), fields[0].name(), query));
    }

    /**
     * The worst fit first.
     *
     * @return an order
     */
    public OrderBy<M> asc() {
        return new OrderBy<>(new OrderTerm.ByRelevance(fields, query, Direction.ASC));
    }

    /**
     * The best fit first.
     *
     * @return an order
     */
    public OrderBy<M> desc() {
        return new OrderBy<>(new OrderTerm.ByRelevance(fields, query, Direction.DESC));
    }
}
