package dev.iolite.client;

import dev.iolite.client.NotFoundPolicy.Operation;
import dev.iolite.dsl.NotFoundRule;
import dev.iolite.error.CallTree;
import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.RecordNotFoundException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Decides what it means that a read of one row found none: the call's own rule first, then the client's policy. */
record NotFound(NotFoundPolicy policy, String model, Engine engine) {

    <R> Optional<R> orEmpty(@Nullable R row, NotFoundRule rule, Operation operation, Supplier<CallTree> call) {
        if (row != null) {
            return Optional.of(row);
        }
        if (rule.kind() == NotFoundRule.Kind.REJECT) {
            throw rule.error().apply(exception(operation, "", call));
        }
        if (rule.kind() == NotFoundRule.Kind.UNSAID) {
            Function<RecordNotFoundException, RuntimeException> error = policy.rejection(operation, model);
            if (error != null) {
                throw error.apply(exception(operation, "", call));
            }
        }
        return Optional.empty();
    }

    <R> R orThrow(@Nullable R row, NotFoundRule rule, Operation operation, Supplier<CallTree> call) {
        if (row == null) {
            throw rule.error().apply(exception(operation, "OrThrow", call));
        }
        return row;
    }

    private RecordNotFoundException exception(Operation operation, String kind, Supplier<CallTree> call) {
        String name = operation == Operation.FIND_UNIQUE ? "findUnique" : "findFirst";
        RecordNotFoundException error = exception(model);
        engine.explain(error, CallTree.of(model + "." + name + kind, call.get().children()));
        return error;
    }

    static RecordNotFoundException exception(String model) {
        return new RecordNotFoundException(Failure.of(Code.P2025, model, "No " + model + " found"));
    }
}
