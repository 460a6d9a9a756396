package dev.iolite.jdbc.codec;

import dev.iolite.sql.ColumnType;
import dev.iolite.sql.dialect.PostgresqlTypes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.temporal.Temporal;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;

/**
 * The elements of PostgreSQL's arrays of one type.
 *
 * @param array the name of the elements' type, as the driver's catalog has it
 * @param start an empty array that tells the class the driver has a binary form of
 * @param bind makes the driver's value of an element
 * @param read makes an element of its text in an array
 * @param stored makes the element that will be read back
 */
record PostgresqlElements(
        String array,
        Object[] start,
        Function<Object, Object> bind,
        Function<String, Object> read,
        Function<Object, Object> stored) {

    static PostgresqlElements of(ColumnType type, JsonTexts json) {
        return switch (type.scalar()) {
            case BOOLEAN -> plain("bool", new Boolean[0], text -> text.equals("t"));
            case SHORT -> plain("int2", new Short[0], Short::valueOf);
            case INT -> plain("int4", new Integer[0], Integer::valueOf);
            case LONG -> plain("int8", new Long[0], Long::valueOf);
            case FLOAT -> checked("float4", new Float[0], value -> Scalars.finite((Float) value), Float::valueOf);
            case DOUBLE -> checked("float8", new Double[0], value -> Scalars.finite((Double) value), Double::valueOf);
            case DECIMAL -> decimals(Decimals.of(type));
            case STRING ->
                checked("text", new String[0], value -> TextCheck.WITHOUT_NUL.checked((String) value), text -> text);
            case BYTES -> plain("bytea", new byte[0][], text -> HexFormat.of().parseHex(text, 2, text.length()));
            case UUID -> plain("uuid", new UUID[0], UUID::fromString);
            case JSON -> checked("jsonb", new String[0], json::write, JsonTexts::read);
            case ENUM -> enums(new EnumNames(type.enumType()));
            case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME -> times(type);
        };
    }

    private static PostgresqlElements plain(String array, Object[] start, Function<String, Object> read) {
        return checked(array, start, value -> value, read);
    }

    private static PostgresqlElements checked(
            String array, Object[] start, Function<Object, Object> bind, Function<String, Object> read) {
        return new PostgresqlElements(array, start, bind, read, value -> value);
    }

    private static PostgresqlElements decimals(Decimals decimals) {
        return new PostgresqlElements(
                "numeric",
                new BigDecimal[0],
                value -> value,
                text -> decimals.form(new BigDecimal(text)),
                value -> decimals.form((BigDecimal) value));
    }

    private static PostgresqlElements enums(EnumNames names) {
        return checked("text", new String[0], names::toDatabase, names::toModel);
    }

    private static PostgresqlElements times(ColumnType type) {
        Times times = new Times(type);
        return new PostgresqlElements(
                PostgresqlTypes.element(type),
                new String[0],
                value -> times.columnValue(value).toString(),
                text -> times.fieldValue(time(text.replace(' ', 'T'))),
                times::stored);
    }

    /** PostgreSQL's text of a time; an offset is written with two digits where its minutes are none. */
    private static Temporal time(String text) {
        int sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
        boolean timeOfDay = text.indexOf('-') != 4;
        boolean offset = sign > (timeOfDay ? 0 : "0000-00-00".length());
        String full = offset && text.length() - sign == "+00".length() ? text + ":00" : text;
        if (timeOfDay) {
            return offset ? OffsetTime.parse(full) : LocalTime.parse(full);
        }
        if (text.length() == "0000-00-00".length()) {
            return LocalDate.parse(full);
        }
        return offset ? OffsetDateTime.parse(full) : LocalDateTime.parse(full);
    }
}
