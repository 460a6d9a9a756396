package dev.iolite.autoconfigure;

import dev.iolite.event.EventListener;
import dev.iolite.event.SentStatement;
import dev.iolite.event.StatementWatch;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Observes each statement under the stable names of OpenTelemetry's database conventions. Its keys have few values, since
 * they name meters; the text stands apart and only when asked for. Values of parameters are never part of it.
 */
final class ObservedStatements implements EventListener {

    private static final String NAME = "db.client.operation.duration";
    private static final String STATUS = "db.response.status_code";
    private static final String ERROR = "error.type";

    private final ObservationRegistry registry;
    private final boolean includeText;

    ObservedStatements(ObservationRegistry registry, boolean includeText) {
        this.registry = registry;
        this.includeText = includeText;
    }

    @Override
    public boolean watches() {
        return !registry.isNoop();
    }

    @Override
    public StatementWatch onStart(SentStatement statement) {
        Observation observation = Observation.createNotStarted(NAME, registry)
                .contextualName(statement.summary())
                .lowCardinalityKeyValue("db.system.name", statement.system())
                .lowCardinalityKeyValue("db.namespace", orNone(statement.namespace()))
                .lowCardinalityKeyValue("db.operation.name", statement.operation())
                .lowCardinalityKeyValue("db.collection.name", orNone(statement.table()))
                .lowCardinalityKeyValue("db.query.summary", statement.summary())
                .lowCardinalityKeyValue(STATUS, KeyValue.NONE_VALUE)
                .lowCardinalityKeyValue(ERROR, KeyValue.NONE_VALUE);
        if (includeText) {
            observation.highCardinalityKeyValue("db.query.text", statement.query());
        }
        return new Watch(observation.start());
    }

    /** A meter's keys are always the same: what is not known has a word for it. */
    private static String orNone(@Nullable String text) {
        return text == null || text.isEmpty() ? KeyValue.NONE_VALUE : text;
    }

    private record Watch(Observation observation) implements StatementWatch {

        @Override
        public void answered() {
            observation.stop();
        }

        @Override
        public void failed(Throwable failure, @Nullable String status) {
            observation
                    .lowCardinalityKeyValue(STATUS, orNone(status))
                    .lowCardinalityKeyValue(
                            ERROR, status == null ? failure.getClass().getName() : status)
                    .error(failure)
                    .stop();
        }
    }
}
