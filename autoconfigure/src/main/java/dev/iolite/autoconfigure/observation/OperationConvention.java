package dev.iolite.autoconfigure.observation;

import dev.iolite.client.QueryCall;
import dev.iolite.error.IoliteFailure;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * The names of operations: {@code iolite.operation} with {@code model}, {@code action} and {@code outcome}. An application's
 * bean of a subclass takes its place.
 */
public class OperationConvention implements ObservationConvention<OperationContext> {

    /** Makes the convention. */
    public OperationConvention() {}

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof OperationContext;
    }

    @Override
    public String getName() {
        return "iolite.operation";
    }

    @Override
    public String getContextualName(OperationContext context) {
        QueryCall call = context.call();
        return call.model() == null ? call.action() : call.model() + "." + call.action();
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(OperationContext context) {
        QueryCall call = context.call();
        return KeyValues.of(
                KeyValue.of("model", call.model() == null ? KeyValue.NONE_VALUE : call.model()),
                KeyValue.of("action", call.action()),
                KeyValue.of("outcome", outcome(context)));
    }

    private static String outcome(OperationContext context) {
        Throwable error = context.getError();
        if (error == null) {
            return "success";
        }
        return error instanceof IoliteFailure failure ? failure.code().id() : "error";
    }
}
