package dev.iolite.schema.prisma;

import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.stream.Collectors;

/** Writes what stands in {@code @default(...)}. */
final class Literals implements DefaultValue.Visitor<String> {

    private final ScalarField field;

    Literals(ScalarField field) {
        this.field = field;
    }

    /** A text in quotes. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }

    @Override
    public String literal(DefaultValue.Literal value) {
        return text(value.value());
    }

    @Override
    public String literals(DefaultValue.Literals value) {
        return value.values().stream().map(this::text).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String generated(DefaultValue.Generated value) {
        return switch (value.kind()) {
            case CUID -> "cuid()";
            case CUID2 -> "cuid(2)";
            case UUID -> "uuid()";
            case UUID7 -> "uuid(7)";
            case ULID -> "ulid()";
            case NANOID -> value.length() == 0 ? "nanoid()" : "nanoid(" + value.length() + ")";
            case NOW -> "now()";
        };
    }

    @Override
    public String autoIncrement(DefaultValue.AutoIncrement value) {
        return "autoincrement()";
    }

    @Override
    public String sql(DefaultValue.Sql value) {
        return value.expression().isEmpty() ? "dbgenerated()" : "dbgenerated(" + quoted(value.expression()) + ")";
    }

    private String text(Object value) {
        if (value instanceof byte[] bytes) {
            return quoted(Base64.getEncoder().encodeToString(bytes));
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (field.type().isNumeric() || value instanceof Boolean || field.type() == ScalarType.ENUM) {
            return value.toString();
        }
        return quoted(field.type().isTemporal() ? time(value) : value.toString());
    }

    /** Prisma has one time type; its texts carry date, time and zone. */
    private static String time(Object value) {
        if (value instanceof LocalDate date) {
            return date.atStartOfDay().toInstant(ZoneOffset.UTC).toString();
        }
        if (value instanceof LocalDateTime time) {
            return time.toInstant(ZoneOffset.UTC).toString();
        }
        if (value instanceof LocalTime time) {
            return time.atDate(LocalDate.EPOCH).toInstant(ZoneOffset.UTC).toString();
        }
        return value instanceof OffsetDateTime time ? time.toInstant().toString() : value.toString();
    }
}
