package dev.iolite.random;

import dev.iolite.schema.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers calls from rows in memory. */
final class Evaluator {

    private final Store store;
    private final Reads reads;
    private final Aggregation aggregation;

    Evaluator(Store store) {
        this.store = store;
        this.reads = new Reads(store);
        this.aggregation = new Aggregation(store, reads);
    }

    /**
     * What a call should answer.
     *
     * @param call the call
     * @return rows, a map, a number, a boolean or null; lists in any order are bags
     * @throws NoOneAnswer when databases may differ in it
     */
    @Nullable
    Object answer(Call call) {
        Model model = store.schema().model(call.model());
        Map<String, @Nullable Object> arguments = call.arguments();
        return switch (call.operation()) {
            case "findMany" -> reads.findMany(model, arguments);
            case "findFirst" -> reads.findFirst(model, arguments);
            case "findUnique" -> reads.findUnique(model, arguments);
            case "exists" ->
                store.rows(model.name()).stream()
                        .anyMatch(row -> reads.where().holds(model, row, arguments.get("where")));
            case "count" ->
                (long) reads.page(model, store.rows(model.name()), arguments).size();
            case "aggregate" -> aggregation.aggregate(model, arguments);
            case "groupBy" -> aggregation.groupBy(model, arguments);
            default -> throw new IllegalArgumentException(call.operation());
        };
    }

    /** A question to which databases may give different answers, such as a sum of floating numbers that cancel out. */
    static final class NoOneAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoOneAnswer(String reason) {
            super(reason);
        }
    }
}
