package dev.iolite.sql.dialect;

import dev.iolite.schema.NativeType;
import dev.iolite.sql.ColumnType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names of H2's types. */
public final class H2Types {

    private H2Types() {}

    static String declared(ColumnType type) {
        NativeType chosen = type.nativeType();
        String length =
                chosen == null || chosen.arguments().isEmpty() ? "" : "(" + String.join(", ", chosen.arguments()) + ")";
        String name = switch (type.scalar()) {
            case STRING -> text(chosen, length);
            case INT -> isSmall(chosen) ? "SMALLINT" : "INTEGER";
            case DECIMAL -> length.isEmpty() ? "DECFLOAT" : "NUMERIC" + length;
            default -> element(type);
        };
        return name + (type.list() ? " ARRAY" : "");
    }

    private static boolean isSmall(@Nullable NativeType chosen) {
        return chosen != null && chosen.name().equalsIgnoreCase("smallint");
    }

    private static String text(@Nullable NativeType chosen, String length) {
        String name = chosen == null ? "" : chosen.name().toLowerCase(Locale.ROOT);
        return name.equals("varchar") ? "VARCHAR" + length : "VARCHAR";
    }

    /**
     * The type of one value, without a length.
     *
     * @param type the column's type
     * @return such as {@code BIGINT}
     */
    public static String element(ColumnType type) {
        return switch (type.scalar()) {
            case BOOLEAN -> "BOOLEAN";
            case SHORT -> "SMALLINT";
            case INT -> "INTEGER";
            case LONG -> "BIGINT";
            case FLOAT -> "REAL";
            case DOUBLE -> "DOUBLE PRECISION";
            case DECIMAL -> "DECFLOAT";
            case STRING, ENUM -> "VARCHAR";
            case BYTES -> "VARBINARY";
            case UUID -> "UUID";
            case JSON -> "JSON";
            case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME -> time(type);
        };
    }

    private static String time(ColumnType type) {
        String digits = "(" + TimeForm.digits(type) + ")";
        return switch (TimeForm.of(type)) {
            case TIMESTAMP -> "TIMESTAMP" + digits;
            case TIMESTAMP_WITH_ZONE -> "TIMESTAMP" + digits + " WITH TIME ZONE";
            case DATE -> "DATE";
            case TIME -> "TIME" + digits;
            case TIME_WITH_ZONE -> "TIME" + digits + " WITH TIME ZONE";
        };
    }
}
