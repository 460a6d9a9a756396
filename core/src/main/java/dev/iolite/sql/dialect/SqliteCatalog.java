package dev.iolite.sql.dialect;

import dev.iolite.sql.ColumnType;
import java.util.Locale;

/** The types of SQLite's catalog: any words, of which only some letters decide how values are stored. */
final class SqliteCatalog implements CatalogTypes {

    /** What a column does to the values it is given. */
    private enum Affinity {
        /** Numbers become whole where they can. */
        INTEGER,
        /** Everything becomes text. */
        TEXT,
        /** Values stay as they are. */
        BLOB,
        /** Numbers become floating numbers. */
        REAL,
        /** Texts that look like numbers become numbers. */
        NUMERIC;

        /** The rules of the manual, in their order. */
        static Affinity of(String declared) {
            String type = declared.toUpperCase(Locale.ROOT);
            if (type.contains("INT")) {
                return INTEGER;
            }
            if (type.contains("CHAR") || type.contains("CLOB") || type.contains("TEXT")) {
                return TEXT;
            }
            if (type.isEmpty() || type.contains("BLOB")) {
                return BLOB;
            }
            return type.contains("REAL") || type.contains("FLOA") || type.contains("DOUB") ? REAL : NUMERIC;
        }
    }

    @Override
    public boolean holds(StoredType stored, ColumnType type) {
        Affinity affinity = Affinity.of(stored.name());
        if (affinity == Affinity.BLOB) {
            return true;
        }
        if (type.list()) {
            return affinity == Affinity.TEXT || affinity == Affinity.NUMERIC;
        }
        return switch (type.scalar()) {
            case BOOLEAN, SHORT, INT, LONG -> affinity == Affinity.INTEGER || affinity == Affinity.NUMERIC;
            case FLOAT, DOUBLE, DECIMAL -> affinity != Affinity.TEXT;
            // "007" must stay what it is; what can never look like a number may lie in a column for numbers
            case STRING -> affinity == Affinity.TEXT;
            case BYTES -> false;
            default -> affinity == Affinity.TEXT || affinity == Affinity.NUMERIC;
        };
    }

    @Override
    public String text(StoredType stored) {
        return stored.name();
    }

    @Override
    public CatalogSelects selects() {
        return SqliteSelects.SELECTS;
    }
}
