package dev.iolite.sample.web;

import dev.iolite.error.ConnectedRecordsNotFoundException;
import dev.iolite.error.ConnectionException;
import dev.iolite.error.ForeignKeyException;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.IoliteFailure;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.error.UniqueConstraintException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers what goes wrong with problems in the form of RFC 9457. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler(RecordNotFoundException.class)
    ProblemDetail notFound(RecordNotFoundException e) {
        // At a place such as data.author.connect the address was right and the body was not.
        return e.path().startsWith("data")
                ? unknownReference(e)
                : problem(HttpStatus.NOT_FOUND, "There is no such " + named(e, "record") + ".", e);
    }

    @ExceptionHandler(UniqueConstraintException.class)
    ProblemDetail taken(UniqueConstraintException e) {
        String fields = e.fields().isEmpty() ? "key" : String.join(", ", e.fields());
        return problem(
                HttpStatus.CONFLICT, "There is a " + named(e, "record") + " with this " + fields + " already.", e);
    }

    /** A number in the request that belongs to nothing, such as an author's. */
    @ExceptionHandler({ConnectedRecordsNotFoundException.class, ForeignKeyException.class})
    ProblemDetail unknownReference(RuntimeException e) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT, "The request refers to a record that does not exist.", (IoliteFailure)
                        e);
    }

    /** A value that passed the checks here and that no database could keep, such as half a character. */
    @ExceptionHandler(InvalidInputException.class)
    ProblemDetail notAccepted(InvalidInputException e) {
        return problem(HttpStatus.BAD_REQUEST, e.failure().problem(), e);
    }

    @ExceptionHandler(ConnectionException.class)
    ProblemDetail databaseAway(ConnectionException e) {
        LOG.error("The database cannot be reached", e);
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "The blog cannot reach its database. Try again later.", e);
    }

    /** Whatever it was, the log has it; the answer says nothing of the inside. */
    @ExceptionHandler(Exception.class)
    ProblemDetail unexpected(Exception e) {
        LOG.error("A request failed", e);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here; the blog's log says more.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = e.getBody();
        problem.setDetail("Some fields of the request cannot be used.");
        List<Map<String, String>> errors = e.getBindingResult().getFieldErrors().stream()
                .map(error -> Map.of(
                        "field",
                        error.getField(),
                        "message",
                        error.isBindingFailure() ? "is not valid" : String.valueOf(error.getDefaultMessage())))
                .toList();
        problem.setProperty("errors", errors);
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status, "The body of the request is not JSON of the form that is expected here.");
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    private static ProblemDetail problem(HttpStatus status, String detail, IoliteFailure failure) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", failure.code().id());
        if (!failure.fields().isEmpty()) {
            problem.setProperty("fields", failure.fields());
        }
        return problem;
    }

    private static String named(IoliteFailure failure, String otherwise) {
        return failure.model() == null ? otherwise : failure.model().toLowerCase(Locale.ROOT);
    }
}
