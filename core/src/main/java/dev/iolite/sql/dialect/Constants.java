package dev.iolite.sql.dialect;

import dev.iolite.schema.EnumType;
import dev.iolite.schema.ScalarType;
import dev.iolite.sql.ColumnType;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes column defaults. */
final class Constants {

    private Constants() {}

    static String postgresql(Dialect dialect, Object value, ColumnType type) {
        if (value instanceof List<?> elements) {
            return "ARRAY[" + each(dialect, elements, type) + "]::" + PostgresqlTypes.element(type) + "[]";
        }
        if (value instanceof byte[] bytes) {
            return "decode('" + hex(bytes) + "', 'hex')";
        }
        return type.scalar().isTemporal() ? dialect.literal(TimeText.of(value, type)) : plain(dialect, value, type);
    }

    static String h2(Dialect dialect, Object value, ColumnType type) {
        if (value instanceof List<?> elements) {
            return "ARRAY[" + each(dialect, elements, type) + "]";
        }
        if (value instanceof byte[] bytes) {
            return "X'" + hex(bytes) + "'";
        }
        if (type.scalar() == ScalarType.JSON) {
            return "JSON " + dialect.literal(value.toString());
        }
        return type.scalar().isTemporal() ? dialect.literal(TimeText.of(value, type)) : plain(dialect, value, type);
    }

    static String sqlite(Dialect dialect, Object value, ColumnType type) {
        if (value instanceof List<?> elements) {
            return dialect.literal(elements.stream()
                    .map(element -> jsonElement(element, type))
                    .collect(Collectors.joining(",", "[", "]")));
        }
        if (value instanceof byte[] bytes) {
            return "X'" + hex(bytes) + "'";
        }
        return type.scalar().isTemporal() ? dialect.literal(TimeText.stored(value, type)) : plain(dialect, value, type);
    }

    private static String plain(Dialect dialect, Object value, ColumnType type) {
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Number ? value.toString() : dialect.literal(text(value, type));
    }

    private static String text(Object value, ColumnType type) {
        EnumType enumType = type.enumType();
        return enumType == null ? value.toString() : stored(enumType, value.toString());
    }

    private static String stored(EnumType type, String name) {
        return type.values().stream()
                .filter(value -> value.name().equals(name))
                .findFirst()
                .map(EnumType.Value::databaseName)
                .orElseThrow(() -> new IllegalArgumentException("Enum " + type.name() + " has no such value"));
    }

    private static String each(Dialect dialect, List<?> elements, ColumnType type) {
        return elements.stream()
                .map(element -> dialect.constant(Objects.requireNonNull(element), type.element()))
                .collect(Collectors.joining(", "));
    }

    private static String jsonElement(Object element, ColumnType type) {
        if (element instanceof Boolean || (element instanceof Number && !(element instanceof BigDecimal))) {
            return element.toString();
        }
        if (element instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (element instanceof byte[] bytes) {
            return '"' + hex(bytes) + '"';
        }
        return quoted(type.scalar().isTemporal() ? TimeText.stored(element, type) : text(element, type));
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
