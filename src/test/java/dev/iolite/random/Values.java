package dev.iolite.random;

import dev.iolite.model.JsonText;
import dev.iolite.schema.EnumType;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import dev.iolite.schema.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** What values of fields mean: how they are stored, compared and folded. */
final class Values {

    private final Schema schema;

    Values(Schema schema) {
        this.schema = schema;
    }

    /** The value as a column holds it: times cut to six digits of a second, decimals without trailing zeros. */
    static Object stored(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Values::stored).toList();
        }
        if (value instanceof BigDecimal decimal) {
            BigDecimal stripped = decimal.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
        if (value instanceof OffsetDateTime time) {
            return time.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        }
        if (value instanceof Instant time) {
            return time.truncatedTo(ChronoUnit.MICROS);
        }
        if (value instanceof LocalDateTime time) {
            return time.truncatedTo(ChronoUnit.MICROS);
        }
        return value instanceof LocalTime time ? time.truncatedTo(ChronoUnit.MICROS) : value;
    }

    /** Compares two stored values of a field's type, as an order by that field does. */
    int compare(ScalarField field, Object left, Object right) {
        if (field.type() == ScalarType.ENUM) {
            List<String> names = schema.enumType(java.util.Objects.requireNonNull(field.enumType())).values().stream()
                    .map(EnumType.Value::name)
                    .toList();
            return Integer.compare(names.indexOf(left), names.indexOf(right));
        }
        return compare(left, right);
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object left, Object right) {
        if (left instanceof String text) {
            return Arrays.compare(
                    text.codePoints().toArray(), ((String) right).codePoints().toArray());
        }
        if (left instanceof JsonText) {
            return Documents.same(Documents.tree(left), Documents.tree(right)) ? 0 : 1;
        }
        if (left instanceof byte[] bytes) {
            return Arrays.compareUnsigned(bytes, (byte[]) right);
        }
        if (left instanceof java.util.UUID) {
            return left.toString().compareTo(right.toString());
        }
        return ((Comparable<Object>) left).compareTo(right);
    }

    /** Whether two stored values are the same one. */
    static boolean equal(Object left, Object right) {
        if (left instanceof List<?> list) {
            List<?> other = (List<?>) right;
            return list.size() == other.size()
                    && java.util.stream.IntStream.range(0, list.size()).allMatch(i -> equal(list.get(i), other.get(i)));
        }
        return compare(left, right) == 0;
    }

    /** A text without upper case. */
    static Object folded(Object value) {
        return value instanceof String text
                ? text.codePoints()
                        .map(Character::toLowerCase)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : value;
    }
}
