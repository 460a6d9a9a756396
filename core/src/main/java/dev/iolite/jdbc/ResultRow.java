package dev.iolite.jdbc;

import dev.iolite.jdbc.codec.Codec;
import dev.iolite.model.JsonFormat;
import dev.iolite.model.JsonText;
import dev.iolite.model.Row;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The current row of a JDBC result. One object serves a whole result. */
public final class ResultRow implements Row {

    private final ResultSet rows;
    private final Codec[] codecs;
    private final JsonFormat json;

    ResultRow(ResultSet rows, Codec[] codecs, JsonFormat json) {
        this.rows = rows;
        this.codecs = codecs;
        this.json = json;
    }

    @Override
    public boolean getBoolean(int column) {
        try {
            return rows.getBoolean(column + 1);
        } catch (SQLException e) {
            throw new RowReadException(e);
        }
    }

    @Override
    public short getShort(int column) {
        try {
            return codecs[column].readShort(rows, column + 1);
        } catch (SQLException e) {
            throw new RowReadException(e);
        }
    }

    @Override
    public int getInt(int column) {
        try {
            return codecs[column].readInt(rows, column + 1);
        } catch (SQLException e) {
            throw new RowReadException(e);
        }
    }

    @Override
    public long getLong(int column) {
        try {
            return rows.getLong(column + 1);
        } catch (SQLException e) {
            throw new RowReadException(e);
        }
    }

    @Override
    public float getFloat(int column) {
        try {
            return rows.getFloat(column + 1);
        } catch (SQLException e) {
            throw new RowReadException(e);
        }
    }

    @Override
    public double getDouble(int column) {
        try {
            return rows.getDouble(column + 1);
        } catch (SQLException e) {
            throw new RowReadException(e);
        }
    }

    @Override
    public @Nullable String getString(int column) {
        return get(column);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T get(int column) {
        try {
            return (T) codecs[column].read(rows, column + 1);
        } catch (SQLException e) {
            throw new RowReadException(e);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T getJson(int column, Type type) {
        JsonText text = get(column);
        return text == null ? null : (T) json.read(text.text(), type);
    }

    boolean wasNull() {
        try {
            return rows.wasNull();
        } catch (SQLException e) {
            throw new RowReadException(e);
        }
    }

    /** Carries a driver's error through code that knows no JDBC. */
    static final class RowReadException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RowReadException(SQLException cause) {
            super(cause);
        }

        SQLException sqlException() {
            return (SQLException) Objects.requireNonNull(getCause());
        }
    }
}
