package dev.iolite.jdbc.vendor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a driver's error says, in neutral words and without values.
 *
 * @param kind what happened
 * @param constraint the constraint's name; null when the driver does not say
 * @param schema the database schema of the table; null when the driver does not say
 * @param table the table's name; null when the driver does not say
 * @param columns the columns' names; empty when the driver does not say
 */
record Reported(
        Kind kind,
        @Nullable String constraint,
        @Nullable String schema,
        @Nullable String table,
        List<String> columns) {

    Reported {
        columns = List.copyOf(columns);
    }

    static Reported of(Kind kind) {
        return new Reported(kind, null, null, null, List.of());
    }

    /** What can happen. */
    enum Kind {
        UNIQUE,
        FOREIGN_KEY,
        NOT_NULL,
        CHECK,
        TRIGGER,
        TOO_LONG,
        OUT_OF_RANGE,
        INVALID_VALUE,
        SYNTAX,
        DIVISION_BY_ZERO,
        CONFLICT,
        ABORTED,
        TABLE_MISSING,
        COLUMN_MISSING,
        KEY_MISSING,
        GENERATED_COLUMN,
        PARAMETERS,
        TOO_MANY_PARAMETERS,
        AUTHENTICATION,
        UNREACHABLE,
        NOT_OPENED,
        UNANSWERED,
        UNENCRYPTED,
        DATABASE_MISSING,
        NOT_A_DATABASE,
        DENIED,
        TOO_MANY_CONNECTIONS,
        POOL_TIMEOUT,
        POOL_CLOSED,
        TIMEOUT,
        CONNECTION_LOST,
        STATEMENT_POOLING,
        FULL,
        DAMAGED,
        READ_ONLY,
        NOT_SUPPORTED,
        OTHER
    }
}
