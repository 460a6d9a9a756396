package dev.iolite.jdbc.codec;

import dev.iolite.sql.ColumnType;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;

/**
 * The elements of lists in JSON, each in the form that a column of its type has, so that both compare.
 *
 * @param write makes a JSON number, boolean or text of an element
 * @param read makes an element of what {@link CanonicalJson#parse} gives
 * @param stored makes the element that will be read back
 */
record SqliteElements(Function<Object, Object> write, Function<Object, Object> read, Function<Object, Object> stored) {

    static SqliteElements of(ColumnType type, JsonTexts json) {
        if (type.list()) {
            SqliteListCodec inner = new SqliteListCodec(of(type.element(), json), true);
            return texts(value -> inner.text((java.util.List<?>) value), inner::values);
        }
        return switch (type.scalar()) {
            case BOOLEAN -> plain(value -> value);
            case SHORT -> plain(value -> ((BigDecimal) value).shortValueExact());
            case INT -> plain(value -> ((BigDecimal) value).intValueExact());
            case LONG -> plain(value -> ((BigDecimal) value).longValueExact());
            case FLOAT -> floats();
            case DOUBLE -> of(value -> Scalars.finite((Double) value), value -> ((BigDecimal) value).doubleValue());
            case DECIMAL -> decimals(Decimals.of(type));
            case STRING -> texts(value -> TextCheck.WHOLE_CHARACTERS.checked((String) value), text -> text);
            case BYTES ->
                texts(
                        value -> HexFormat.of().formatHex((byte[]) value),
                        text -> HexFormat.of().parseHex(text));
            case UUID -> texts(Object::toString, UUID::fromString);
            case JSON -> texts(json::write, JsonTexts::read);
            case ENUM -> enums(new EnumNames(type.enumType()));
            case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME -> times(new SqliteTimeCodec(type));
        };
    }

    private static SqliteElements of(Function<Object, Object> write, Function<Object, Object> read) {
        return new SqliteElements(write, read, value -> value);
    }

    private static SqliteElements plain(Function<Object, Object> read) {
        return of(value -> value, read);
    }

    /** As wide as the column, which holds the next double. */
    private static SqliteElements floats() {
        return of(value -> (double) Scalars.finite((Float) value), value -> ((BigDecimal) value).floatValue());
    }

    private static SqliteElements decimals(Decimals decimals) {
        return new SqliteElements(
                value -> SqliteCodecs.DecimalCodec.checked((BigDecimal) value).doubleValue(),
                value -> decimals.form(((BigDecimal) value).round(SqliteCodecs.DecimalCodec.DIGITS)),
                value -> decimals.form((BigDecimal) value));
    }

    private static SqliteElements texts(Function<Object, Object> write, Function<String, Object> read) {
        return of(write, value -> read.apply((String) value));
    }

    private static SqliteElements enums(EnumNames names) {
        return texts(names::toDatabase, names::toModel);
    }

    private static SqliteElements times(SqliteTimeCodec codec) {
        return new SqliteElements(codec::text, value -> codec.read((String) value), codec::stored);
    }
}
