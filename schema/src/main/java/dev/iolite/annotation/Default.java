package dev.iolite.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a new row holds when the create does not say: a literal, a generated value or an SQL expression; one of the
 * three.
 *
 * <pre>{@code
 * @Default("0") int getProfileViews();
 * @Default("USER") Role getRole();
 * @Default({"en", "fr"}) List<String> getLanguages();
 * @Id @Default(generated = CUID) String getId();
 * @Default(generated = NOW) Instant getCreatedAt();
 * @Default(sql = "gen_random_uuid()") UUID getToken();
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Default {

    /**
     * A literal in the way Java, ISO 8601 or JSON writes it; several for a scalar list.
     *
     * @return the literal; empty when the value is generated or comes from SQL
     */
    String[] value() default {};

    /**
     * How iolite generates the value.
     *
     * @return {@link Generated#NOTHING} when it does not
     */
    Generated generated() default Generated.NOTHING;

    /**
     * The length of a {@link Generated#NANOID}.
     *
     * @return from 2 to 255; 0 for its usual length of 21
     */
    int length() default 0;

    /**
     * An expression that the database evaluates.
     *
     * @return SQL of your database; empty when there is none
     */
    String sql() default "";

    /** The values iolite can generate. */
    enum Generated {
        /** None. */
        NOTHING,
        /** A collision-resistant id of 25 letters, for {@code String}. */
        CUID,
        /** A collision-resistant id that tells nothing of time or machine, for {@code String}. */
        CUID2,
        /** A random UUID, for {@code UUID} and {@code String}. */
        UUID,
        /** A UUID that sorts by time, for {@code UUID} and {@code String}. */
        UUID7,
        /** An id of 26 letters that sorts by time, for {@code String}. */
        ULID,
        /** A short random id that fits into a URL, for {@code String}. */
        NANOID,
        /** The time of the write, for the time types. */
        NOW
    }
}
