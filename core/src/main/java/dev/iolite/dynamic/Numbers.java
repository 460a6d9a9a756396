package dev.iolite.dynamic;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads numbers: any Java number is taken where nothing of it is lost. */
final class Numbers {

    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

    private Numbers() {}

    static long whole(Argument argument, long min, long max, String expected) {
        BigDecimal exact = exact(argument.required());
        if (exact == null || exact.stripTrailingZeros().scale() > 0) {
            throw argument.mismatch(expected);
        }
        return inRange(exact, argument, min, max, expected);
    }

    /** Like {@code whole}, and takes digits as text: JSON's numbers are not wide enough everywhere. */
    static long wholeOrDigits(Argument argument) {
        Argument number = argument;
        if (argument.required() instanceof String digits) {
            number = new Argument(argument.name(), decimal(argument, digits), argument.position());
        }
        return whole(number, Long.MIN_VALUE, Long.MAX_VALUE, "a whole number of 64 bits, or its digits as text");
    }

    static BigDecimal decimal(Argument argument) {
        Object value = argument.required();
        if (value instanceof String digits) {
            return decimal(argument, digits);
        }
        BigDecimal exact = exact(value);
        if (exact == null) {
            throw argument.mismatch("a decimal number, or its digits as text");
        }
        return exact;
    }

    static double floating(Argument argument) {
        if (argument.required() instanceof Number number) {
            return number.doubleValue();
        }
        throw argument.mismatch("a number");
    }

    private static long inRange(BigDecimal exact, Argument argument, long min, long max, String expected) {
        // A number such as 1e999999999 must not be written out
        if (exact.precision() - exact.scale() > 20) {
            throw outOfRange(argument, expected);
        }
        BigInteger whole = exact.toBigInteger();
        if (whole.compareTo(MIN) < 0
                || whole.compareTo(MAX) > 0
                || whole.longValue() < min
                || whole.longValue() > max) {
            throw outOfRange(argument, expected);
        }
        return whole.longValue();
    }

    private static RuntimeException outOfRange(Argument argument, String expected) {
        return argument.position().invalid("The number does not fit: " + expected + " is expected.", "");
    }

    private static BigDecimal decimal(Argument argument, String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException expected) {
            throw argument.mismatch("a number, or its digits as text");
        }
    }

    private static @Nullable BigDecimal exact(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            // The shortest digits that mean this number, as the caller wrote them
            return Double.isFinite(number) ? new BigDecimal(value.toString()) : null;
        }
        return value instanceof Number number ? BigDecimal.valueOf(number.longValue()) : null;
    }
}
