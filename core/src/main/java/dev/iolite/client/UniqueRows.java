package dev.iolite.client;

import dev.iolite.model.Readers;
import dev.iolite.plan.read.Selected;
import dev.iolite.query.Condition;
import dev.iolite.query.LoadStrategy;
import dev.iolite.query.Read;
import dev.iolite.query.Selection;
import dev.iolite.query.UniqueWhere;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads of one row each, as maps: those by keys of one kind and with one selection are one query. */
final class UniqueRows {

    private final Engine engine;
    private final Readers readers;

    UniqueRows(Engine engine, Readers readers) {
        this.engine = engine;
        this.readers = readers;
    }

    /** What reads of one query have in common. */
    private record Kind(String model, KeyBatch keys, LoadStrategy strategy) {}

    /** For each read in order its row; null where there is none. */
    List<@Nullable Map<String, @Nullable Object>> read(List<Read.FindUnique> reads) {
        Map<Kind, List<Integer>> kinds = new LinkedHashMap<>();
        List<@Nullable Map<String, @Nullable Object>> rows = new ArrayList<>(Collections.nCopies(reads.size(), null));
        for (int i = 0; i < reads.size(); i++) {
            Read.FindUnique read = reads.get(i);
            if (joins(read)) {
                Kind kind =
                        new Kind(read.model(), new KeyBatch(read.where().fields(), read.selection()), read.strategy());
                kinds.computeIfAbsent(kind, unused -> new ArrayList<>()).add(i);
            } else {
                rows.set(i, engine.findUnique(read, readers));
            }
        }
        kinds.forEach((kind, places) -> {
            if (places.size() == 1) {
                rows.set(places.get(0), engine.findUnique(reads.get(places.get(0)), readers));
            } else {
                together(kind, places, reads, rows);
            }
        });
        return rows;
    }

    /** Whether a read asks for a key alone, and the key can be read with the row. */
    private boolean joins(Read.FindUnique read) {
        Selection selection = read.selection();
        Model model = engine.schema().model(read.model());
        List<String> selected =
                Selected.of(model, selection).stream().map(ScalarField::name).toList();
        return Condition.ALWAYS.equals(read.where().rest())
                && (selection.fields() != null
                        || selected.containsAll(read.where().fields()));
    }

    private void together(
            Kind kind,
            List<Integer> places,
            List<Read.FindUnique> reads,
            List<@Nullable Map<String, @Nullable Object>> rows) {
        KeyBatch keys = kind.keys();
        List<UniqueWhere> wheres =
                places.stream().map(place -> reads.get(place).where()).toList();
        List<Map<String, @Nullable Object>> found = engine.findMany(
                new Read.FindMany(kind.model(), keys.arguments(wheres), keys.selecting(), kind.strategy()), readers);
        Map<List<Object>, Map<String, @Nullable Object>> byKey =
                keys.byKey(found, (row, field) -> Objects.requireNonNull(row.get(field)));
        List<String> selected = keys.selection().fields();
        for (int place : places) {
            Map<String, @Nullable Object> row =
                    KeyBatch.find(byKey, reads.get(place).where());
            if (row != null) {
                Map<String, @Nullable Object> own = new LinkedHashMap<>(row);
                keys.fields().stream()
                        .filter(field -> selected != null && !selected.contains(field))
                        .forEach(own::remove);
                rows.set(place, own);
            }
        }
    }
}
