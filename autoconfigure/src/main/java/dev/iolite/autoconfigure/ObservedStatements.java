package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.observation.StatementContext;
import dev.iolite.autoconfigure.observation.StatementConvention;
import dev.iolite.event.EventListener;
import dev.iolite.event.SentStatement;
import dev.iolite.event.StatementWatch;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/** Observes each statement under the stable names of OpenTelemetry's database conventions. */
final class ObservedStatements implements EventListener {

    private final ObservationRegistry registry;
    private final @Nullable StatementConvention convention;
    private final StatementConvention usual;

    /**
     * Observes statements.
     *
     * @param registry hears of them
     * @param convention names them; null for the registry's or the usual one
     * @param includeText whether their text is part of the trace, where the usual convention names them
     */
    ObservedStatements(ObservationRegistry registry, @Nullable StatementConvention convention, boolean includeText) {
        this.registry = registry;
        this.convention = convention;
        this.usual = new StatementConvention(includeText);
    }

    @Override
    public boolean watches() {
        return !registry.isNoop();
    }

    @Override
    public @Nullable StatementWatch onStart(SentStatement statement) {
        StatementContext context = new StatementContext(statement);
        Observation observation = Observation.start(convention, usual, () -> context, registry);
        return observation.isNoop() ? null : new Watch(observation, context);
    }

    private record Watch(Observation observation, StatementContext context) implements StatementWatch {

        @Override
        public void answered() {
            observation.stop();
        }

        @Override
        public void failed(Throwable failure, @Nullable String status) {
            context.status(status);
            observation.error(failure);
            observation.stop();
        }
    }
}
