package dev.iolite.jdbc.codec;

import dev.iolite.model.JsonFormat;
import dev.iolite.sql.ColumnType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** SQLite's codecs. It has whole numbers, floating numbers, texts and bytes; all else is text. */
final class SqliteCodecs implements CodecFamily {

    private static final Codec TEXT = new TextCodec(TextCheck.WHOLE_CHARACTERS);

    private final JsonTexts json;

    SqliteCodecs(JsonFormat format) {
        this.json = new JsonTexts(format, true);
    }

    @Override
    public Codec scalar(ColumnType type) {
        return switch (type.scalar()) {
            case BOOLEAN -> Scalars.BOOLEAN;
            case SHORT -> SHORT;
            case INT -> INT;
            case LONG -> Scalars.LONG;
            case FLOAT -> Scalars.FLOAT;
            case DOUBLE -> Scalars.DOUBLE;
            case DECIMAL -> new DecimalCodec(type);
            case STRING -> TEXT;
            case BYTES -> Scalars.BYTES;
            case UUID -> new AsText(Object::toString, UUID::fromString);
            case JSON -> new AsText(json::write, JsonTexts::read);
            case ENUM -> enums(new EnumNames(type.enumType()));
            case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME -> new SqliteTimeCodec(type);
        };
    }

    private static Codec enums(EnumNames names) {
        return new AsText(names::toDatabase, names::toModel);
    }

    @Override
    public Codec list(ColumnType element, boolean column) {
        return new SqliteListCodec(SqliteElements.of(element, json), column);
    }

    /** A column can hold any whole number, so one that does not fit the field is noticed here. */
    private static final Codec INT = new Scalars.Plain(Types.INTEGER) {
        @Override
        void set(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setInt(index, ((Number) value).intValue());
        }

        @Override
        Object get(ResultSet rows, int column) throws SQLException {
            return readInt(rows, column);
        }

        @Override
        public int readInt(ResultSet rows, int column) throws SQLException {
            return (int) within(rows.getLong(column), Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
    };

    private static final Codec SHORT = new Scalars.Plain(Types.SMALLINT) {
        @Override
        void set(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setShort(index, ((Number) value).shortValue());
        }

        @Override
        Object get(ResultSet rows, int column) throws SQLException {
            return readShort(rows, column);
        }

        @Override
        public short readShort(ResultSet rows, int column) throws SQLException {
            return (short) within(rows.getLong(column), Short.MIN_VALUE, Short.MAX_VALUE);
        }
    };

    static long within(long value, long least, long most) {
        if (value < least || value > most) {
            throw Refusal.stored("The database holds a number that does not fit the field.");
        }
        return value;
    }

    /** A value that is a text in the database. */
    private static final class AsText extends Scalars.Plain {

        private final Function<Object, String> bind;
        private final Function<String, Object> read;

        AsText(Function<Object, String> bind, Function<String, Object> read) {
            super(Types.VARCHAR);
            this.bind = bind;
            this.read = read;
        }

        @Override
        void set(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setString(index, bind.apply(value));
        }

        @Override
        @Nullable
        Object get(ResultSet rows, int column) throws SQLException {
            String text = rows.getString(column);
            return text == null ? null : read.apply(text);
        }
    }

    /** Floating numbers hold any decimal of 15 digits; sums are cut to as many. */
    static final class DecimalCodec extends Scalars.Plain {

        static final MathContext DIGITS = new MathContext(15);

        private final Decimals decimals;

        DecimalCodec(ColumnType type) {
            super(Types.REAL);
            this.decimals = Decimals.of(type);
        }

        static BigDecimal checked(BigDecimal value) {
            if (value.stripTrailingZeros().precision() > DIGITS.getPrecision()) {
                throw tooManyDigits();
            }
            return value;
        }

        private static RuntimeException tooManyDigits() {
            return Refusal.of(
                    dev.iolite.error.Code.P2020,
                    "SQLite holds decimals of 15 digits at the most exactly.",
                    "Use fewer digits, a whole number of a smaller unit, or another database.");
        }

        @Override
        void set(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setDouble(
                    index, checked(decimals.form((BigDecimal) value)).doubleValue());
        }

        @Override
        @Nullable
        Object get(ResultSet rows, int column) throws SQLException {
            Object value = rows.getObject(column);
            if (value instanceof Double number) {
                return decimals.form(BigDecimal.valueOf(number).round(DIGITS));
            }
            return value == null ? null : decimals.form(new BigDecimal(value.toString()));
        }

        @Override
        public Object stored(Object value) {
            return decimals.form((BigDecimal) value);
        }
    }
}
