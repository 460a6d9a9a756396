package dev.iolite.kit;

import dev.iolite.client.Iolite;
import dev.iolite.error.IoliteFailure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the steps of one case on a fresh database. */
final class CaseRun {

    private final Iolite iolite;
    private final KitDatabase database;
    private final Operations operations;
    private final Map<Integer, @Nullable Object> answers = new HashMap<>();
    private final Map<Object, InteractiveTransaction> transactions = new HashMap<>();
    private final ProtocolReader reader = new ProtocolReader(this::captured);

    CaseRun(Iolite iolite, KitDatabase database) {
        this.iolite = iolite;
        this.database = database;
        this.operations = new Operations(iolite);
    }

    /** Runs all steps; the first answer that is not the expected one ends the case. */
    void run(List<Map<String, @Nullable Object>> steps, Statements statements) throws Exception {
        for (int i = 0; i < steps.size(); i++) {
            Map<String, @Nullable Object> step = steps.get(i);
            if (step.containsKey("sql")) {
                database.execute(String.valueOf(step.get("sql")));
            } else if (step.containsKey("tx")) {
                transaction(step);
            } else {
                // Times have milliseconds here; the peer takes longer for a step, and cases sort rows by their times
                Thread.sleep(1);
                long before = database.statements();
                expect(i, step);
                statements.add(database.statements() - before, step);
            }
        }
    }

    private void transaction(Map<String, @Nullable Object> step) throws Exception {
        Object id = step.get("id");
        if ("start".equals(step.get("tx"))) {
            transactions.put(id, InteractiveTransaction.start(iolite, step));
        } else {
            transactions.remove(id).end("commit".equals(step.get("tx")));
        }
    }

    private void expect(int number, Map<String, @Nullable Object> step) throws Exception {
        Map<String, @Nullable Object> expected = JsonTree.object(step.get("expect"));
        Object answer;
        try {
            answer = answer(step);
        } catch (RuntimeException e) {
            if (e instanceof IoliteFailure failure && failure.code().id().equals(expected.get("error"))) {
                return;
            }
            if (expected.isEmpty() && e instanceof IoliteFailure) {
                return;
            }
            throw new CaseFailure(
                    "step " + number + ": expected " + expected + "\n        last statement "
                            + database.lastStatement(),
                    e);
        }
        answers.put(number, answer);
        if (!matches(answer, expected)) {
            throw new CaseFailure(
                    "step " + number + ": expected " + expected + "\n        answered " + Answers.readable(answer));
        }
    }

    private @Nullable Object answer(Map<String, @Nullable Object> step) throws Exception {
        Object id = step.get("inTx");
        if (id == null) {
            // A batch names no transaction: it belongs to the one that is open
            id = step.containsKey("batch") && transactions.size() == 1
                    ? transactions.keySet().iterator().next()
                    : null;
        }
        return id == null
                ? alone(step)
                : transactions.get(id instanceof Number ? id : id.toString()).call(() -> alone(step));
    }

    private @Nullable Object alone(Map<String, @Nullable Object> step) {
        if (!step.containsKey("batch")) {
            return operations.run(step, reader);
        }
        List<Map<String, @Nullable Object>> batch =
                JsonTree.list(step.get("batch")).stream().map(JsonTree::object).toList();
        boolean together = !Boolean.FALSE.equals(step.get("transaction"));
        return Map.of("batchResult", together ? iolite.transaction(() -> all(batch)) : all(batch));
    }

    private List<Object> all(List<Map<String, @Nullable Object>> batch) {
        if (operations.readsOneRowEach(batch)) {
            return List.copyOf(operations.findUnique(batch, reader));
        }
        List<Object> results = new ArrayList<>();
        batch.forEach(step -> results.add(operations.run(step, reader)));
        return results;
    }

    private static boolean matches(@Nullable Object answer, Map<String, @Nullable Object> expected) {
        if (expected.containsKey("json")) {
            return Answers.same(answer, expected.get("json"));
        }
        if (expected.containsKey("oneOf")) {
            return JsonTree.list(expected.get("oneOf")).stream().anyMatch(one -> Answers.same(answer, one));
        }
        if (expected.containsKey("paths")) {
            return JsonTree.list(expected.get("paths")).stream()
                    .allMatch(pair -> matchesPath(answer, JsonTree.list(pair)));
        }
        return !expected.containsKey("error");
    }

    private static boolean matchesPath(@Nullable Object answer, List<@Nullable Object> pair) {
        Object value = pair.get(1);
        Object expected = value instanceof String text ? JsonTree.parse(text) : value;
        return Answers.same(Answers.at(answer, JsonTree.list(pair.get(0))), expected);
    }

    /** The value at a place such as {@code 0:data.createOneParent.p}. */
    private @Nullable Object captured(@Nullable Object place) {
        String[] parts = String.valueOf(place).split(":", 2);
        return Answers.at(answers.get(Integer.valueOf(parts[0])), Arrays.asList(parts[1].split("\\.")));
    }

    /** Ends what is still open. */
    void close() throws Exception {
        for (InteractiveTransaction transaction : transactions.values()) {
            transaction.end(false);
        }
    }
}
