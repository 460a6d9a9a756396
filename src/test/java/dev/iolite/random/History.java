package dev.iolite.random;

import dev.iolite.error.Code;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes one after the other, on a database and on the model in memory, compared after each. */
final class History {

    private final Loaded database;
    private final MadeIds ids;
    private final List<Call> calls = new ArrayList<>();
    private Store store;
    private String last = "";

    /** Begins with empty tables. */
    History(Schema schema, Loaded database) {
        this.database = database;
        this.store = new Store(schema);
        this.ids = new MadeIds(store);
        database.clear();
    }

    /**
     * Where database and model differ.
     *
     * @param calls all writes up to the one that shows it
     * @param expected how it should have ended
     * @param answered what the database answered
     * @param difference which rows differ after it; empty for none
     */
    record Mismatch(
            List<Call> calls,
            List<Sequential.Outcome> expected,
            @Nullable Object answered,
            String difference) {

        /** Whether the last write was not understood. */
        boolean invalid() {
            return answered instanceof Loaded.Refused refused && refused.invalid();
        }

        /** Whether it looks like another one. */
        boolean alike(@Nullable Mismatch other) {
            return other != null
                    && code(other.answered) == code(answered)
                    && Objects.equals(
                            other.expected.get(0).refused(), expected.get(0).refused())
                    && other.difference.isEmpty() == difference.isEmpty();
        }

        private static @Nullable Code code(@Nullable Object answered) {
            return answered instanceof Loaded.Refused refused ? refused.code() : null;
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            calls.forEach(call -> text.append("  ").append(call).append('\n'));
            for (Sequential.Outcome one : expected) {
                text.append("  expected ")
                        .append(one.refused() == null ? Printed.text(one.answer()) : one.refused())
                        .append('\n');
            }
            text.append("  answered ")
                    .append(answered instanceof Loaded.Refused ? answered : Printed.text(answered))
                    .append('\n');
            return text.append("  ").append(difference).toString();
        }
    }

    /**
     * One more write.
     *
     * @param call the write, a question with one answer
     * @return what is wrong; null when nothing is
     * @throws Evaluator.NoOneAnswer when databases may differ in it; nothing is written then
     */
    @Nullable
    Mismatch write(Call call) {
        Sequential model = new Sequential(store);
        List<Sequential.Outcome> expected = model.outcomes(call);
        calls.add(call);
        Object answer = database.answer(ids.actual(call));
        last = answer instanceof Loaded.Refused refused ? String.valueOf(refused.code()) : "done";
        Map<String, List<Map<String, @Nullable Object>>> contents = contents();
        Object turned = ids.turned(store.schema().model(call.model()), answer);
        String difference = "";
        for (Sequential.Outcome outcome : expected) {
            if (answers(model, call, outcome, turned)) {
                difference = difference(outcome.after(), contents);
                if (difference.isEmpty()) {
                    store = outcome.after();
                    return null;
                }
            }
        }
        return new Mismatch(List.copyOf(calls), expected, turned, difference);
    }

    private static boolean answers(Sequential model, Call call, Sequential.Outcome outcome, @Nullable Object answer) {
        Code refused = outcome.refused();
        if (!(answer instanceof Loaded.Refused other)) {
            return refused == null && Expected.same(outcome.answer(), answer);
        }
        Code code = other.code();
        return refused != null
                && code != null
                && (code == refused || model.refusals(call).contains(code));
    }

    /** How the last write ended. */
    String last() {
        return last;
    }

    Store store() {
        return store;
    }

    /** All rows, with the marks of those tied to them by tables. */
    private Map<String, List<Map<String, @Nullable Object>>> contents() {
        Map<String, List<Map<String, @Nullable Object>>> contents = new LinkedHashMap<>();
        for (Model model : store.schema().models()) {
            Object rows = database.answer(new Call("findMany", model.name(), links(model)));
            if (rows instanceof Loaded.Refused refused) {
                throw refused.exception();
            }
            List<Map<String, @Nullable Object>> all = new ArrayList<>();
            Where.items(rows).forEach(row -> all.add(Where.object(row)));
            all.forEach(row -> ids.learn(model, row));
            contents.put(model.name(), all);
        }
        return contents;
    }

    private static Map<String, @Nullable Object> links(Model model) {
        Map<String, @Nullable Object> include = new LinkedHashMap<>();
        for (RelationField relation : model.relations()) {
            if (relation.link() instanceof Link.ThroughTable && !relation.name().endsWith(RandomSchema.BACK)) {
                include.put(relation.name(), Map.of("select", Map.of(HistorySchema.MARK, true)));
            }
        }
        return include.isEmpty() ? include : new LinkedHashMap<>(Map.of("include", include));
    }

    private String difference(Store expected, Map<String, List<Map<String, @Nullable Object>>> contents) {
        Reads reads = new Reads(expected);
        for (Model model : store.schema().models()) {
            Map<String, @Nullable Object> links = links(model);
            Map<Object, Map<String, @Nullable Object>> found = new LinkedHashMap<>();
            Function<Map<String, @Nullable Object>, Object> mark =
                    row -> Objects.requireNonNull(row.get(HistorySchema.MARK));
            contents.get(model.name()).forEach(row -> found.put(mark.apply(row), Where.object(ids.turned(model, row))));
            for (Map<String, @Nullable Object> row : expected.rows(model.name())) {
                Object shown = reads.shown(model, row, links);
                Object other = found.remove(mark.apply(row));
                if (!Expected.same(shown, other)) {
                    return model.name() + " should be " + Printed.text(shown) + ", is " + Printed.text(other);
                }
            }
            if (!found.isEmpty()) {
                return model.name() + " should not be there: " + Printed.text(List.copyOf(found.values()));
            }
        }
        return "";
    }
}
