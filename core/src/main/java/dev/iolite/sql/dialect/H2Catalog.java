package dev.iolite.sql.dialect;

import dev.iolite.schema.EnumType;
import dev.iolite.schema.NativeType;
import dev.iolite.sql.ColumnType;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The types of H2's catalog, which writes the standard's long names. */
final class H2Catalog implements CatalogTypes {

    private static final int UNLIMITED = 1_000_000_000;
    private static final int DIGITS_OF_FLOAT = 24;
    private static final String VARCHAR = "CHARACTER VARYING";
    private static final Set<String> TEXTS = Set.of(VARCHAR, "CHARACTER LARGE OBJECT");
    private static final Set<String> BYTES = Set.of("BINARY VARYING", "BINARY LARGE OBJECT");
    private static final Set<String> DECIMALS = Set.of("DECFLOAT", "NUMERIC", "DECIMAL");

    @Override
    public boolean holds(StoredType stored, ColumnType type) {
        if (stored.list() != type.list()) {
            return false;
        }
        String found = stored.name();
        return switch (type.scalar()) {
            case STRING -> text(found, type) && isLongEnough(stored, type);
            case ENUM ->
                TEXTS.contains(found)
                        || found.startsWith("ENUM(") && hasAll(found, Objects.requireNonNull(type.enumType()));
            case BYTES -> BYTES.contains(found);
            case DECIMAL -> DECIMALS.contains(found) && isPreciseEnough(stored, found, type);
            case DOUBLE -> found.equals("DOUBLE PRECISION") || found.equals("FLOAT") && stored.size() > DIGITS_OF_FLOAT;
            case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME ->
                found.equals(withoutDigits(H2Types.element(type)))
                        && (found.equals("DATE") || stored.list() || stored.digits() >= TimeForm.digits(type));
            case INT -> found.equals(H2Types.declared(type.element()));
            default -> found.equals(H2Types.element(type));
        };
    }

    private static boolean text(String found, ColumnType type) {
        NativeType chosen = type.nativeType();
        boolean padded = chosen != null && chosen.name().equalsIgnoreCase("char");
        return TEXTS.contains(found) || padded && found.equals("CHARACTER");
    }

    private static boolean isLongEnough(StoredType stored, ColumnType type) {
        List<String> wanted = arguments(type);
        return wanted.isEmpty()
                || stored.list()
                || stored.size() >= Integer.parseInt(wanted.get(0).strip());
    }

    private static boolean isPreciseEnough(StoredType stored, String found, ColumnType type) {
        List<String> wanted = arguments(type);
        if (wanted.isEmpty() || stored.list() || found.equals("DECFLOAT")) {
            return true;
        }
        int digits = wanted.size() > 1 ? Integer.parseInt(wanted.get(1).strip()) : 0;
        return stored.digits() >= digits
                && stored.size() - stored.digits()
                        >= Integer.parseInt(wanted.get(0).strip()) - digits;
    }

    private static List<String> arguments(ColumnType type) {
        NativeType chosen = type.nativeType();
        return chosen == null || PostgresqlTypes.isUnsupported(chosen) ? List.of() : chosen.arguments();
    }

    private static boolean hasAll(String found, EnumType type) {
        return type.values().stream().allMatch(value -> found.contains(Words.doubled(value.databaseName())));
    }

    private static String withoutDigits(String type) {
        return type.replaceAll("\\([\\d, ]+\\)", "");
    }

    @Override
    public String text(StoredType stored) {
        return stored.list() ? stored.name() + " ARRAY" : withDigits(stored);
    }

    private static String withDigits(StoredType stored) {
        String name = stored.name();
        if (name.startsWith("CHARACTER") && stored.size() < UNLIMITED) {
            return name + "(" + stored.size() + ")";
        }
        if (name.equals("NUMERIC") || name.equals("DECIMAL")) {
            return name + "(" + stored.size() + ", " + stored.digits() + ")";
        }
        return name.startsWith("TIME") ? name.replaceFirst("(TIMESTAMP|TIME)", "$1(" + stored.digits() + ")") : name;
    }

    @Override
    public CatalogSelects selects() {
        return H2Selects.SELECTS;
    }
}
