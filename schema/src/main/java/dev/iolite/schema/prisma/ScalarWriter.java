package dev.iolite.schema.prisma;

import dev.iolite.schema.Key;
import dev.iolite.schema.Model;
import dev.iolite.schema.NativeType;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the fields of a model that are columns. */
final class ScalarWriter {

    private final Model model;
    private final Datasource datasource;
    private final NativeTypes nativeTypes;

    ScalarWriter(Model model, Datasource datasource) {
        this.model = model;
        this.datasource = datasource;
        this.nativeTypes = new NativeTypes(datasource, new Findings());
    }

    void write(Lines lines, ScalarField field) {
        List<String> rest = new ArrayList<>();
        model.keys().stream()
                .filter(key -> onField(key) && key.fields().contains(field.name()))
                .forEach(key -> rest.add((key.primary() ? "@id" : "@unique") + map(key)));
        if (field.defaultValue() != null) {
            rest.add("@default(" + field.defaultValue().accept(new Literals(field)) + ")");
        }
        if (field.updatedAt()) {
            rest.add("@updatedAt");
        }
        boolean unsupported = isUnsupported(field);
        rest.addAll(type(field));
        if (!field.column().equals(field.name())) {
            rest.add("@map(" + Literals.quoted(field.column()) + ")");
        }
        if (field.hidden() && field.omitted() && !unsupported) {
            rest.add("@ignore");
        }
        String modifier = field.list() ? "[]" : field.nullable() ? "?" : "";
        lines.field(field.name(), word(field) + modifier, rest);
    }

    /** A column of another table that holds this field's values. */
    void writeKey(Lines lines, String name, ScalarField field) {
        lines.field(name, word(field), type(field));
    }

    private List<String> type(ScalarField field) {
        NativeType type = isUnsupported(field) ? null : nativeType(field);
        return type == null ? List.of() : List.of("@" + datasource.name() + "." + type.name() + arguments(type));
    }

    /** Whether the key stands on its field, and not at the end of the block. */
    static boolean onField(Key key) {
        return key.fields().size() == 1 && key.name().equals(key.fields().get(0));
    }

    private String map(Key key) {
        String derived = DerivedNames.of(model, key.primary() ? List.of() : key.fields(), suffix(key));
        return key.constraint().equals(derived) ? "" : "(map: " + Literals.quoted(key.constraint()) + ")";
    }

    static String suffix(Key key) {
        return key.primary() ? "_pkey" : "_key";
    }

    private static boolean isUnsupported(ScalarField field) {
        return field.nativeType() != null && field.nativeType().name().equals("Unsupported");
    }

    private static String word(ScalarField field) {
        if (field.nativeType() != null && isUnsupported(field)) {
            return "Unsupported("
                    + Literals.quoted(field.nativeType().arguments().get(0)) + ")";
        }
        return field.enumType() == null ? Symbols.word(field.type()) : field.enumType();
    }

    private @Nullable NativeType nativeType(ScalarField field) {
        NativeType type = field.nativeType();
        if (type != null) {
            return Objects.equals(type, nativeTypes.usual(field.type())) ? null : type;
        }
        return datasource.isPostgres() ? ours(field) : null;
    }

    /** What iolite uses where nothing is said and Prisma would use something else. */
    private static @Nullable NativeType ours(ScalarField field) {
        return switch (field.type()) {
            case SHORT -> new NativeType("SmallInt", List.of());
            case FLOAT -> new NativeType("Real", List.of());
            case DECIMAL -> new NativeType("Decimal", List.of());
            case UUID -> new NativeType("Uuid", List.of());
            case INSTANT, OFFSET_DATE_TIME -> new NativeType("Timestamptz", List.of("6"));
            case LOCAL_DATE_TIME -> new NativeType("Timestamp", List.of("6"));
            case LOCAL_DATE -> new NativeType("Date", List.of());
            case LOCAL_TIME -> new NativeType("Time", List.of("6"));
            case BOOLEAN, INT, LONG, DOUBLE, STRING, BYTES, JSON, ENUM -> null;
        };
    }

    private static String arguments(NativeType type) {
        return type.arguments().isEmpty() ? "" : "(" + String.join(", ", type.arguments()) + ")";
    }
}
