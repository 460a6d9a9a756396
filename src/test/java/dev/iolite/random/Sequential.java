package dev.iolite.random;

import dev.iolite.error.Code;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a write should do to rows in memory, one step after the other. */
final class Sequential {

    private static final int MOST_CHOICES = 30;

    private final Store before;

    Sequential(Store before) {
        this.before = before;
    }

    /**
     * How a write may end.
     *
     * @param after the rows then
     * @param answer what is answered; null where it is refused
     * @param refused why it is refused; null where it is not
     */
    record Outcome(
            Store after, @Nullable Object answer, @Nullable Code refused) {}

    /**
     * All ways in which a write may end: one, unless it has a limit.
     *
     * @throws Evaluator.NoOneAnswer when databases may differ in it
     */
    List<Outcome> outcomes(Call call) {
        List<Outcome> outcomes = new ArrayList<>();
        for (List<Integer> choice : choices(call)) {
            outcomes.add(outcome(call, choice));
        }
        return outcomes;
    }

    /** Which of the rows that are found, by their places; an empty list of choices stands for all. */
    private List<List<Integer>> choices(Call call) {
        if (!(call.arguments().get("limit") instanceof Integer limit)) {
            return List.of(List.of());
        }
        int found = (int) before.rows(call.model()).stream()
                .filter(row -> new Reads(before)
                        .where()
                        .holds(
                                before.schema().model(call.model()),
                                row,
                                call.arguments().get("where")))
                .count();
        List<List<Integer>> choices = new ArrayList<>();
        if (found < Integer.SIZE) {
            for (int bits = 0; bits < 1 << found && choices.size() <= MOST_CHOICES; bits++) {
                if (Integer.bitCount(bits) == Math.min(limit, found)) {
                    int chosen = bits;
                    choices.add(java.util.stream.IntStream.range(0, found)
                            .filter(place -> (chosen >> place & 1) == 1)
                            .boxed()
                            .toList());
                }
            }
        }
        if (choices.size() > MOST_CHOICES || choices.isEmpty()) {
            throw new Evaluator.NoOneAnswer("too many choices of rows");
        }
        return choices;
    }

    private Outcome outcome(Call call, List<Integer> choice) {
        Store after = before.copy();
        Refusals refusals = Refusals.first();
        try {
            Object answer = run(call, new RowWrites(after, refusals), choice);
            return new Outcome(after, answer, null);
        } catch (Refusals.Refused refused) {
            if (!refusals.missed().isEmpty() || refusals.taken()) {
                requireStillSo(call);
            }
            return new Outcome(before, null, refused.code());
        }
    }

    /** A database may look as late as it writes a key: then the row to connect may be there, or be free. */
    private void requireStillSo(Call call) {
        Refusals refusals = Refusals.all();
        RowWrites writes = new RowWrites(before.copy(), refusals);
        try {
            run(call, writes, choices(call).get(0));
        } catch (RuntimeException expected) {
            // after a refusal the write goes on with rows that are not as they should be
        }
        if (refusals.missed().stream().anyMatch(one -> writes.find(one.model(), one.where()) != null)) {
            throw new Evaluator.NoOneAnswer("a row is connected that the write makes later");
        }
        if (refusals.taken() && !refusals.found().contains(Code.P2002)) {
            throw new Evaluator.NoOneAnswer("a row is taken that the write sets free later");
        }
    }

    /** All refusals that a write may meet, whichever comes first. */
    Set<Code> refusals(Call call) {
        Refusals refusals = Refusals.all();
        try {
            run(call, new RowWrites(before.copy(), refusals), choices(call).get(0));
        } catch (RuntimeException expected) {
            // after a refusal the write goes on with rows that are not as they should be
            return refusals.found();
        }
        return refusals.found();
    }

    private @Nullable Object run(Call call, RowWrites writes, List<Integer> choice) {
        Model model = before.schema().model(call.model());
        Map<String, @Nullable Object> arguments = call.arguments();
        for (String data : List.of("data", "create", "update")) {
            if (arguments.get(data) instanceof Map<?, ?>) {
                requirePossible(model, Where.object(arguments.get(data)), writes.refusals());
            }
        }
        return switch (call.operation()) {
            case "create" ->
                writes.reads()
                        .shown(model, writes.create(model, Where.object(arguments.get("data")), Map.of()), arguments);
            case "update" -> update(model, arguments, writes);
            case "upsert" -> upsert(model, arguments, writes);
            case "delete" -> delete(model, arguments, writes);
            case "createMany" -> (long) createMany(model, arguments, writes).size();
            case "createManyAndReturn" -> shown(model, createMany(model, arguments, writes), arguments, writes);
            case "updateMany" ->
                (long) updateMany(model, arguments, writes, choice).size();
            case "updateManyAndReturn" -> shown(model, updateMany(model, arguments, writes, choice), arguments, writes);
            case "deleteMany" -> {
                List<Map<String, @Nullable Object>> rows = matching(model, arguments, writes, choice);
                writes.rows().delete(model, rows);
                yield (long) rows.size();
            }
            default -> throw new IllegalArgumentException(call.operation());
        };
    }

    /** Rows that need their other side cannot be untied from it; that is refused before anything is done. */
    private void requirePossible(Model model, Map<String, @Nullable Object> data, Refusals refusals) {
        data.forEach((name, value) -> {
            if (model.field(name).orElse(null) instanceof RelationField relation) {
                Model target = before.schema().target(relation);
                Where.object(value).forEach((operation, given) -> {
                    boolean unties =
                            operation.equals("set") || operation.equals("disconnect") && !Boolean.FALSE.equals(given);
                    if (unties
                            && relation.link() instanceof Link.OwnedByChild owned
                            && !Ties.nullable(target, owned.keys())) {
                        refusals.refuse(Code.P2014);
                    }
                    if (!operation.equals("set")
                            && !operation.equals("connect")
                            && !operation.equals("disconnect")
                            && !operation.startsWith("delete")) {
                        items(given).forEach(item -> requirePossibleBelow(target, item, refusals));
                    }
                });
            }
        });
    }

    private static List<?> items(@Nullable Object given) {
        return Where.items(given).stream().filter(Map.class::isInstance).toList();
    }

    /** An item is data itself, or has some inside. */
    private void requirePossibleBelow(Model target, Object item, Refusals refusals) {
        Map<String, @Nullable Object> parts = Where.object(item);
        if (!parts.containsKey("where") && !parts.containsKey("create") && !parts.containsKey("data")) {
            requirePossible(target, parts, refusals);
            return;
        }
        for (String name : List.of("create", "update", "data")) {
            items(parts.get(name)).forEach(data -> requirePossible(target, Where.object(data), refusals));
        }
    }

    private @Nullable Object update(Model model, Map<String, @Nullable Object> arguments, RowWrites writes) {
        Map<String, @Nullable Object> row = writes.find(model, arguments.get("where"));
        if (row == null) {
            writes.updateMissing(
                    model, Where.object(arguments.get("data")), () -> writes.find(model, arguments.get("where")));
            return null;
        }
        writes.update(
                model, row, Where.object(arguments.get("data")), () -> writes.find(model, arguments.get("where")));
        return writes.reads().shown(model, row, arguments);
    }

    private static Object upsert(Model model, Map<String, @Nullable Object> arguments, RowWrites writes) {
        Map<String, @Nullable Object> row = writes.find(model, arguments.get("where"));
        if (row == null) {
            row = writes.create(
                    model,
                    Where.object(arguments.get("create")),
                    Map.of(),
                    () -> writes.find(model, arguments.get("where")));
        } else {
            writes.update(
                    model,
                    row,
                    Where.object(arguments.get("update")),
                    () -> writes.find(model, arguments.get("where")));
        }
        return writes.reads().shown(model, row, arguments);
    }

    private static @Nullable Object delete(Model model, Map<String, @Nullable Object> arguments, RowWrites writes) {
        Map<String, @Nullable Object> row = writes.find(model, arguments.get("where"));
        if (row == null) {
            writes.refusals().refuse(Code.P2025);
            return null;
        }
        Object shown = writes.reads().shown(model, row, arguments);
        writes.rows().delete(model, List.of(row));
        return shown;
    }

    private static List<Map<String, @Nullable Object>> createMany(
            Model model, Map<String, @Nullable Object> arguments, RowWrites writes) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        Where.items(arguments.get("data")).forEach(data -> rows.add(writes.row(model, Where.object(data), Map.of())));
        return writes.rows().insert(model, rows, Boolean.TRUE.equals(arguments.get("skipDuplicates")));
    }

    private static List<Map<String, @Nullable Object>> updateMany(
            Model model, Map<String, @Nullable Object> arguments, RowWrites writes, List<Integer> choice) {
        List<Map<String, @Nullable Object>> rows = matching(model, arguments, writes, choice);
        Map<String, @Nullable Object> data = Where.object(arguments.get("data"));
        writes.rows().update(model, rows, row -> RowWrites.change(model, row, data));
        return rows;
    }

    private static List<Map<String, @Nullable Object>> matching(
            Model model, Map<String, @Nullable Object> arguments, RowWrites writes, List<Integer> choice) {
        List<Map<String, @Nullable Object>> found = writes.store().rows(model.name()).stream()
                .filter(row -> writes.reads().where().holds(model, row, arguments.get("where")))
                .toList();
        return arguments.get("limit") == null
                ? found
                : choice.stream().map(found::get).toList();
    }

    private static Object shown(
            Model model,
            List<Map<String, @Nullable Object>> rows,
            Map<String, @Nullable Object> arguments,
            RowWrites writes) {
        List<@Nullable Object> shown = new ArrayList<>();
        rows.forEach(row -> shown.add(Objects.requireNonNull(writes.reads().shown(model, row, arguments))));
        return new Expected.Bag(shown);
    }
}
