package dev.iolite.jdbc;

import dev.iolite.error.Code;
import dev.iolite.error.ConnectedRecordsNotFoundException;
import dev.iolite.error.ConstraintException;
import dev.iolite.error.Failure;
import dev.iolite.error.ForeignKeyException;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.IoliteFailure;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.error.RecordsNotConnectedException;
import dev.iolite.error.RequiredRelationException;
import dev.iolite.error.TransactionConflictException;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.plan.WriteStep;
import dev.iolite.schema.Model;
import org.jspecify.annotations.Nullable;

/** The exceptions of failures that plans foresee. */
final class Reports {

    private Reports() {}

    /** A refusal below the call's own row, with its place and its model where the database tells neither. */
    static <E extends RuntimeException & IoliteFailure> RuntimeException placed(E refusal, WriteStep.Execute step) {
        Failure failure = refusal.failure();
        Model model = step.statement().model();
        String path = step.path(failure.model());
        if (!failure.path().isEmpty() || path.indexOf('.') < 0) {
            return refusal;
        }
        String owner = !failure.fields().isEmpty() || model == null ? failure.model() : model.name();
        Failure placed =
                new Failure(failure.code(), owner, failure.fields(), path, failure.problem(), failure.remedy());
        return refusal instanceof ConstraintException
                ? new ConstraintException(placed, refusal.getCause())
                : exception(placed, refusal.getCause());
    }

    /** What should have passed over rows that exist did not see one, time after time. */
    static RuntimeException overtaken(UniqueConstraintException duplicate) {
        Failure failure = duplicate.failure();
        return new TransactionConflictException(
                Failure.of(
                                Code.P2034,
                                failure.model(),
                                "A row to be skipped where it exists can be neither seen nor made: others make and delete it"
                                        + " all the time, or this transaction began before it was made.")
                        .fields(failure.fields())
                        .at(failure.path())
                        .remedy("Run the whole transaction again."),
                duplicate.getCause());
    }

    static RuntimeException exception(Failure failure, @Nullable Throwable cause) {
        return switch (failure.code()) {
            case P2002 -> new UniqueConstraintException(failure, cause);
            case P2003 -> new ForeignKeyException(failure, cause);
            case P2014 -> new RequiredRelationException(failure, cause);
            case P2017 -> new RecordsNotConnectedException(failure, cause);
            case P2018 -> new ConnectedRecordsNotFoundException(failure, cause);
            case P2025 -> new RecordNotFoundException(failure, cause);
            case P2034 -> new TransactionConflictException(failure, cause);
            default -> new InvalidInputException(failure, cause);
        };
    }
}
