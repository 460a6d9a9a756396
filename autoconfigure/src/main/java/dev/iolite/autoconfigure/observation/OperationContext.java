package dev.iolite.autoconfigure.observation;

import dev.iolite.client.QueryCall;
import io.micrometer.observation.Observation;

/** An operation that is observed. */
public final class OperationContext extends Observation.Context {

    private final QueryCall call;

    /**
     * The context of an operation.
     *
     * @param call what was called; its arguments hold values, which do not belong in metrics and traces
     */
    public OperationContext(QueryCall call) {
        this.call = call;
    }

    /**
     * What was called.
     *
     * @return the call; its arguments hold values
     */
    public QueryCall call() {
        return call;
    }
}
