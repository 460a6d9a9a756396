package dev.iolite.jdbc.codec;

import dev.iolite.schema.ScalarType;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.dialect.TimeForm;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * Times on PostgreSQL. Where a point in time has no declared type, the column may be with or without a zone: the value is
 * then sent as a text in UTC of no type, which means the same to both, whatever the session's time zone.
 */
final class PostgresqlTimeCodec extends Scalars.Plain {

    private final Times times;
    private final TimeForm form;
    private final boolean open;

    PostgresqlTimeCodec(ColumnType type) {
        super(Types.OTHER);
        this.times = new Times(type);
        this.form = TimeForm.of(type);
        this.open = type.nativeType() == null
                && (type.scalar() == ScalarType.INSTANT || type.scalar() == ScalarType.OFFSET_DATE_TIME);
    }

    @Override
    void set(PreparedStatement statement, int index, Object value) throws SQLException {
        Temporal column = times.columnValue(value);
        if (open) {
            statement.setObject(index, column.toString(), Types.OTHER);
        } else {
            statement.setObject(index, column);
        }
    }

    @Override
    @Nullable
    Object get(ResultSet rows, int column) throws SQLException {
        return times.fieldValue(columnValue(rows, column));
    }

    private @Nullable Temporal columnValue(ResultSet rows, int column) throws SQLException {
        return switch (form) {
            case TIMESTAMP -> rows.getObject(column, LocalDateTime.class);
            case TIMESTAMP_WITH_ZONE -> rows.getObject(column, OffsetDateTime.class);
            case DATE -> rows.getObject(column, LocalDate.class);
            case TIME -> rows.getObject(column, LocalTime.class);
            case TIME_WITH_ZONE -> rows.getObject(column, OffsetTime.class);
        };
    }

    @Override
    public Object stored(Object value) {
        return times.stored(value);
    }
}
