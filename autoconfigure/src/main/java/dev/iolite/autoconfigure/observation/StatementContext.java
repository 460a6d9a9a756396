package dev.iolite.autoconfigure.observation;

import dev.iolite.event.SentStatement;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import org.jspecify.annotations.Nullable;

/** A statement that is observed: a client's span. Nothing is carried to the server. */
public final class StatementContext extends SenderContext<Object> {

    private final SentStatement statement;
    private @Nullable String status;

    /**
     * The context of a statement.
     *
     * @param statement what is sent; it holds no values
     */
    public StatementContext(SentStatement statement) {
        super((carrier, key, value) -> {}, Kind.CLIENT);
        this.statement = statement;
        setRemoteServiceName(statement.system());
        if (statement.server() != null) {
            setRemoteServiceAddress("tcp://" + statement.server() + ":" + statement.port());
        }
    }

    /**
     * What is sent.
     *
     * @return the statement
     */
    public SentStatement statement() {
        return statement;
    }

    /**
     * What the database answered.
     *
     * @return its code of an error; null for none
     */
    public @Nullable String status() {
        return status;
    }

    /**
     * Keeps what the database answered.
     *
     * @param code its code of an error, or null
     */
    public void status(@Nullable String code) {
        this.status = code;
    }
}
