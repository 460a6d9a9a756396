package dev.iolite.jdbc.vendor;

import dev.iolite.error.Code;
import org.jspecify.annotations.Nullable;

/** What is said of a connection that failed. */
enum ConnectionFailures {
    AUTHENTICATION(
            Code.P1000,
            "The database refused the user name or password.",
            "Check the datasource's username and password."),
    UNREACHABLE(Code.P1001, "The database cannot be reached.", "Check the address and that the database runs."),
    NOT_OPENED(
            Code.P1001,
            "The database's file cannot be opened.",
            "Look whether its folder is there and may be written, or correct the path in the address."),
    UNANSWERED(
            Code.P1002,
            "The database was reached but did not answer in time.",
            "Look at the load of the server and at the network between."),
    UNENCRYPTED(
            Code.P1011,
            "The encrypted connection failed.",
            "Check the certificate, the sslmode of the address, and that the server offers encryption."),
    NOT_A_DATABASE(
            Code.P1003,
            "The file is no database, or is encrypted.",
            "Correct the path in the address; a file that is empty or missing is made anew."),
    DATABASE_MISSING(Code.P1003, "The database does not exist.", "Create it, or correct its name in the address."),
    DENIED(Code.P1010, "The user may not do this.", "Grant the user the right, or connect as another."),
    CONNECTION_LOST(
            Code.P1017, "The connection was lost.", "Nothing of an open transaction was kept; it can be run again."),
    POOL_TIMEOUT(
            Code.P2024,
            "No connection of the pool came free in time.",
            "Enlarge the pool, or look for transactions that hold connections for long; the pool's log tells of connections"
                    + " that could not be opened."),
    POOL_CLOSED(
            Code.P1017,
            "The pool of connections was closed.",
            "Nothing can run after the application has stopped; end its threads and schedules before."),
    FULL(
            Code.P2039,
            "The database has no room: its disk, its memory or its quota is used up.",
            "Make room on the server, or raise the limit."),
    DAMAGED(
            Code.P2039,
            "The database is damaged, or its storage failed.",
            "Look at the database's log and its disk, and restore a backup."),
    TIMEOUT(Code.P1008, "The statement took longer than it may.", "Make it faster, or allow it more time."),
    TOO_MANY_CONNECTIONS(
            Code.P2037,
            "The database has no room for another connection.",
            "Make the pools of all applications smaller."),
    STATEMENT_POOLING(
            Code.P2039,
            "A pooler between here and the database mixed up prepared statements.",
            "Add prepareThreshold=0 to the address, as poolers in transaction mode need.");

    private final Code code;
    private final String problem;
    private final String remedy;

    ConnectionFailures(Code code, String problem, String remedy) {
        this.code = code;
        this.problem = problem;
        this.remedy = remedy;
    }

    static @Nullable ConnectionFailures of(Reported.Kind kind) {
        for (ConnectionFailures failure : values()) {
            if (failure.name().equals(kind.name())) {
                return failure;
            }
        }
        return null;
    }

    Code code() {
        return code;
    }

    String problem() {
        return problem;
    }

    String remedy() {
        return remedy;
    }
}
