package dev.iolite.kit;

import dev.iolite.model.JsonText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares an answer of the door with what the peer printed. */
final class Answers {

    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Answers() {}

    static boolean same(@Nullable Object answer, @Nullable Object expected) {
        if (expected instanceof Map<?, ?> map && map.containsKey("$type")) {
            return same(answer, map.get("value"));
        }
        if (answer instanceof Map<?, ?> map) {
            return expected instanceof Map<?, ?> other && sameMembers(map, other);
        }
        if (answer instanceof List<?> list) {
            return expected instanceof List<?> other && sameElements(list, other);
        }
        if (answer instanceof Number number) {
            return sameNumber(number, expected);
        }
        if (answer instanceof JsonText json) {
            return expected instanceof String text && sameDocument(JsonTree.parse(json.text()), JsonTree.parse(text));
        }
        return Objects.equals(printed(answer), expected);
    }

    private static boolean sameMembers(Map<?, ?> answer, Map<?, ?> expected) {
        return answer.keySet().equals(expected.keySet())
                && answer.keySet().stream().allMatch(key -> same(answer.get(key), expected.get(key)));
    }

    private static boolean sameElements(List<?> answer, List<?> expected) {
        if (answer.size() != expected.size()) {
            return false;
        }
        for (int i = 0; i < answer.size(); i++) {
            if (!same(answer.get(i), expected.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The peer prints wide numbers as text and fractions without zeros at the end. */
    private static boolean sameNumber(Number answer, @Nullable Object expected) {
        if (!(expected instanceof Number) && !(expected instanceof String)) {
            return false;
        }
        try {
            BigDecimal other = new BigDecimal(expected.toString());
            return answer instanceof Double || answer instanceof Float
                    ? Double.compare(answer.doubleValue(), other.doubleValue()) == 0
                            || answer.toString().equals(other.toString())
                    : new BigDecimal(answer.toString()).compareTo(other) == 0;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    private static boolean sameDocument(@Nullable Object answer, @Nullable Object expected) {
        if (answer instanceof Number number && expected instanceof Number) {
            return sameNumber(number, expected);
        }
        if (answer instanceof Map<?, ?> map && expected instanceof Map<?, ?> other) {
            return map.keySet().equals(other.keySet())
                    && map.keySet().stream().allMatch(key -> sameDocument(map.get(key), other.get(key)));
        }
        if (answer instanceof List<?> list && expected instanceof List<?> other) {
            return list.size() == other.size()
                    && java.util.stream.IntStream.range(0, list.size())
                            .allMatch(i -> sameDocument(list.get(i), other.get(i)));
        }
        return Objects.equals(answer, expected);
    }

    private static @Nullable Object printed(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return MILLISECONDS.format(instant);
        }
        if (value instanceof OffsetDateTime time) {
            return MILLISECONDS.format(time);
        }
        if (value instanceof LocalDateTime time) {
            return MILLISECONDS.format(time.atOffset(ZoneOffset.UTC));
        }
        if (value instanceof LocalDate day) {
            return MILLISECONDS.format(day.atStartOfDay().atOffset(ZoneOffset.UTC));
        }
        if (value instanceof LocalTime time) {
            return MILLISECONDS.format(time.atDate(LocalDate.EPOCH).atOffset(ZoneOffset.UTC));
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return value instanceof java.util.UUID ? value.toString() : value;
    }

    /** The value at a place of an answer: keys of objects, numbers of list elements, {@code length} of a list. */
    static @Nullable Object at(@Nullable Object answer, List<?> path) {
        Object value = answer;
        for (Object step : path) {
            if (value instanceof List<?> list) {
                value = step.equals("length") ? (Object) list.size() : element(list, Integer.parseInt(step.toString()));
            } else {
                value = value instanceof Map<?, ?> map ? map.get(step) : null;
            }
        }
        return value;
    }

    private static @Nullable Object element(List<?> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }

    /** An answer for people: values as the peer prints them. */
    static @Nullable Object readable(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> readable = new LinkedHashMap<>();
            map.forEach((key, member) -> readable.put(key, readable(member)));
            return readable;
        }
        return value instanceof List<?> list
                ? list.stream().map(Answers::readable).toList().toString()
                : printed(value);
    }
}
