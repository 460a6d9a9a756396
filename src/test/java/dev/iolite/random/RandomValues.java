package dev.iolite.random;

import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes values: few of each type, so that rows are alike, and the awkward ones among them. */
final class RandomValues {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "A",
            "b",
            "B",
            "ab",
            "aB",
            "Ab",
            "ba",
            "%",
            "_",
            "a%b",
            "a_b",
            "axb",
            "\\",
            "a\\",
            "\\%",
            "'",
            "''",
            "\"",
            "x'y\"z",
            "é",
            "e\u0301",
            "É",
            "ß",
            "ä",
            "Ä",
            "Ω",
            "ω",
            "😀",
            "a😀b",
            "👩\u200d🚀",
            "\n",
            "日本",
            "null",
            "[]",
            "{\"x\":1}",
            "0",
            "1",
            "$1",
            "?",
            ":a",
            "--",
            ";");
    /** Texts whose upper and lower case are no simple pairs. */
    private static final List<String> FOLDING =
            List.of("ΑΣ", "ας", "ασ", "Σ", "σ", "ς", "İ", "i", "I", "ı", "Ж", "ж", "\u212a", "k", "K", "ẞ", "ß");
    /** Texts that are parts of each other. */
    private static final List<String> ALIKE = List.of("a", "A", "ab", "aB", "ba", "bab", "a%", "a%b", "a_b");

    private static final List<Instant> TIMES = List.of(
            Instant.parse("0001-01-01T00:00:00Z"),
            Instant.parse("9999-12-31T23:59:59.999999Z"),
            Instant.EPOCH,
            Instant.parse("1969-12-31T23:59:59.999999Z"),
            Instant.parse("2000-02-29T12:34:56.789123456Z"),
            Instant.parse("2000-02-29T12:34:56.789123Z"),
            Instant.parse("2000-02-29T12:34:56Z"),
            Instant.parse("1582-10-10T00:00:00Z"),
            Instant.parse("2024-03-31T01:30:00Z"));
    private static final Map<ScalarType, List<?>> POOLS = pools();

    private final RandomSource random;

    RandomValues(RandomSource random) {
        this.random = random;
    }

    private static Map<ScalarType, List<?>> pools() {
        Map<ScalarType, List<?>> pools = new EnumMap<>(ScalarType.class);
        pools.put(ScalarType.BOOLEAN, List.of(true, false));
        pools.put(ScalarType.SHORT, shorts());
        pools.put(ScalarType.INT, List.of(0, 1, -1, 2, 3, 5, 42, Integer.MIN_VALUE, Integer.MAX_VALUE));
        pools.put(ScalarType.LONG, List.of(0L, 1L, -1L, 2L, 7L, 9007199254740993L, Long.MIN_VALUE, Long.MAX_VALUE));
        pools.put(ScalarType.FLOAT, List.of(0f, 1f, 1.5f, -2.25f, 0.1f, 16777216f, Float.MAX_VALUE, Float.MIN_NORMAL));
        pools.put(ScalarType.DOUBLE, List.of(0d, 1d, -1.5, 2.5, 0.1, 1e100, Double.MAX_VALUE, Double.MIN_NORMAL));
        pools.put(ScalarType.DECIMAL, decimals());
        pools.put(ScalarType.STRING, TEXTS);
        pools.put(ScalarType.BYTES, bytes());
        pools.put(
                ScalarType.UUID,
                List.of(
                        new UUID(0, 0),
                        new UUID(-1, -1),
                        new UUID(1, 2),
                        new UUID(Long.MIN_VALUE, 5),
                        new UUID(1, -3)));
        pools.put(ScalarType.INSTANT, TIMES);
        pools.put(ScalarType.OFFSET_DATE_TIME, offsets());
        pools.put(ScalarType.LOCAL_DATE_TIME, locals());
        pools.put(
                ScalarType.LOCAL_DATE,
                locals().stream().map(LocalDateTime::toLocalDate).distinct().toList());
        pools.put(
                ScalarType.LOCAL_TIME,
                locals().stream().map(LocalDateTime::toLocalTime).distinct().toList());
        pools.put(ScalarType.ENUM, List.of("SAD", "HAPPY", "calm"));
        return pools;
    }

    private static List<Short> shorts() {
        List<Short> shorts = new ArrayList<>();
        for (int value : new int[] {0, 1, -1, 2, 5, Short.MIN_VALUE, Short.MAX_VALUE}) {
            shorts.add((short) value);
        }
        return shorts;
    }

    private static List<BigDecimal> decimals() {
        List<BigDecimal> decimals = new ArrayList<>();
        for (String digits : "0 1 1.0 0.1 0.10 -2.50 1234567.8901 0.0001 1E+3 -0.000001".split(" ")) {
            decimals.add(new BigDecimal(digits));
        }
        return decimals;
    }

    private static List<byte[]> bytes() {
        return List.of(
                new byte[0],
                new byte[] {0},
                new byte[] {-1},
                new byte[] {1, 2, 3},
                "abc".getBytes(StandardCharsets.UTF_8));
    }

    private static List<OffsetDateTime> offsets() {
        List<OffsetDateTime> times = new ArrayList<>();
        for (Instant time : TIMES) {
            boolean edge = time.equals(TIMES.get(0)) || time.equals(TIMES.get(1));
            times.add(time.atOffset(edge ? ZoneOffset.UTC : ZoneOffset.ofHoursMinutes(5, 30)));
        }
        return times;
    }

    private static List<LocalDateTime> locals() {
        return TIMES.stream()
                .map(time -> LocalDateTime.ofInstant(time, ZoneOffset.UTC))
                .toList();
    }

    /** Any value of a type. */
    Object of(ScalarType type) {
        if (type == ScalarType.JSON) {
            return new RandomDocuments(random).document();
        }
        if (type == ScalarType.STRING && random.percent(60)) {
            return random.of(random.percent(30) ? FOLDING : ALIKE);
        }
        return random.of(List.<Object>copyOf(POOLS.get(type)));
    }

    /** A list of values. */
    List<Object> list(ScalarType type, int most) {
        List<Object> list = new ArrayList<>();
        int size = random.below(most + 1);
        for (int i = 0; i < size; i++) {
            list.add(of(type));
        }
        return list;
    }

    /** A value no other row has. */
    Object unique(ScalarField field, int number) {
        return switch (field.type()) {
            case INT -> number * 3 - 7;
            // H2 2.4 loses rows whose only key column holds the very first or last numbers of 64 bits
            case LONG -> number % 2 == 0 ? (1L << 62) - number : number - (1L << 62);
            case UUID -> new UUID(number % 3 == 0 ? -number : number, number);
            default -> of(ScalarType.STRING) + "~" + number;
        };
    }
}
