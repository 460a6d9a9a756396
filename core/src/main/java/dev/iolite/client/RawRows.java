package dev.iolite.client;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.jdbc.RawShape;
import dev.iolite.jdbc.codec.UntypedCodec;
import dev.iolite.model.ModelReader;
import dev.iolite.model.Readers;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.ColumnType;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rows of raw queries become: records, models, maps, or the value of their one column. */
record RawRows(Schema schema, Readers readers) {

    @SuppressWarnings("unchecked") // each shape makes what the class says
    <T> RawShape<T> shape(Class<T> type) {
        if (type == Map.class) {
            return (RawShape<T>) maps();
        }
        if (type.isRecord()) {
            return (RawShape<T>) new RecordRows<>(type.asSubclass(Record.class));
        }
        Optional<Model> model = schema.models().stream()
                .filter(candidate -> candidate.definition().qualifiedName().equals(type.getCanonicalName()))
                .findFirst();
        if (model.isPresent()) {
            return instances(model.get());
        }
        return UntypedCodec.scalar(type)
                .map(scalar -> RawRows.<T>value(ColumnType.of(scalar)))
                .orElseThrow(() -> new InvalidInputException(
                        Failure.of(Code.P2010, null, "Rows cannot become " + type.getName() + ".")
                                .remedy("Use a record, a model, Map, or the type of the one column.")));
    }

    static RawShape<Map<String, @Nullable Object>> maps() {
        return labels -> new RawShape.Columns<>(Collections.nCopies(labels.size(), null), row -> {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (int i = 0; i < labels.size(); i++) {
                map.put(labels.get(i), row.get(i));
            }
            return Collections.unmodifiableMap(map);
        });
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // the codec reads the type that was asked for; SQL's null stays null
    private static <T> RawShape<T> value(ColumnType type) {
        return labels -> {
            if (labels.size() != 1) {
                throw new InvalidInputException(Failure.of(
                                Code.P2010, null, "A single value was asked for, and the result has columns " + labels)
                        .remedy("Select one column, or use a record."));
            }
            return new RawShape.Columns<>(List.of(type), row -> (T) row.<Object>get(0));
        };
    }

    @SuppressWarnings("unchecked") // the model's own reader
    private <T> RawShape<T> instances(Model model) {
        ModelReader<T> reader = (ModelReader<T>) readers.reader(model.name());
        return labels -> {
            int[] columns = new int[model.scalars().size()];
            Arrays.fill(columns, -1);
            @Nullable ColumnType[] types = new ColumnType[labels.size()];
            for (ScalarField field : model.scalars()) {
                int column = column(labels, field.column());
                if (column >= 0) {
                    columns[field.index()] = column;
                    types[column] = type(field);
                }
            }
            return new RawShape.Columns<>(Arrays.asList(types), row -> reader.read(row, columns));
        };
    }

    private ColumnType type(ScalarField field) {
        String name = field.enumType();
        return new ColumnType(
                field.type(), field.list(), name == null ? null : schema.enumType(name), field.nativeType());
    }

    /** The number of the column with this label; databases fold the case of names in their own ways. */
    static int column(List<String> labels, String name) {
        int exact = labels.indexOf(name);
        if (exact >= 0) {
            return exact;
        }
        String wanted = plain(name);
        for (int i = 0; i < labels.size(); i++) {
            if (plain(labels.get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    static InvalidInputException missing(Class<?> type, String component, List<String> labels) {
        return new InvalidInputException(Failure.of(
                        Code.P2010,
                        null,
                        "The result has no column for " + type.getSimpleName() + "." + component + ", only " + labels
                                + ".")
                .remedy("Select it, or give a column this name with 'as'."));
    }

    static InvalidInputException cannotBeNull(Class<?> type, String component) {
        return new InvalidInputException(Failure.of(
                        Code.P2010,
                        null,
                        "A row has null for " + type.getSimpleName() + "." + component + ", which is a primitive.")
                .remedy("Use the boxed type."));
    }
}
