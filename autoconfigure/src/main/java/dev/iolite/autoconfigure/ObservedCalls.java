package dev.iolite.autoconfigure;

import dev.iolite.client.QueryCall;
import dev.iolite.client.QueryInterceptor;
import dev.iolite.error.IoliteFailure;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;

/** Observes each operation as {@code iolite.operation} with its model, action and outcome; values are never part of it. */
final class ObservedCalls implements QueryInterceptor, Ordered {

    private static final String NAME = "iolite.operation";
    private static final String OUTCOME = "outcome";

    private final ObservationRegistry registry;

    ObservedCalls(ObservationRegistry registry) {
        this.registry = registry;
    }

    /** Outermost: what other interceptors do is part of the time. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable Object intercept(QueryCall call, Next next) {
        Observation observation = Observation.createNotStarted(NAME, registry)
                .contextualName(call.model() == null ? call.action() : call.model() + "." + call.action())
                .lowCardinalityKeyValue("model", call.model() == null ? "none" : call.model())
                .lowCardinalityKeyValue("action", call.action())
                .lowCardinalityKeyValue(OUTCOME, "success")
                .start();
        try (Observation.Scope scope = observation.openScope()) {
            return next.proceed(call);
        } catch (RuntimeException | Error e) {
            observation.lowCardinalityKeyValue(OUTCOME, outcome(e));
            observation.error(e);
            throw e;
        } finally {
            observation.stop();
        }
    }

    private static String outcome(Throwable failure) {
        return failure instanceof IoliteFailure iolite ? iolite.code().id() : "error";
    }
}
