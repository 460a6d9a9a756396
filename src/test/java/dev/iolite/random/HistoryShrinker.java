package dev.iolite.random;

import dev.iolite.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a history shorter and its writes smaller as long as it still ends in a mismatch of the same kind. */
final class HistoryShrinker {

    private final Schema schema;
    private final Loaded database;

    HistoryShrinker(Schema schema, Loaded database) {
        this.schema = schema;
        this.database = database;
    }

    History.Mismatch shrink(History.Mismatch mismatch) {
        if (mismatch.invalid()) {
            return mismatch;
        }
        History.Mismatch smallest = mismatch;
        for (int round = 0; round < 2; round++) {
            for (int i = smallest.calls().size() - 2; i >= 0; i--) {
                if (i < smallest.calls().size() - 1) {
                    List<Call> fewer = new ArrayList<>(smallest.calls());
                    fewer.remove(i);
                    smallest = smaller(smallest, fewer);
                }
            }
            for (int i = smallest.calls().size() - 1; i >= 0; i--) {
                if (i < smallest.calls().size()) {
                    smallest = smaller(smallest, i);
                }
            }
        }
        return smallest;
    }

    private History.Mismatch smaller(History.Mismatch mismatch, List<Call> calls) {
        History.Mismatch found = again(calls);
        return found != null && mismatch.alike(found) ? found : mismatch;
    }

    private History.Mismatch smaller(History.Mismatch mismatch, int place) {
        List<Call> calls = new ArrayList<>(mismatch.calls());
        Call smallest = new Shrinker(candidate -> {
                    List<Call> other = new ArrayList<>(calls);
                    other.set(place, candidate);
                    return mismatch.alike(again(other));
                })
                .shrink(calls.get(place));
        calls.set(place, smallest);
        return smaller(mismatch, calls);
    }

    /** Runs all calls once more, up to the first mismatch. */
    private History.@Nullable Mismatch again(List<Call> calls) {
        History history = new History(schema, database);
        try {
            for (Call call : calls) {
                History.Mismatch mismatch = history.write(call);
                if (mismatch != null) {
                    return mismatch;
                }
            }
        } catch (RuntimeException expected) {
            // no longer calls that the model understands
            return null;
        }
        return null;
    }
}
