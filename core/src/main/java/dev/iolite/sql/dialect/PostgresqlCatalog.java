package dev.iolite.sql.dialect;

import dev.iolite.schema.EnumType;
import dev.iolite.schema.NativeType;
import dev.iolite.schema.ScalarType;
import dev.iolite.sql.ColumnType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The types of PostgreSQL's catalog, which has its own short names for the standard's. */
final class PostgresqlCatalog implements CatalogTypes {

    private static final int UNLIMITED = Integer.MAX_VALUE;
    private static final Set<String> TEXTS = Set.of("text", "varchar");
    private static final Set<String> SIZED = Set.of("varchar", "char", "bit", "varbit");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("int2", "smallint"),
            Map.entry("smallserial", "smallint"),
            Map.entry("int4", "integer"),
            Map.entry("int", "integer"),
            Map.entry("serial", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("bigserial", "bigint"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("bool", "boolean"),
            Map.entry("bpchar", "char"),
            Map.entry("decimal", "numeric"));

    @Override
    public boolean holds(StoredType stored, ColumnType type) {
        if (stored.list() != type.list()) {
            return false;
        }
        if (type.scalar() == ScalarType.ENUM) {
            return isEnum(stored.name(), Objects.requireNonNull(type.enumType()));
        }
        String found = name(stored.name());
        String wanted = name(PostgresqlTypes.name(type).replaceFirst("\\(.*", ""));
        if (wanted.equals("json") && found.equals("jsonb")) {
            return true;
        }
        boolean same = found.equals(wanted) || TEXTS.contains(found) && TEXTS.contains(wanted);
        return same && isLargeEnough(stored, found, type);
    }

    /** Without a length in the model any will do: who made the table knows how long the texts are. */
    private static boolean isLargeEnough(StoredType stored, String found, ColumnType type) {
        if (type.scalar().isTemporal()) {
            return found.equals("date") || stored.digits() >= TimeForm.digits(type);
        }
        NativeType chosen = type.nativeType();
        List<String> wanted = chosen == null || PostgresqlTypes.isUnsupported(chosen) ? List.of() : chosen.arguments();
        if (wanted.isEmpty()) {
            return true;
        }
        if (found.equals("numeric")) {
            int digits = wanted.size() > 1 ? number(wanted.get(1)) : 0;
            return stored.size() == 0
                    || stored.digits() >= digits && stored.size() - stored.digits() >= number(wanted.get(0)) - digits;
        }
        return !SIZED.contains(found) || stored.size() >= number(wanted.get(0));
    }

    private static int number(String argument) {
        return Integer.parseInt(argument.strip());
    }

    /** A type that is not on the search path comes with its schema, both in quotes. */
    private static boolean isEnum(String stored, EnumType type) {
        int dot = stored.indexOf("\".\"");
        if (dot < 0) {
            return stored.equals(type.databaseName());
        }
        String namespace = stored.substring(1, dot);
        String name = stored.substring(dot + 3, stored.length() - 1);
        return namespace.equals(type.namespace()) && name.equals(type.databaseName());
    }

    private static String name(String type) {
        return NAMES.getOrDefault(type, type);
    }

    @Override
    public String text(StoredType stored) {
        String name = name(stored.name());
        String arguments = "";
        if (SIZED.contains(name) && stored.size() > 0 && stored.size() < UNLIMITED) {
            arguments = "(" + stored.size() + ")";
        } else if (name.equals("numeric") && stored.size() > 0) {
            arguments = "(" + stored.size() + ", " + stored.digits() + ")";
        } else if (name.startsWith("time") && stored.digits() < 6) {
            arguments = "(" + stored.digits() + ")";
        }
        return name + arguments + (stored.list() ? "[]" : "");
    }

    @Override
    public CatalogSelects selects() {
        return PostgresqlSelects.SELECTS;
    }
}
