package dev.iolite.client;

import dev.iolite.client.NotFoundPolicy.Operation;
import dev.iolite.dsl.NotFoundRule;
import dev.iolite.dsl.ResultErrors;
import dev.iolite.error.CallTree;
import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.error.TooManyRowsException;
import java.util.ArrayList;
import java.util.List;
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
        return new RecordNotFoundException(Failure.of(Code.P2025, model, "No " + model + " found.")
                .at("where")
                .remedy("Check the condition, or use a call that lets the row be missing."));
    }

    /** Errors of a result: the call it came from, and what it was asked for. */
    ResultErrors errors(Supplier<CallTree> call) {
        return (error, asked) -> {
            CallTree made = call.get();
            List<CallTree> parts = new ArrayList<>(made.children());
            parts.add(CallTree.refused("get", asked, error.failure()));
            engine.explain(error, CallTree.of(made.name(), parts));
        };
    }

    TooManyRowsException tooMany(Supplier<CallTree> call) {
        TooManyRowsException error =
                new TooManyRowsException(Failure.of(Code.TOO_MANY_ROWS, model, "More than one " + model + " was found.")
                        .at("where")
                        .remedy("Ask for a key, or use findFirst with an order."));
        engine.explain(error, CallTree.of(model + ".findOne", call.get().children()));
        return error;
    }
}
