package dev.iolite.client;

import dev.iolite.dsl.NotFoundRule;
import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.RecordNotFoundException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides what it means that a read of one row found none: the call's own rule first, then the client's policy. */
record NotFound(NotFoundPolicy policy, String model) {

    <R> Optional<R> orEmpty(@Nullable R row, NotFoundRule rule, NotFoundPolicy.Operation operation) {
        if (row != null) {
            return Optional.of(row);
        }
        if (rule.kind() == NotFoundRule.Kind.REJECT) {
            throw rule.error().apply(exception());
        }
        if (rule.kind() == NotFoundRule.Kind.UNSAID) {
            Function<RecordNotFoundException, RuntimeException> error = policy.rejection(operation, model);
            if (error != null) {
                throw error.apply(exception());
            }
        }
        return Optional.empty();
    }

    <R> R orThrow(@Nullable R row, NotFoundRule rule) {
        if (row == null) {
            throw rule.error().apply(exception());
        }
        return row;
    }

    RecordNotFoundException exception() {
        return new RecordNotFoundException(Failure.of(Code.P2025, model, "No " + model + " found"));
    }
}
