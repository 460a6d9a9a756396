package dev.iolite.query;

import java.util.Iterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was compiled for each shape, up to a bound; beyond it some entries make room. Which ones does not matter much:
 * shapes in use come back with one compilation.
 *
 * @param <V> what is kept
 */
public final class ShapeCache<V> {

    /** Enough for every call site of a large application; a plan takes a few kilobytes. */
    public static final int DEFAULT_BOUND = 2048;

    private final ConcurrentHashMap<Shape, V> kept = new ConcurrentHashMap<>();
    private final int bound;

    /**
     * An empty cache.
     *
     * @param bound how many shapes it keeps at most; 0 for none
     */
    public ShapeCache(int bound) {
        this.bound = bound;
    }

    /**
     * What is kept for a shape, compiled when it is not there.
     *
     * @param shape the shape
     * @param compile makes it; two threads may do so at the same time, and one of them is kept
     * @return what is kept
     */
    public V get(Shape shape, Supplier<V> compile) {
        V known = kept.get(shape);
        // compiled outside the map, so that a slow compilation blocks nobody
        return known == null ? keep(shape, compile.get()) : known;
    }

    /**
     * What is kept for a shape.
     *
     * @param shape the shape
     * @return null when there is nothing
     */
    public @Nullable V known(Shape shape) {
        return kept.get(shape);
    }

    /**
     * Keeps what was compiled, unless another thread was faster.
     *
     * @param shape the shape; it may be used on afterwards
     * @param compiled what was compiled for it
     * @return what is kept
     */
    public V keep(Shape shape, V compiled) {
        if (bound == 0) {
            return compiled;
        }
        if (kept.size() >= bound) {
            makeRoom();
        }
        V earlier = kept.putIfAbsent(shape.key(), compiled);
        return earlier == null ? compiled : earlier;
    }

    private void makeRoom() {
        Iterator<Shape> shapes = kept.keySet().iterator();
        for (int i = 0; i < Math.max(1, bound / 8) && shapes.hasNext(); i++) {
            shapes.next();
            shapes.remove();
        }
    }

    /**
     * How many shapes are kept.
     *
     * @return at most the bound, but for threads that add at the same time
     */
    public int size() {
        return kept.size();
    }
}
