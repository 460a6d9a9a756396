package dev.iolite.dynamic;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row as a map that cannot be changed: one array, and the names shared by all rows of the model. */
final class FieldMap extends AbstractMap<String, @Nullable Object> {

    private static final Object ABSENT = new Object();

    private final List<String> names;
    private final Map<String, Integer> places;
    private final @Nullable Object[] values;

    FieldMap(List<String> names, Map<String, Integer> places) {
        this.names = names;
        this.places = places;
        this.values = new Object[names.size()];
        Arrays.fill(values, ABSENT);
    }

    /** Fills a place before anyone else sees the row. */
    void set(int place, @Nullable Object value) {
        values[place] = value;
    }

    /** Adds a number of related rows before anyone else sees the row. */
    void count(int place, String relation, long count) {
        Map<String, Long> counts = new LinkedHashMap<>();
        if (values[place] instanceof Map<?, ?> others) {
            others.forEach((name, number) -> counts.put((String) name, (Long) number));
        }
        counts.put(relation, count);
        values[place] = Collections.unmodifiableMap(counts);
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        Integer place = places.get(key);
        return place == null || values[place] == ABSENT ? null : values[place];
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        Integer place = places.get(key);
        return place != null && values[place] != ABSENT;
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return new Entries();
    }

    private int present(int from) {
        int place = from;
        while (place < values.length && values[place] == ABSENT) {
            place++;
        }
        return place;
    }

    private final class Entries extends AbstractSet<Entry<String, @Nullable Object>> {
        @Override
        public Iterator<Entry<String, @Nullable Object>> iterator() {
            return new Iterator<>() {
                private int place = present(0);

                @Override
                public boolean hasNext() {
                    return place < values.length;
                }

                @Override
                public Entry<String, @Nullable Object> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    Entry<String, @Nullable Object> entry = new SimpleImmutableEntry<>(names.get(place), values[place]);
                    place = present(place + 1);
                    return entry;
                }
            };
        }

        @Override
        public int size() {
            return (int) Arrays.stream(values).filter(value -> value != ABSENT).count();
        }
    }
}
