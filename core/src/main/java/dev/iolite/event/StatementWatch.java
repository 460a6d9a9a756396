package dev.iolite.event;

import org.jspecify.annotations.Nullable;

/** Waits for what becomes of one statement. Exactly one of its methods is called, on the thread that sent it. */
public interface StatementWatch {

    /** Hears that the database has answered; its rows are read after that. */
    void answered();

    /**
     * Hears that the statement failed.
     *
     * @param failure what the caller will see
     * @param status the database's code, its SQLState as a rule; null when it did not come that far
     */
    void failed(Throwable failure, @Nullable String status);
}
