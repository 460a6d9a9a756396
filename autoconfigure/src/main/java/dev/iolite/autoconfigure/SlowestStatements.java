package dev.iolite.autoconfigure;

import dev.iolite.event.EventListener;
import dev.iolite.event.QueryEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps how often each statement ran and how long it took at most. Texts are few: they are stable and hold no values. */
final class SlowestStatements implements EventListener {

    private static final int KEPT = 1000;

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    private final Map<String, SlowestStatements> named = new ConcurrentHashMap<>();

    /** Those of a named database, which are kept apart. */
    SlowestStatements of(String database) {
        return database.isEmpty() ? this : named.computeIfAbsent(database, name -> new SlowestStatements());
    }

    @Override
    public void onQuery(QueryEvent event) {
        if (entries.size() < KEPT || entries.containsKey(event.query())) {
            entries.merge(event.query(), Entry.of(event), Entry::with);
        }
    }

    /** The slowest, slowest first. */
    List<Entry> slowest(int number) {
        return entries.values().stream()
                .sorted(Comparator.comparingDouble(Entry::longest).reversed())
                .limit(number)
                .toList();
    }

    /**
     * A statement.
     *
     * @param target what ran it last
     * @param query its text
     * @param count how often it ran
     * @param longest the milliseconds it took at most
     * @param mean the milliseconds it took on average
     */
    record Entry(String target, String query, long count, double longest, double mean) {

        private static Entry of(QueryEvent event) {
            return new Entry(event.target(), event.query(), 1, event.duration(), event.duration());
        }

        private Entry with(Entry other) {
            long sum = count + other.count;
            return new Entry(
                    other.target,
                    query,
                    sum,
                    Math.max(longest, other.longest),
                    (mean * count + other.mean * other.count) / sum);
        }
    }
}
