package dev.iolite.sql.dialect;

import dev.iolite.schema.EnumType;
import dev.iolite.schema.NativeType;
import dev.iolite.schema.ScalarType;
import dev.iolite.sql.ColumnType;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The names of PostgreSQL's types. */
public final class PostgresqlTypes {

    /** Types that take texts but do not compare with them. */
    private static final Set<String> NOT_TEXT =
            Set.of("uuid", "citext", "inet", "bit", "varbit", "xml", "money", "json", "oid", "timetz");

    private PostgresqlTypes() {}

    /** The type in DDL, with its length and as a list. */
    static String declared(ColumnType type) {
        NativeType chosen = type.nativeType();
        String arguments = chosen == null || chosen.arguments().isEmpty() || isUnsupported(chosen)
                ? ""
                : "(" + String.join(", ", chosen.arguments()) + ")";
        return name(type) + arguments + (type.list() ? "[]" : "");
    }

    /**
     * The type of one value in a cast: without a length, and not one whose missing length means 1.
     *
     * @param type the column's type
     * @return such as {@code varchar}
     */
    public static String element(ColumnType type) {
        String name = name(type);
        return switch (name) {
            case "char" -> "bpchar";
            case "bit" -> "varbit";
            default -> name;
        };
    }

    /** The type of one value as DDL names it, without a length unless the schema.prisma writes the type itself. */
    static String name(ColumnType type) {
        NativeType chosen = type.nativeType();
        if (chosen != null && isUnsupported(chosen)) {
            return chosen.arguments().get(0);
        }
        return chosen == null ? usual(type) : named(chosen.name());
    }

    /** A type that only the database knows, as the schema.prisma writes it: {@code Unsupported("money")}. */
    static boolean isUnsupported(NativeType type) {
        return type.name().equals("Unsupported");
    }

    private static String usual(ColumnType type) {
        return switch (type.scalar()) {
            case BOOLEAN -> "boolean";
            case SHORT -> "smallint";
            case INT -> "integer";
            case LONG -> "bigint";
            case FLOAT -> "real";
            case DOUBLE -> "double precision";
            case DECIMAL -> "numeric";
            case STRING -> "text";
            case BYTES -> "bytea";
            case UUID -> "uuid";
            case INSTANT, OFFSET_DATE_TIME -> "timestamptz";
            case LOCAL_DATE_TIME -> "timestamp";
            case LOCAL_DATE -> "date";
            case LOCAL_TIME -> "time";
            case JSON -> "jsonb";
            case ENUM -> enumName(Objects.requireNonNull(type.enumType()));
        };
    }

    private static String enumName(EnumType type) {
        String namespace = type.namespace();
        String name = Words.quoted(type.databaseName());
        return namespace == null ? name : Words.quoted(namespace) + "." + name;
    }

    /** Prisma's word for a type, in PostgreSQL's. */
    private static String named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "doubleprecision" -> "double precision";
            case "decimal" -> "numeric";
            default -> lower;
        };
    }

    /** Whether a bound value would be taken for another type. */
    static boolean needsCast(ColumnType type) {
        if (type.scalar() == ScalarType.ENUM || type.scalar() == ScalarType.JSON) {
            return true;
        }
        NativeType chosen = type.nativeType();
        return chosen != null
                && (isUnsupported(chosen) || NOT_TEXT.contains(chosen.name().toLowerCase(Locale.ROOT)));
    }
}
