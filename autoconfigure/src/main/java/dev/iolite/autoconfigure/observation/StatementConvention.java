package dev.iolite.autoconfigure.observation;

import dev.iolite.event.SentStatement;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import org.jspecify.annotations.Nullable;

/**
 * The stable names of OpenTelemetry's database conventions. Its keys have few values, since they name meters, and are always
 * the same: what is not known has a word for it. Values of parameters are never part of it. An application's bean of a
 * subclass takes its place.
 */
public class StatementConvention implements ObservationConvention<StatementContext> {

    private final boolean includeText;

    /**
     * Makes the convention.
     *
     * @param includeText whether the statement's text is part of the trace
     */
    public StatementConvention(boolean includeText) {
        this.includeText = includeText;
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof StatementContext;
    }

    @Override
    public String getName() {
        return "db.client.operation.duration";
    }

    @Override
    public String getContextualName(StatementContext context) {
        return context.statement().summary();
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(StatementContext context) {
        SentStatement statement = context.statement();
        return KeyValues.of(
                KeyValue.of("db.system.name", statement.system()),
                KeyValue.of("db.namespace", orNone(statement.namespace())),
                KeyValue.of("db.operation.name", statement.operation()),
                KeyValue.of("db.collection.name", orNone(statement.table())),
                KeyValue.of("db.query.summary", statement.summary()),
                KeyValue.of("server.address", orNone(statement.server())),
                KeyValue.of(
                        "server.port", statement.port() == 0 ? KeyValue.NONE_VALUE : String.valueOf(statement.port())),
                KeyValue.of("db.response.status_code", orNone(context.status())),
                KeyValue.of("error.type", errorType(context)));
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(StatementContext context) {
        SentStatement statement = context.statement();
        KeyValues values = KeyValues.empty();
        if (statement.batch() > 1) {
            values = values.and("db.operation.batch.size", String.valueOf(statement.batch()));
        }
        return includeText ? values.and("db.query.text", statement.query()) : values;
    }

    private static String errorType(StatementContext context) {
        Throwable error = context.getError();
        if (context.status() != null) {
            return context.status();
        }
        return error == null ? KeyValue.NONE_VALUE : error.getClass().getName();
    }

    private static String orNone(@Nullable String text) {
        return text == null || text.isEmpty() ? KeyValue.NONE_VALUE : text;
    }
}
