package dev.iolite.jdbc.codec;

import dev.iolite.model.JsonFormat;
import dev.iolite.schema.ScalarType;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.dialect.TimeForm;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** H2's codecs; its driver takes and gives objects of the classes it is asked for, in arrays too. */
final class H2Codecs implements CodecFamily {

    private static final Codec TEXT = new TextCodec(TextCheck.WHOLE_CHARACTERS);

    private final JsonTexts json;

    H2Codecs(JsonFormat format) {
        this.json = new JsonTexts(format, true);
    }

    @Override
    public Codec scalar(ColumnType type) {
        return switch (type.scalar()) {
            case BOOLEAN -> Scalars.BOOLEAN;
            case SHORT -> Scalars.SHORT;
            case INT -> Scalars.INT;
            case LONG -> Scalars.LONG;
            case FLOAT -> Scalars.FLOAT;
            case DOUBLE -> Scalars.DOUBLE;
            case STRING -> TEXT;
            case BYTES -> Scalars.BYTES;
            default -> new ObjectCodec(elements(type, false));
        };
    }

    @Override
    public Codec list(ColumnType element, boolean column) {
        return new ListCodec(elements(element, true), column);
    }

    @Override
    public Codec pieces(ColumnType element) {
        return new PiecesCodec(elements(element, true));
    }

    /**
     * One type's values.
     *
     * @param driver the class to ask the driver for
     * @param bind makes the driver's value of a field's
     * @param read makes a field's value of the driver's
     * @param stored makes the value that will be read back
     */
    private record Elements(
            Class<?> driver,
            Function<Object, Object> bind,
            Function<Object, Object> read,
            Function<Object, Object> stored) {

        static Elements of(Class<?> driver, Function<Object, Object> bind, Function<Object, Object> read) {
            return new Elements(driver, bind, read, value -> value);
        }

        @Nullable
        Object[] array(List<?> values) {
            @Nullable Object[] array = new Object[values.size()];
            int next = 0;
            for (Object element : values) {
                array[next++] = element == null ? null : bind.apply(element);
            }
            return array;
        }
    }

    private Elements elements(ColumnType type, boolean inArray) {
        return switch (type.scalar()) {
            case FLOAT -> Elements.of(Float.class, value -> Scalars.finite((Float) value), value -> value);
            case DOUBLE -> Elements.of(Double.class, value -> Scalars.finite((Double) value), value -> value);
            case STRING ->
                Elements.of(String.class, value -> TextCheck.WHOLE_CHARACTERS.checked((String) value), value -> value);
            case DECIMAL -> decimals(Decimals.of(type));
            case JSON -> json(inArray);
            case ENUM -> enums(new EnumNames(type.enumType()));
            case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME -> times(new Times(type));
            case BOOLEAN, SHORT, INT, LONG, BYTES, UUID -> plain(type.scalar());
        };
    }

    private static Elements plain(ScalarType type) {
        return Elements.of(type == ScalarType.UUID ? UUID.class : type.javaType(), value -> value, value -> value);
    }

    private static Elements decimals(Decimals decimals) {
        return new Elements(
                BigDecimal.class,
                value -> value,
                value -> decimals.form((BigDecimal) value),
                value -> decimals.form((BigDecimal) value));
    }

    private static Elements enums(EnumNames names) {
        return Elements.of(String.class, names::toDatabase, value -> names.toModel((String) value));
    }

    /** FORMAT JSON in the statement reads a text as JSON; within arrays only bytes are read so. */
    private Elements json(boolean inArray) {
        return Elements.of(
                String.class,
                value -> inArray ? json.write(value).getBytes(StandardCharsets.UTF_8) : json.write(value),
                value -> JsonTexts.read((String) value));
    }

    private static Elements times(Times times) {
        Class<?> driver = switch (TimeForm.of(times.type())) {
            case TIMESTAMP -> LocalDateTime.class;
            case TIMESTAMP_WITH_ZONE -> OffsetDateTime.class;
            case DATE -> LocalDate.class;
            case TIME -> LocalTime.class;
            case TIME_WITH_ZONE -> OffsetTime.class;
        };
        return new Elements(driver, times::columnValue, value -> times.fieldValue((Temporal) value), times::stored);
    }

    private static final class ObjectCodec extends Scalars.Plain {

        private final Elements elements;

        ObjectCodec(Elements elements) {
            super(Types.VARCHAR);
            this.elements = elements;
        }

        @Override
        void set(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setObject(index, elements.bind().apply(value));
        }

        @Override
        @Nullable
        Object get(ResultSet rows, int column) throws SQLException {
            Object value = rows.getObject(column, elements.driver());
            return value == null ? null : elements.read().apply(value);
        }

        @Override
        public Object stored(Object value) {
            return elements.stored().apply(value);
        }
    }

    private record ListCodec(Elements elements, boolean column) implements Codec {

        @Override
        public void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
            if (value == null) {
                statement.setNull(index, Types.ARRAY);
                return;
            }
            statement.setObject(index, elements.array((List<?>) value));
        }

        @Override
        public @Nullable Object read(ResultSet rows, int column) throws SQLException {
            Object[] array = (Object[]) rows.getObject(column, elements.driver().arrayType());
            if (array == null) {
                return this.column ? List.of() : null;
            }
            List<@Nullable Object> values = new ArrayList<>(array.length);
            for (Object element : array) {
                values.add(element == null ? null : elements.read().apply(element));
            }
            return Collections.unmodifiableList(values);
        }

        @Override
        public Object stored(Object value) {
            return ((List<?>) value).stream().map(elements.stored()).toList();
        }
    }

    /** Binds a list as an array of arrays; there is always one of them, since H2 takes no element of none. */
    private record PiecesCodec(Elements elements) implements Codec {

        private static final int LONGEST = 65_536;

        @Override
        public void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
            List<?> values = value == null ? List.of() : (List<?>) value;
            Object[] pieces = new Object[Math.max(1, (values.size() + LONGEST - 1) / LONGEST)];
            for (int i = 0; i < pieces.length; i++) {
                int end = Math.min(values.size(), (i + 1) * LONGEST);
                pieces[i] = elements.array(values.subList(i * LONGEST, end));
            }
            statement.setObject(index, pieces);
        }

        @Override
        public @Nullable Object read(ResultSet rows, int column) {
            throw new IllegalStateException("A list in pieces is never read");
        }
    }
}
