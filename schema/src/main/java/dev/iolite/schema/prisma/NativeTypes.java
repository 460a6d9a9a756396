package dev.iolite.schema.prisma;

import dev.iolite.schema.NativeType;
import dev.iolite.schema.ScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prisma's {@code @db.*} types and the fields they can stand on, per provider. */
final class NativeTypes {

    private static final Map<String, Set<ScalarType>> POSTGRES = new LinkedHashMap<>();
    private static final Map<String, Set<ScalarType>> MYSQL = new LinkedHashMap<>();

    static {
        add(POSTGRES, ScalarType.INT, "Integer", "SmallInt", "Oid");
        add(POSTGRES, ScalarType.LONG, "BigInt");
        add(POSTGRES, ScalarType.DECIMAL, "Decimal", "Money");
        add(POSTGRES, ScalarType.DOUBLE, "Real", "DoublePrecision");
        add(POSTGRES, ScalarType.STRING, "Text", "VarChar", "Char", "Bit", "VarBit", "Uuid", "Xml", "Inet", "Citext");
        add(POSTGRES, ScalarType.BYTES, "ByteA");
        add(POSTGRES, ScalarType.BOOLEAN, "Boolean");
        add(POSTGRES, ScalarType.INSTANT, "Timestamp", "Timestamptz", "Date", "Time", "Timetz");
        add(POSTGRES, ScalarType.JSON, "Json", "JsonB");
        add(MYSQL, ScalarType.INT, "Int", "UnsignedInt", "SmallInt", "UnsignedSmallInt", "MediumInt");
        add(MYSQL, ScalarType.INT, "UnsignedMediumInt", "TinyInt", "UnsignedTinyInt", "Year");
        add(MYSQL, ScalarType.BOOLEAN, "TinyInt", "Bit");
        add(MYSQL, ScalarType.LONG, "BigInt", "UnsignedBigInt");
        add(MYSQL, ScalarType.DOUBLE, "Float", "Double");
        add(MYSQL, ScalarType.DECIMAL, "Decimal");
        add(MYSQL, ScalarType.STRING, "VarChar", "Char", "Text", "TinyText", "MediumText", "LongText");
        add(MYSQL, ScalarType.BYTES, "Bit", "Binary", "VarBinary", "Blob", "TinyBlob", "MediumBlob", "LongBlob");
        add(MYSQL, ScalarType.INSTANT, "DateTime", "Timestamp", "Date", "Time");
        add(MYSQL, ScalarType.JSON, "Json");
    }

    private final Datasource datasource;
    private final boolean named;
    private final Findings findings;

    /**
     * Knows the types of a datasource.
     *
     * @param datasource null for a file without one, where any prefix will do
     */
    NativeTypes(@Nullable Datasource datasource, Findings findings) {
        this.datasource = datasource == null ? Datasource.ASSUMED : datasource;
        this.named = datasource != null;
        this.findings = findings;
    }

    private static void add(Map<String, Set<ScalarType>> types, ScalarType type, String... names) {
        for (String name : names) {
            Set<ScalarType> before = types.getOrDefault(name, Set.of());
            Set<ScalarType> after = new java.util.HashSet<>(before);
            after.add(type);
            types.put(name, Set.copyOf(after));
        }
    }

    /** The type an attribute such as {@code @db.VarChar(191)} names; null after a mistake. */
    @Nullable
    NativeType read(Syntax.Attribute attribute, ScalarType type) {
        int point = attribute.name().indexOf('.');
        String prefix = attribute.name().substring(0, point);
        String name = attribute.name().substring(point + 1);
        if (named && !prefix.equals(datasource.name())) {
            findings.add(
                    attribute.place(),
                    "The datasource is called " + datasource.name() + ", not " + prefix,
                    "Write @" + datasource.name() + "." + name);
            return null;
        }
        return fits(attribute, name, type) ? new NativeType(name, arguments(attribute)) : null;
    }

    private boolean fits(Syntax.Attribute attribute, String name, ScalarType type) {
        Map<String, Set<ScalarType>> known = known();
        if (known.isEmpty()) {
            return true;
        }
        Set<ScalarType> types = known.get(name);
        if (types == null) {
            findings.unknown(attribute.place(), "native type", name, known.keySet());
        } else if (!types.contains(type)) {
            List<String> fitting = known.keySet().stream()
                    .filter(candidate -> known.getOrDefault(candidate, Set.of()).contains(type))
                    .toList();
            findings.add(
                    attribute.place(),
                    "The native type " + name + " does not fit the field's type",
                    "Fitting are " + String.join(", ", fitting));
        }
        return types != null && types.contains(type);
    }

    private Map<String, Set<ScalarType>> known() {
        if (datasource.provider().equals("sqlite")) {
            // SQLite has none, but files are moved between databases; the dialect ignores them.
            return POSTGRES;
        }
        if (datasource.isPostgres()) {
            return POSTGRES;
        }
        return datasource.provider().equals("mysql") ? MYSQL : Map.of();
    }

    private List<String> arguments(Syntax.Attribute attribute) {
        List<String> arguments = new ArrayList<>();
        for (Value.Argument argument : attribute.arguments()) {
            if (argument.value() instanceof Value.Number number && number.text().matches("[0-9]{1,9}")) {
                arguments.add(number.text());
            } else if (argument.value() instanceof Value.Name word
                    && word.text().equalsIgnoreCase("max")) {
                arguments.add(word.text());
            } else {
                findings.add(
                        argument.value().place(),
                        "A native type takes whole numbers, not "
                                + argument.value().described(),
                        "Write such as @db.VarChar(191)");
            }
        }
        return arguments;
    }

    /** What Prisma's migrations make of a type without a native one; null where nothing needs saying. */
    @Nullable
    NativeType usual(ScalarType type) {
        if (!datasource.isPostgres()) {
            return null;
        }
        return switch (type) {
            case INSTANT -> new NativeType("Timestamp", List.of("3"));
            case DECIMAL -> new NativeType("Decimal", List.of("65", "30"));
            default -> null;
        };
    }
}
