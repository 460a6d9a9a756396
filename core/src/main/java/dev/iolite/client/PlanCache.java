package dev.iolite.client;

import dev.iolite.query.Shape;
import java.util.Iterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was compiled for each shape, up to a bound; beyond it the oldest-looking entries make room.
 *
 * @param <V> what is kept
 */
final class PlanCache<V> {

    private final ConcurrentHashMap<Shape, V> plans = new ConcurrentHashMap<>();
    private final int bound;

    PlanCache(int bound) {
        this.bound = bound;
    }

    /** What is kept for a shape, compiled when it is not there. */
    V get(Shape shape, Supplier<V> compile) {
        V known = plans.get(shape);
        // compiled outside the map, so that a slow compilation blocks nobody; two threads may do it twice
        return known == null ? keep(shape, compile.get()) : known;
    }

    /** What is kept for a shape; null when there is nothing. */
    @Nullable
    V known(Shape shape) {
        return plans.get(shape);
    }

    /** Keeps what was compiled, unless another thread was faster. */
    V keep(Shape shape, V compiled) {
        if (plans.size() >= bound) {
            makeRoom();
        }
        V earlier = plans.putIfAbsent(shape.key(), compiled);
        return earlier == null ? compiled : earlier;
    }

    /** Which entries go does not matter much: shapes in use come back with one compilation. */
    private void makeRoom() {
        Iterator<Shape> shapes = plans.keySet().iterator();
        for (int i = 0; i < bound / 8 && shapes.hasNext(); i++) {
            shapes.next();
            shapes.remove();
        }
    }

    int size() {
        return plans.size();
    }
}
