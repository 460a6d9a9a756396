package dev.iolite.jdbc;

import dev.iolite.plan.Capture;
import dev.iolite.plan.Input;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values that become known while a write runs: rows that steps returned, and values made at its start. */
final class Registers {

    private final @Nullable Object[] given;
    private final @Nullable Object[] generated;
    private final @Nullable Object[] @Nullable [] rows;
    private final Resolving resolving = new Resolving();

    Registers(@Nullable Object[] given, @Nullable Object[] generated, int count) {
        this.given = given;
        this.generated = generated;
        this.rows = new Object[count][];
    }

    /** What stands for a value, or the value itself. */
    @Nullable
    Object resolve(@Nullable Object argument) {
        return argument instanceof Input input ? input.accept(resolving) : argument;
    }

    /** Values may be null, which the visitor's type cannot say. */
    @SuppressWarnings("NullAway")
    private final class Resolving implements Input.Visitor<@Nullable Object> {

        @Override
        public @Nullable Object given(Input.Given input) {
            return given[input.number()];
        }

        @Override
        public @Nullable Object output(Input.Output input) {
            @Nullable Object[] row = rows[input.register()];
            if (row == null) {
                throw new IllegalStateException("A step needs row " + input.register() + ", which no step returned");
            }
            return row[input.column()];
        }

        @Override
        public @Nullable Object generated(Input.Generated input) {
            return generated[input.number()];
        }

        @Override
        public @Nullable Object each(Input.Each input) {
            List<@Nullable Object> values = new ArrayList<>(input.values().size());
            for (Object value : input.values()) {
                values.add(resolve(value));
            }
            return values;
        }
    }

    /** Takes the rows of a step one after the other. */
    final class Taking implements Capture.Visitor<Runnable> {

        private final List<@Nullable Object[]> taken = new ArrayList<>();

        void take(ResultRow row, int columns) {
            @Nullable Object[] values = new Object[columns];
            for (int i = 0; i < columns; i++) {
                values[i] = row.get(i);
            }
            taken.add(values);
        }

        @Override
        public Runnable none(Capture.None capture) {
            return () -> {};
        }

        @Override
        public Runnable one(Capture.One capture) {
            return () -> {
                if (!taken.isEmpty()) {
                    rows[capture.register()] = taken.get(0);
                }
            };
        }

        @Override
        public Runnable ordered(Capture.Ordered capture) {
            return () -> {
                taken.sort(Comparator.comparingLong(row -> number(row[capture.column()])));
                for (int i = 0; i < taken.size(); i++) {
                    rows[capture.register() + i] = taken.get(i);
                }
            };
        }

        @Override
        public Runnable matched(Capture.Matched capture) {
            return () -> match(capture);
        }

        private void match(Capture.Matched capture) {
            Map<List<@Nullable Object>, @Nullable Object[]> byKey = new HashMap<>();
            for (@Nullable Object[] row : taken) {
                List<@Nullable Object> key = new ArrayList<>();
                capture.columns().forEach(column -> key.add(row[column]));
                byKey.put(key, row);
            }
            for (int i = 0; i < capture.keys().size(); i++) {
                List<@Nullable Object> key = new ArrayList<>();
                capture.keys().get(i).forEach(value -> key.add(resolve(value)));
                rows[capture.register() + i] = byKey.get(key);
            }
        }

        private static long number(@Nullable Object key) {
            return ((Number) Objects.requireNonNull(key, "a counted key")).longValue();
        }
    }
}
