package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.observation.OperationContext;
import dev.iolite.autoconfigure.observation.OperationConvention;
import dev.iolite.client.QueryCall;
import dev.iolite.client.QueryInterceptor;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;

/** Observes each operation with its model, action and outcome; values are never part of it. */
final class ObservedCalls implements QueryInterceptor, Ordered {

    private static final OperationConvention DEFAULT = new OperationConvention();

    private final ObservationRegistry registry;
    private final @Nullable OperationConvention convention;

    /**
     * Observes operations.
     *
     * @param registry hears of them
     * @param convention names them; null for the registry's or the usual one
     */
    ObservedCalls(ObservationRegistry registry, @Nullable OperationConvention convention) {
        this.registry = registry;
        this.convention = convention;
    }

    /** Outermost: what other interceptors do is part of the time. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable Object intercept(QueryCall call, Next next) {
        if (registry.isNoop()) {
            return next.proceed(call);
        }
        Observation observation = Observation.start(convention, DEFAULT, () -> new OperationContext(call), registry);
        try (Observation.Scope scope = observation.openScope()) {
            return next.proceed(call);
        } catch (RuntimeException | Error e) {
            observation.error(e);
            throw e;
        } finally {
            observation.stop();
        }
    }
}
