package dev.iolite.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.DefaultValue.Generated.Kind;
import dev.iolite.schema.ScalarType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ValueGeneratorTest {

    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");

    private final ValueGenerator generator = new ValueGenerator(Clock.fixed(NOW, ZoneOffset.UTC), new Random(42));

    private Object next(Kind kind, ScalarType type) {
        return generator.generate(new DefaultValue.Generated(kind, 0), type, NOW);
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "NOW", mode = EnumSource.Mode.EXCLUDE)
    void idsNeverRepeat(Kind kind) {
        HashSet<Object> ids = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            assertThat(ids.add(next(kind, ScalarType.STRING))).isTrue();
        }
    }

    @Test
    void idsHaveTheirUsualForm() {
        assertThat((String) next(Kind.CUID, ScalarType.STRING)).matches("c[0-9a-z]{24}");
        assertThat((String) next(Kind.CUID2, ScalarType.STRING)).matches("[a-z][0-9a-z]{23}");
        assertThat((String) next(Kind.ULID, ScalarType.STRING)).matches("[0-7][0-9A-HJKMNP-TV-Z]{25}");
        assertThat((String) next(Kind.NANOID, ScalarType.STRING)).matches("[A-Za-z0-9_-]{21}");
        assertThat((String) generator.generate(new DefaultValue.Generated(Kind.NANOID, 8), ScalarType.STRING, NOW))
                .hasSize(8);
        assertThat(((UUID) next(Kind.UUID, ScalarType.UUID)).version()).isEqualTo(4);
        assertThat(((UUID) next(Kind.UUID, ScalarType.UUID)).variant()).isEqualTo(2);
        UUID seven = (UUID) next(Kind.UUID7, ScalarType.UUID);
        assertThat(seven.version()).isEqualTo(7);
        assertThat(seven.variant()).isEqualTo(2);
        assertThat(seven.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"UUID7", "ULID"})
    void sortableIdsCountUpWithinAMillisecond(Kind kind) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add((String) next(kind, ScalarType.STRING));
        }
        assertThat(ids).isSorted();
    }

    @Test
    void ulidsHoldTheTime() {
        String id = (String) next(Kind.ULID, ScalarType.STRING);
        long time = 0;
        for (char letter : id.substring(0, 10).toCharArray()) {
            time = time * 32 + "0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(letter);
        }
        assertThat(time).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void nanoidsUseAllLetters() {
        HashSet<Character> letters = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            for (char letter : ((String) next(Kind.NANOID, ScalarType.STRING)).toCharArray()) {
                letters.add(letter);
            }
        }
        assertThat(letters).hasSize(64);
    }

    @Test
    void theTimeFitsTheField() {
        assertThat(next(Kind.NOW, ScalarType.INSTANT)).isEqualTo(NOW);
        assertThat(next(Kind.NOW, ScalarType.OFFSET_DATE_TIME)).isEqualTo(NOW.atOffset(ZoneOffset.UTC));
        assertThat(next(Kind.NOW, ScalarType.LOCAL_DATE)).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThatThrownBy(() -> next(Kind.NOW, ScalarType.INT)).isInstanceOf(IllegalArgumentException.class);
    }
}
