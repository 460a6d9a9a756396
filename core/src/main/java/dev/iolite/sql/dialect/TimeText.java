package dev.iolite.sql.dialect;

import dev.iolite.sql.ColumnType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Locale;

/** Times as columns hold them, and as text. */
public final class TimeText {

    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT);
    private static final int[] NANOS = {1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000};

    private TimeText() {}

    /**
     * A value in the form of its column: without a zone in UTC, cut to the column's digits.
     *
     * @param value a value of one of the time types
     * @param type the column's type
     * @return a LocalDateTime, OffsetDateTime, LocalDate, LocalTime or OffsetTime
     */
    public static Temporal columnValue(Object value, ColumnType type) {
        LocalDateTime cut = cut(dateTime(value), type);
        return switch (TimeForm.of(type)) {
            case TIMESTAMP -> cut;
            case TIMESTAMP_WITH_ZONE -> cut.atOffset(ZoneOffset.UTC);
            case DATE -> cut.toLocalDate();
            case TIME -> cut.toLocalTime();
            case TIME_WITH_ZONE -> cut.toLocalTime().atOffset(ZoneOffset.UTC);
        };
    }

    /** Any time as date and time in UTC; a time of day lies on the first day of 1970, as Prisma has it. */
    private static LocalDateTime dateTime(Object value) {
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        if (value instanceof OffsetDateTime time) {
            return time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
        }
        if (value instanceof LocalDateTime time) {
            return time;
        }
        if (value instanceof LocalDate date) {
            return date.atStartOfDay();
        }
        if (value instanceof OffsetTime time) {
            return LocalDate.EPOCH.atTime(
                    time.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime());
        }
        return LocalDate.EPOCH.atTime((LocalTime) value);
    }

    private static LocalDateTime cut(LocalDateTime time, ColumnType type) {
        int unit = NANOS[TimeForm.digits(type)];
        return unit == NANOS[0] ? time.truncatedTo(ChronoUnit.SECONDS) : time.withNano(time.getNano() / unit * unit);
    }

    /**
     * A column's value in the type's Java class.
     *
     * @param columnValue what {@link #columnValue} gives
     * @param type the column's type
     * @return the value a field holds; times with an offset are in UTC
     */
    public static Temporal fieldValue(Temporal columnValue, ColumnType type) {
        LocalDateTime time = dateTime(columnValue);
        return switch (type.scalar()) {
            case INSTANT -> time.toInstant(ZoneOffset.UTC);
            case OFFSET_DATE_TIME -> time.atOffset(ZoneOffset.UTC);
            case LOCAL_DATE_TIME -> time;
            case LOCAL_DATE -> time.toLocalDate();
            case LOCAL_TIME -> time.toLocalTime();
            default -> throw new IllegalArgumentException(type.scalar() + " is no time type");
        };
    }

    /** A constant as PostgreSQL and H2 read it. */
    static String of(Object value, ColumnType type) {
        return columnValue(value, type).toString();
    }

    /**
     * The text that SQLite holds: always of one width, so that its order is the order of the times.
     *
     * @param value a value of one of the time types
     * @param type the column's type
     * @return ISO text with six digits of a second; a point in time ends with Z
     */
    public static String stored(Object value, ColumnType type) {
        Temporal column = columnValue(value, type);
        if (column instanceof LocalDate date) {
            return date.toString();
        }
        return switch (TimeForm.of(type)) {
            case TIME -> TIME.format(column);
            case TIME_WITH_ZONE -> TIME.format(column) + "Z";
            case TIMESTAMP_WITH_ZONE -> DATE_TIME.format(column) + "Z";
            default ->
                DATE_TIME.format(column) + (type.scalar() == dev.iolite.schema.ScalarType.LOCAL_DATE_TIME ? "" : "Z");
        };
    }
}
