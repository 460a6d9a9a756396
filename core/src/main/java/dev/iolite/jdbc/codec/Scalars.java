package dev.iolite.jdbc.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Codecs of the types that every driver carries alike. */
final class Scalars {

    static final Codec BOOLEAN = new Plain(Types.BOOLEAN) {
        @Override
        void set(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setBoolean(index, (Boolean) value);
        }

        @Override
        Object get(ResultSet rows, int column) throws SQLException {
            return rows.getBoolean(column);
        }
    };

    static final Codec SHORT = new Plain(Types.SMALLINT) {
        @Override
        void set(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setShort(index, ((Number) value).shortValue());
        }

        @Override
        Object get(ResultSet rows, int column) throws SQLException {
            return rows.getShort(column);
        }
    };

    static final Codec INT = new Plain(Types.INTEGER) {
        @Override
        void set(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setInt(index, ((Number) value).intValue());
        }

        @Override
        Object get(ResultSet rows, int column) throws SQLException {
            return rows.getInt(column);
        }
    };

    static final Codec LONG = new Plain(Types.BIGINT) {
        @Override
        void set(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setLong(index, ((Number) value).longValue());
        }

        @Override
        Object get(ResultSet rows, int column) throws SQLException {
            return rows.getLong(column);
        }
    };

    static final Codec FLOAT = new Plain(Types.REAL) {
        @Override
        void set(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setFloat(index, finite((Float) value));
        }

        @Override
        Object get(ResultSet rows, int column) throws SQLException {
            return rows.getFloat(column);
        }
    };

    static final Codec DOUBLE = new Plain(Types.DOUBLE) {
        @Override
        void set(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setDouble(index, finite((Double) value));
        }

        @Override
        Object get(ResultSet rows, int column) throws SQLException {
            return rows.getDouble(column);
        }
    };

    /** A double in a column of single precision: the driver widens it in two ways, by its digits or by its bits. */
    static final Codec SINGLE = new Plain(Types.REAL) {
        @Override
        void set(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setDouble(index, finite((Double) value));
        }

        @Override
        Object get(ResultSet rows, int column) throws SQLException {
            return Double.valueOf(Float.toString(rows.getFloat(column)));
        }
    };

    static final Codec BYTES = new Plain(Types.VARBINARY) {
        @Override
        void set(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setBytes(index, (byte[]) value);
        }

        @Override
        @Nullable
        Object get(ResultSet rows, int column) throws SQLException {
            return rows.getBytes(column);
        }
    };

    private Scalars() {}

    static float finite(float value) {
        if (!Float.isFinite(value)) {
            throw Refusal.notFinite();
        }
        return value;
    }

    static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw Refusal.notFinite();
        }
        return value;
    }

    /** A codec that binds null by a type of {@link Types} and asks the driver whether it read one. */
    abstract static class Plain implements Codec {

        private final int sqlType;

        Plain(int sqlType) {
            this.sqlType = sqlType;
        }

        abstract void set(PreparedStatement statement, int index, Object value) throws SQLException;

        @Nullable
        abstract Object get(ResultSet rows, int column) throws SQLException;

        @Override
        public final void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
            if (value == null) {
                statement.setNull(index, sqlType);
            } else {
                set(statement, index, value);
            }
        }

        @Override
        public final @Nullable Object read(ResultSet rows, int column) throws SQLException {
            Object value = get(rows, column);
            return value == null || rows.wasNull() ? null : value;
        }
    }
}
