package dev.iolite.client;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.jdbc.RawShape;
import dev.iolite.jdbc.ResultRow;
import dev.iolite.jdbc.codec.UntypedCodec;
import dev.iolite.schema.ScalarType;
import dev.iolite.sql.ColumnType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of a raw query as records: each component takes the column of its name, in snake case or not. */
final class RecordRows<T extends Record> implements RawShape<T> {

    private final Class<T> type;
    private final RecordComponent[] components;
    private final Constructor<T> constructor;

    RecordRows(Class<T> type) {
        this.type = type;
        try {
            this.components = type.getRecordComponents();
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            this.constructor.setAccessible(true);
        } catch (NoSuchMethodException | LinkageError e) {
            // what a native image throws depends on how strict it was told to be
            throw notKept(type, e);
        }
    }

    /** Every record has this constructor; a native image keeps it only where it is told to. */
    static InvalidInputException notKept(Class<?> type, Throwable cause) {
        return new InvalidInputException(
                Failure.of(
                                Code.P2010,
                                null,
                                "The constructor of the record " + type.getName() + " is not in this program.")
                        .remedy("Let the native image keep it: @RegisterReflectionForBinding(" + type.getSimpleName()
                                + ".class) on a configuration class."),
                cause);
    }

    @Override
    public Columns<T> columns(List<String> labels) {
        List<@Nullable ColumnType> types = new ArrayList<>(java.util.Collections.nCopies(labels.size(), null));
        int[] columns = new int[components.length];
        for (int i = 0; i < components.length; i++) {
            columns[i] = RawRows.column(labels, components[i].getName());
            if (columns[i] < 0) {
                throw RawRows.missing(type, components[i].getName(), labels);
            }
            types.set(columns[i], columnType(components[i]));
        }
        return new Columns<>(types, row -> make(row, columns));
    }

    /** Null where only the driver knows the type. */
    private static @Nullable ColumnType columnType(RecordComponent component) {
        Class<?> declared = component.getType();
        if (declared.isEnum()) {
            return ColumnType.STRING;
        }
        if (declared == List.class
                && component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> element) {
            Optional<ScalarType> scalar = UntypedCodec.scalar(element);
            return scalar.map(known -> new ColumnType(known, true, null, null)).orElse(ColumnType.of(ScalarType.JSON));
        }
        if (declared == Object.class) {
            return null;
        }
        return ColumnType.of(UntypedCodec.scalar(declared).orElse(ScalarType.JSON));
    }

    private T make(ResultRow row, int[] columns) {
        @Nullable Object[] values = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            values[i] = value(row, columns[i], components[i]);
            if (values[i] == null && components[i].getType().isPrimitive()) {
                throw RawRows.cannotBeNull(type, components[i].getName());
            }
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException("The constructor of " + type + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The record " + type + " cannot be made", e);
        }
    }

    private @Nullable Object value(ResultRow row, int column, RecordComponent component) {
        ColumnType columnType = columnType(component);
        if (columnType != null
                && columnType.scalar() == ScalarType.JSON
                && component.getType() != dev.iolite.model.JsonText.class) {
            return row.getJson(column, component.getGenericType());
        }
        Object value = row.get(column);
        return value != null && component.getType().isEnum() ? constant(component, (String) value) : value;
    }

    private Object constant(RecordComponent component, String name) {
        return Arrays.stream(component.getType().getEnumConstants())
                .filter(value -> ((Enum<?>) value).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(Failure.of(
                                Code.P2010,
                                null,
                                "A row has no value of the enum for " + type.getSimpleName() + "." + component.getName()
                                        + ".")
                        .remedy("Add it to the enum, or use String.")));
    }
}
