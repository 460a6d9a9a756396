package dev.iolite.jdbc.codec;

import dev.iolite.sql.ColumnType;
import dev.iolite.sql.dialect.TimeText;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Times of one column: cut to its digits, refused outside of the years that all databases have. */
final class Times {

    private static final int LAST_YEAR = 9999;
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private final ColumnType type;

    Times(ColumnType type) {
        this.type = type;
    }

    /** The value in the form of the column. */
    Temporal columnValue(Object value) {
        if (outside((TemporalAccessor) value)) {
            throw Refusal.year();
        }
        Temporal column = TimeText.columnValue(value, type);
        if (outside(column)) {
            throw Refusal.year();
        }
        return column;
    }

    /** The value in the field's class. */
    @Nullable
    Object fieldValue(@Nullable Temporal columnValue) {
        if (columnValue == null) {
            return null;
        }
        if (outside(columnValue)) {
            throw Refusal.stored("The database holds a time outside of the years 0001 to 9999.");
        }
        return TimeText.fieldValue(columnValue, type);
    }

    Object stored(Object value) {
        return TimeText.fieldValue(columnValue(value), type);
    }

    ColumnType type() {
        return type;
    }

    private static boolean outside(TemporalAccessor time) {
        if (time instanceof Instant instant) {
            return instant.isBefore(FIRST) || instant.isAfter(END);
        }
        if (!time.isSupported(ChronoField.YEAR)) {
            return false;
        }
        int year = time.get(ChronoField.YEAR);
        return year < 1 || year > LAST_YEAR;
    }
}
