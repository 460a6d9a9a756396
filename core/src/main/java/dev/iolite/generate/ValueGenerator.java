package dev.iolite.generate;

import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.ScalarType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes the values of generated defaults. Safe for use by many threads if its random source is. */
public final class ValueGenerator {

    private final Clock clock;
    private final RandomGenerator random;
    private final Cuid cuid;
    private final Cuid2 cuid2;
    private final Uuid7 uuid7;
    private final Ulid ulid;

    /**
     * Makes a generator.
     *
     * @param clock tells the time
     * @param random gives random numbers; a {@link java.security.SecureRandom} unless ids may be guessed
     */
    public ValueGenerator(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
        this.cuid = new Cuid(clock, random);
        this.cuid2 = new Cuid2(clock, random);
        this.uuid7 = new Uuid7(clock, random);
        this.ulid = new Ulid(clock, random);
    }

    /**
     * The time.
     *
     * @return for all values of one write
     */
    public Instant now() {
        return clock.instant();
    }

    /**
     * Makes a value.
     *
     * @param how how it is made
     * @param type the field's type
     * @param now the time of the write
     * @return the value in the Java type of the field
     * @throws IllegalArgumentException when values of that kind do not fit the type
     */
    public Object generate(DefaultValue.Generated how, ScalarType type, Instant now) {
        return switch (how.kind()) {
            case CUID -> text(type, cuid.next());
            case CUID2 -> text(type, cuid2.next());
            case ULID -> text(type, ulid.next());
            case NANOID -> text(type, Nanoid.next(random, how.length()));
            case UUID -> uuid(type, Uuid4.next(random));
            case UUID7 -> uuid(type, uuid7.next());
            case NOW -> time(type, now);
        };
    }

    private static Object text(ScalarType type, String value) {
        if (type != ScalarType.STRING) {
            throw misfit(type);
        }
        return value;
    }

    private static Object uuid(ScalarType type, UUID value) {
        return type == ScalarType.UUID ? value : text(type, value.toString());
    }

    private static Object time(ScalarType type, Instant now) {
        return switch (type) {
            case INSTANT -> now;
            case OFFSET_DATE_TIME -> now.atOffset(ZoneOffset.UTC);
            case LOCAL_DATE_TIME -> LocalDateTime.ofInstant(now, ZoneOffset.UTC);
            case LOCAL_DATE -> LocalDate.ofInstant(now, ZoneOffset.UTC);
            case LOCAL_TIME -> LocalTime.ofInstant(now, ZoneOffset.UTC);
            default -> throw misfit(type);
        };
    }

    private static IllegalArgumentException misfit(ScalarType type) {
        return new IllegalArgumentException("A generated default does not fit a field of type " + type);
    }
}
