package dev.iolite.sql.dialect;

import dev.iolite.schema.NativeType;
import dev.iolite.schema.ScalarType;
import dev.iolite.sql.ColumnType;
import java.util.Locale;

/** The forms in which columns hold times. */
public enum TimeForm {
    /** Date and time without a zone. */
    TIMESTAMP,
    /** A point in time. */
    TIMESTAMP_WITH_ZONE,
    /** A date. */
    DATE,
    /** A time of day. */
    TIME,
    /** A time of day with a zone. */
    TIME_WITH_ZONE;

    private static final int MOST_DIGITS = 6;

    /**
     * The form of a column.
     *
     * @param type a time type
     * @return the declared form, else the usual one of the value type
     * @throws IllegalArgumentException when it is no time type
     */
    public static TimeForm of(ColumnType type) {
        NativeType declared = type.nativeType();
        if (declared != null) {
            switch (declared.name().toLowerCase(Locale.ROOT)) {
                case "timestamp", "datetime":
                    return TIMESTAMP;
                case "timestamptz":
                    return TIMESTAMP_WITH_ZONE;
                case "date":
                    return DATE;
                case "time":
                    return TIME;
                case "timetz":
                    return TIME_WITH_ZONE;
                default:
                    break;
            }
        }
        return usual(type.scalar());
    }

    private static TimeForm usual(ScalarType type) {
        return switch (type) {
            case INSTANT, OFFSET_DATE_TIME -> TIMESTAMP_WITH_ZONE;
            case LOCAL_DATE_TIME -> TIMESTAMP;
            case LOCAL_DATE -> DATE;
            case LOCAL_TIME -> TIME;
            default -> throw new IllegalArgumentException(type + " is no time type");
        };
    }

    /**
     * How many digits of a second a column keeps.
     *
     * @param type a time type
     * @return 0 to 6
     */
    public static int digits(ColumnType type) {
        NativeType declared = type.nativeType();
        if (declared == null || declared.arguments().isEmpty()) {
            return MOST_DIGITS;
        }
        return Math.min(
                MOST_DIGITS, Integer.parseInt(declared.arguments().get(0).trim()));
    }
}
