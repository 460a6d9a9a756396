package dev.iolite.client;

import dev.iolite.plan.read.InForce;
import dev.iolite.plan.read.Visibility;
import dev.iolite.query.Shape;
import dev.iolite.query.ShapeCache;
import dev.iolite.schema.Model;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Finds the plans of reads whose models have filters: the conditions in force are part of a read's shape, their values
 * are arguments after its own. Which models a shape uses is found out by the first compilation.
 */
final class FilteredPlans {

    private final Filters filters;
    private final ShapeCache<List<Model>> used;

    FilteredPlans(Filters filters, int shapes) {
        this.filters = filters;
        this.used = new ShapeCache<>(shapes);
    }

    /**
     * The plan of a read.
     *
     * @param cache keeps plans
     * @param shape the read's shape, which is completed
     * @param written whether the call has just written the rows of the root
     * @param compile makes the plan
     */
    <V> V get(ShapeCache<V> cache, Shape shape, boolean written, Function<Visibility, V> compile) {
        if (filters.isEmpty()) {
            return cache.get(shape, () -> compile.apply(Visibility.ALL));
        }
        InForce call = filters.call();
        shape.token(written);
        call.describeSwitches(shape);
        int first = shape.argumentCount();
        List<Model> models = used.known(shape);
        if (models == null) {
            Shape read = shape.key();
            V made = call.complete(() -> compile.apply(call.numbered(first)));
            used.keep(read, call.models());
            call.describe(shape);
            return cache.keep(shape, made);
        }
        call.ask(models);
        call.describe(shape);
        return cache.get(shape, () -> {
            V made = compile.apply(call.numbered(first));
            if (!call.complete()) {
                throw new IllegalStateException("A read of a known shape uses a model that it did not use before");
            }
            return made;
        });
    }

    /** Runs code of the user's within a call. */
    <T> T outside(Supplier<T> work) {
        return filters.switches().outside(work);
    }
}
