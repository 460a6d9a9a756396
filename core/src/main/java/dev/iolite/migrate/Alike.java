package dev.iolite.migrate;

import dev.iolite.schema.EnumType;
import dev.iolite.schema.NativeType;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.dialect.TimeText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a default of the database gives the value that a model's default gives. */
enum Alike {
    /** It gives the same value. */
    SAME,
    /** It gives another one. */
    OTHER,
    /** Nobody but the database can tell. */
    UNKNOWN;

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("[uuuu-MM-dd]['T'][' '][HH:mm[:ss]]")
            .optionalStart()
            .appendFraction(java.time.temporal.ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHmm", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    private static final Set<String> TEXTS = Set.of("text", "varchar", "char", "bpchar");

    /**
     * Compares.
     *
     * @param wanted a value in the type's Java class, an enum's by its name, JSON as text; a list for lists
     * @param type the column's type
     * @param found what the database has; null for what could not be read
     * @return what can be told
     */
    static Alike of(Object wanted, ColumnType type, @Nullable Constant found) {
        if (found == null) {
            return UNKNOWN;
        }
        if (found instanceof Constant.Nothing) {
            return OTHER;
        }
        if (found instanceof Constant.Call call) {
            // what others compute may well be the same
            return Clocks.known(call.function()) ? OTHER : UNKNOWN;
        }
        return wanted instanceof List<?> elements ? lists(elements, type, found) : one(wanted, type, found);
    }

    private static Alike lists(List<?> wanted, ColumnType type, Constant found) {
        List<Constant> elements = elements(found);
        if (elements == null) {
            return UNKNOWN;
        }
        if (elements.size() != wanted.size()) {
            return OTHER;
        }
        Alike all = SAME;
        for (int i = 0; i < wanted.size(); i++) {
            Alike each = of(Objects.requireNonNull(wanted.get(i)), type.element(), elements.get(i));
            all = each.compareTo(all) > 0 ? each : all;
        }
        return all;
    }

    private static @Nullable List<Constant> elements(Constant found) {
        if (found instanceof Constant.Many many) {
            return many.elements();
        }
        if (!(found instanceof Constant.Text text)) {
            return null;
        }
        if (text.value().startsWith("{")) {
            return ArrayText.read(text.value());
        }
        Object document = JsonTree.read(text.value());
        if (!(document instanceof List<?> list)) {
            return null;
        }
        List<Constant> constants = new ArrayList<>();
        list.forEach(each -> constants.add(JsonTree.constant(each)));
        return constants;
    }

    private static Alike one(Object wanted, ColumnType type, Constant found) {
        return switch (type.scalar()) {
            case BOOLEAN -> told(wanted, truth(found));
            case SHORT, INT, LONG, DECIMAL -> number(new BigDecimal(wanted.toString()), found);
            case FLOAT -> told(((Number) wanted).floatValue(), floating(found, true));
            case DOUBLE -> told(((Number) wanted).doubleValue(), floating(found, false));
            case STRING -> text(wanted.toString(), type.nativeType(), found);
            case UUID -> told(wanted.toString(), lower(found));
            case BYTES -> told(HexFormat.of().formatHex((byte[]) wanted), bytes(found));
            case ENUM -> told(stored(Objects.requireNonNull(type.enumType()), wanted.toString()), plain(found));
            case JSON -> document(wanted.toString(), found);
            case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME ->
                told(TimeText.columnValue(wanted, type), time(found, type));
        };
    }

    private static Alike told(Object wanted, @Nullable Object found) {
        if (found == null) {
            return UNKNOWN;
        }
        return wanted.equals(found) ? SAME : OTHER;
    }

    private static @Nullable Boolean truth(Constant found) {
        if (found instanceof Constant.Truth truth) {
            return truth.value();
        }
        String text = plain(found);
        return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
            case "1", "t", "true", "y", "yes", "on" -> true;
            case "0", "f", "false", "n", "no", "off" -> false;
            default -> null;
        };
    }

    private static Alike number(BigDecimal wanted, Constant found) {
        BigDecimal number = number(found);
        if (number == null) {
            return UNKNOWN;
        }
        return wanted.compareTo(number) == 0 ? SAME : OTHER;
    }

    private static @Nullable Object floating(Constant found, boolean single) {
        BigDecimal number = number(found);
        if (number == null) {
            return null;
        }
        return single ? (Object) number.floatValue() : (Object) number.doubleValue();
    }

    private static @Nullable BigDecimal number(Constant found) {
        if (found instanceof Constant.Numeral numeral) {
            return numeral.value();
        }
        try {
            return found instanceof Constant.Text text
                    ? new BigDecimal(text.value().strip())
                    : null;
        } catch (NumberFormatException e) {
            // such as NaN: the database may read it
            return null;
        }
    }

    /** Types of their own, such as inet, write the same value in several ways. */
    private static Alike text(String wanted, @Nullable NativeType chosen, Constant found) {
        String text = plain(found);
        String name = chosen == null ? "text" : chosen.name().toLowerCase(Locale.ROOT);
        if (text == null) {
            return UNKNOWN;
        }
        boolean padded = name.equals("char") || name.equals("bpchar");
        boolean same = padded ? wanted.stripTrailing().equals(text.stripTrailing()) : wanted.equals(text);
        if (same) {
            return SAME;
        }
        return TEXTS.contains(name) ? OTHER : UNKNOWN;
    }

    private static @Nullable String plain(Constant found) {
        if (found instanceof Constant.Text text) {
            return text.value();
        }
        return found instanceof Constant.Numeral numeral ? numeral.value().toPlainString() : null;
    }

    private static @Nullable String lower(Constant found) {
        return found instanceof Constant.Text text ? text.value().toLowerCase(Locale.ROOT) : null;
    }

    private static @Nullable String bytes(Constant found) {
        if (found instanceof Constant.Bytes bytes) {
            return bytes.digits();
        }
        String text = lower(found);
        return text != null && text.startsWith("\\x") ? text.substring(2) : null;
    }

    private static String stored(EnumType type, String name) {
        return type.values().stream()
                .filter(value -> value.name().equals(name))
                .findFirst()
                .map(EnumType.Value::databaseName)
                .orElse(name);
    }

    private static Alike document(String wanted, Constant found) {
        if (found instanceof Constant.Numeral || found instanceof Constant.Truth) {
            return UNKNOWN;
        }
        Object first = JsonTree.read(wanted);
        Object second = found instanceof Constant.Text text ? JsonTree.read(text.value()) : null;
        return first == null ? UNKNOWN : told(first, second);
    }

    private static @Nullable Object time(Constant found, ColumnType type) {
        if (!(found instanceof Constant.Text text)) {
            return null;
        }
        try {
            TemporalAccessor time = TIME.parseBest(
                    text.value().strip(),
                    OffsetDateTime::from,
                    LocalDateTime::from,
                    LocalDate::from,
                    OffsetTime::from,
                    LocalTime::from);
            return TimeText.columnValue(time, type);
        } catch (DateTimeException e) {
            // another style of dates, or a word such as infinity
            return null;
        }
    }

    /** Functions that are known to give another value each time. */
    private static final class Clocks {
        private static final Set<String> NAMES = Set.of(
                "now",
                "current_timestamp",
                "current_date",
                "current_time",
                "localtimestamp",
                "localtime",
                "clock_timestamp",
                "nextval",
                "random",
                "rand",
                "gen_random_uuid",
                "random_uuid",
                "uuid_generate_v4");

        static boolean known(String function) {
            return NAMES.contains(function.substring(function.lastIndexOf('.') + 1));
        }
    }
}
