package dev.iolite.schema;

/** The value types a column can have, each with one Java type. */
public enum ScalarType {
    /** {@code boolean}. */
    BOOLEAN(Boolean.class),
    /** {@code short}. */
    SHORT(Short.class),
    /** {@code int}; Prisma's {@code Int}. */
    INT(Integer.class),
    /** {@code long}; Prisma's {@code BigInt}. */
    LONG(Long.class),
    /** {@code float}. */
    FLOAT(Float.class),
    /** {@code double}; Prisma's {@code Float}. */
    DOUBLE(Double.class),
    /** {@link java.math.BigDecimal}; Prisma's {@code Decimal}. */
    DECIMAL(java.math.BigDecimal.class),
    /** {@link String}. */
    STRING(String.class),
    /** {@code byte[]}; Prisma's {@code Bytes}. */
    BYTES(byte[].class),
    /** {@link java.util.UUID}. */
    UUID(java.util.UUID.class),
    /** {@link java.time.Instant}; Prisma's {@code DateTime}. */
    INSTANT(java.time.Instant.class),
    /** {@link java.time.OffsetDateTime}, always read in UTC. */
    OFFSET_DATE_TIME(java.time.OffsetDateTime.class),
    /** {@link java.time.LocalDateTime}. */
    LOCAL_DATE_TIME(java.time.LocalDateTime.class),
    /** {@link java.time.LocalDate}. */
    LOCAL_DATE(java.time.LocalDate.class),
    /** {@link java.time.LocalTime}. */
    LOCAL_TIME(java.time.LocalTime.class),
    /** A JSON document; its Java value is what the {@code JsonFormat} makes of it. */
    JSON(Object.class),
    /** An enum value, carried by its name as {@link String}. */
    ENUM(String.class);

    private final Class<?> javaType;

    ScalarType(Class<?> javaType) {
        this.javaType = javaType;
    }

    /**
     * The boxed Java type of values of this type.
     *
     * @return the class, {@code Object} for JSON and {@code String} for enums
     */
    public Class<?> javaType() {
        return javaType;
    }

    /**
     * Whether arithmetic, {@code sum} and {@code avg} work on this type.
     *
     * @return true for the six number types
     */
    public boolean isNumeric() {
        return switch (this) {
            case SHORT, INT, LONG, FLOAT, DOUBLE, DECIMAL -> true;
            default -> false;
        };
    }

    /**
     * Whether values are whole numbers.
     *
     * @return true for short, int and long
     */
    public boolean isInteger() {
        return this == SHORT || this == INT || this == LONG;
    }

    /**
     * Whether values are points in time or parts of them.
     *
     * @return true for the five time types
     */
    public boolean isTemporal() {
        return switch (this) {
            case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME -> true;
            default -> false;
        };
    }
}
