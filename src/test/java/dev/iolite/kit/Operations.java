package dev.iolite.kit;

import dev.iolite.client.DynamicModel;
import dev.iolite.client.Iolite;
import dev.iolite.schema.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls the door's method for an action of the protocol. */
final class Operations {

    private static final String FIND_MANY = "findMany";

    private final Iolite iolite;

    Operations(Iolite iolite) {
        this.iolite = iolite;
    }

    /** The answer as the protocol wraps it, before it is printed. */
    Map<String, @Nullable Object> run(Map<String, @Nullable Object> step, ProtocolReader reader) {
        String action = String.valueOf(step.get("action"));
        String name = model(String.valueOf(step.get("modelName")));
        Object key = step.get("op") == null ? action + name : step.get("op");
        Map<String, @Nullable Object> result = new java.util.LinkedHashMap<>();
        result.put(String.valueOf(key), answer(action, name, JsonTree.object(step.get("query")), reader));
        return Map.of("data", result);
    }

    /** Whether all steps are reads of one row of one model. */
    boolean readsOneRowEach(List<Map<String, @Nullable Object>> batch) {
        return batch.stream().allMatch(step -> "findUnique".equals(step.get("action")))
                && batch.stream().map(step -> step.get("modelName")).distinct().count() == 1;
    }

    /** The answers of such steps, as the protocol wraps them. */
    List<Map<String, @Nullable Object>> findUnique(List<Map<String, @Nullable Object>> batch, ProtocolReader reader) {
        String name = model(String.valueOf(batch.get(0).get("modelName")));
        Model description = iolite.schema().model(name);
        List<Optional<Map<String, @Nullable Object>>> rows = iolite.model(name)
                .findUnique(batch.stream()
                        .map(step -> reader.rows(JsonTree.object(step.get("query")), description))
                        .toList());
        List<Map<String, @Nullable Object>> answers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, @Nullable Object> result = new java.util.LinkedHashMap<>();
            Object op = batch.get(i).get("op");
            result.put(
                    String.valueOf(op == null ? "findUnique" + name : op),
                    rows.get(i).orElse(null));
            answers.add(Map.of("data", result));
        }
        return answers;
    }

    /** Steps that only count rows name the model with the action before it. */
    private String model(String name) {
        return iolite.schema().find(name).isEmpty() && name.startsWith(FIND_MANY)
                ? name.substring(FIND_MANY.length())
                : name;
    }

    private @Nullable Object answer(
            String action, String name, Map<String, @Nullable Object> query, ProtocolReader reader) {
        DynamicModel model = iolite.model(name);
        Model description = iolite.schema().model(name);
        return switch (action) {
            case "findUnique" ->
                model.findUnique(reader.rows(query, description)).orElse(null);
            case "findUniqueOrThrow" -> model.findUniqueOrThrow(reader.rows(query, description));
            case "findFirst" -> model.findFirst(reader.rows(query, description)).orElse(null);
            case "findFirstOrThrow" -> model.findFirstOrThrow(reader.rows(query, description));
            case FIND_MANY -> model.findMany(reader.rows(query, description));
            case "aggregate" -> model.aggregate(reader.computed(query, false));
            case "groupBy" -> model.groupBy(reader.computed(query, true));
            case "createOne" -> model.create(reader.rows(query, description));
            case "createManyAndReturn" -> model.createManyAndReturn(reader.rows(query, description));
            case "updateOne" -> model.update(reader.rows(query, description));
            case "updateManyAndReturn" -> model.updateManyAndReturn(reader.rows(query, description));
            case "upsertOne" -> model.upsert(reader.rows(query, description));
            case "deleteOne" -> model.delete(reader.rows(query, description));
            case "createMany" -> Map.of("count", model.createMany(reader.arguments(query)));
            case "updateMany" -> Map.of("count", model.updateMany(reader.arguments(query)));
            case "deleteMany" -> Map.of("count", model.deleteMany(reader.arguments(query)));
            default -> throw new IllegalArgumentException("Unknown action of the protocol: " + action);
        };
    }
}
