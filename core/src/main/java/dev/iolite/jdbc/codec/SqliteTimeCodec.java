package dev.iolite.jdbc.codec;

import dev.iolite.sql.ColumnType;
import dev.iolite.sql.dialect.TimeText;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * Times on SQLite: texts of one width, so that they sort as times. What others wrote is read as far as it is clear:
 * SQLite's own texts with a blank, and milliseconds since 1970.
 */
final class SqliteTimeCodec extends Scalars.Plain {

    private static final int DATE_LENGTH = "0000-00-00".length();

    private final Times times;

    SqliteTimeCodec(ColumnType type) {
        super(Types.VARCHAR);
        this.times = new Times(type);
    }

    @Override
    void set(PreparedStatement statement, int index, Object value) throws SQLException {
        statement.setString(index, text(value));
    }

    String text(Object value) {
        return TimeText.stored(times.columnValue(value), times.type());
    }

    @Override
    @Nullable
    Object get(ResultSet rows, int column) throws SQLException {
        String text = rows.getString(column);
        return text == null ? null : read(text);
    }

    @Nullable
    Object read(String text) {
        try {
            return times.fieldValue(parse(text.replace(' ', 'T')));
        } catch (DateTimeException | NumberFormatException e) {
            throw Refusal.stored("The database holds a text that is no time.");
        }
    }

    private static Temporal parse(String text) {
        boolean dated = text.length() >= DATE_LENGTH && text.charAt(4) == '-';
        if (dated && text.length() == DATE_LENGTH) {
            return LocalDate.parse(text);
        }
        boolean zoned = text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > DATE_LENGTH;
        if (dated) {
            return zoned ? OffsetDateTime.parse(text) : LocalDateTime.parse(text);
        }
        if (text.indexOf(':') > 0) {
            return zoned ? OffsetTime.parse(text) : LocalTime.parse(text);
        }
        return Instant.ofEpochMilli(Long.parseLong(text)).atOffset(ZoneOffset.UTC);
    }

    @Override
    public Object stored(Object value) {
        return times.stored(value);
    }
}
