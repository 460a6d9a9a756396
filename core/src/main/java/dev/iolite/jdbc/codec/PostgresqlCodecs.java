package dev.iolite.jdbc.codec;

import dev.iolite.model.JsonFormat;
import dev.iolite.schema.NativeType;
import dev.iolite.sql.ColumnType;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's codecs; its driver knows java.time, UUID and arrays. */
final class PostgresqlCodecs implements CodecFamily {

    private static final Codec TEXT = new TextCodec(TextCheck.WITHOUT_NUL);

    private final JsonTexts json;

    PostgresqlCodecs(JsonFormat format) {
        this.json = new JsonTexts(format, false);
    }

    @Override
    public Codec scalar(ColumnType type) {
        return switch (type.scalar()) {
            case BOOLEAN -> Scalars.BOOLEAN;
            case SHORT -> Scalars.SHORT;
            case INT -> Scalars.INT;
            case LONG -> Scalars.LONG;
            case FLOAT -> Scalars.FLOAT;
            case DOUBLE -> isSingle(type) ? Scalars.SINGLE : Scalars.DOUBLE;
            case DECIMAL -> new DecimalCodec(Decimals.of(type));
            case STRING -> TEXT;
            case BYTES -> Scalars.BYTES;
            case UUID -> new UuidCodec();
            case JSON -> new JsonCodec(json);
            case ENUM -> new EnumCodec(new EnumNames(type.enumType()));
            case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME -> new PostgresqlTimeCodec(type);
        };
    }

    private static boolean isSingle(ColumnType type) {
        NativeType chosen = type.nativeType();
        return chosen != null && chosen.name().equals("Real");
    }

    @Override
    public Codec list(ColumnType element, boolean column) {
        return new PostgresqlListCodec(PostgresqlElements.of(element, json), column);
    }

    /** numeric; NaN and infinity, which it also holds, have no BigDecimal and fail in the driver. */
    private static final class DecimalCodec extends Scalars.Plain {

        private final Decimals decimals;

        DecimalCodec(Decimals decimals) {
            super(Types.NUMERIC);
            this.decimals = decimals;
        }

        @Override
        void set(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setBigDecimal(index, (BigDecimal) value);
        }

        @Override
        @Nullable
        Object get(ResultSet rows, int column) throws SQLException {
            BigDecimal value = rows.getBigDecimal(column);
            return value == null ? null : decimals.form(value);
        }

        @Override
        public Object stored(Object value) {
            return decimals.form((BigDecimal) value);
        }
    }

    private static final class UuidCodec extends Scalars.Plain {

        UuidCodec() {
            super(Types.OTHER);
        }

        @Override
        void set(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setObject(index, value);
        }

        @Override
        @Nullable
        Object get(ResultSet rows, int column) throws SQLException {
            return rows.getObject(column, UUID.class);
        }
    }

    /** The type is left to the cast in the statement. */
    private static final class EnumCodec extends Scalars.Plain {

        private final EnumNames names;

        EnumCodec(EnumNames names) {
            super(Types.OTHER);
            this.names = names;
        }

        @Override
        void set(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setObject(index, names.toDatabase(value), Types.OTHER);
        }

        @Override
        @Nullable
        Object get(ResultSet rows, int column) throws SQLException {
            String stored = rows.getString(column);
            return stored == null ? null : names.toModel(stored);
        }
    }

    /** jsonb, by the cast in the statement. */
    private static final class JsonCodec extends Scalars.Plain {

        private final JsonTexts json;

        JsonCodec(JsonTexts json) {
            super(Types.OTHER);
            this.json = json;
        }

        @Override
        void set(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setObject(index, json.write(value), Types.OTHER);
        }

        @Override
        @Nullable
        Object get(ResultSet rows, int column) throws SQLException {
            String text = rows.getString(column);
            return text == null ? null : JsonTexts.read(text);
        }
    }
}
