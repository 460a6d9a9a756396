package dev.iolite.schema;

import java.util.List;
import java.util.Locale;

/** How the names of a database follow from the names in a model, where the model does not give them. */
public enum Naming {
    /** Snake case: {@code profileViews} lies in {@code profile_views}; for annotated models. */
    SNAKE_CASE {
        @Override
        boolean derivesRelations() {
            return true;
        }

        @Override
        String name(String written) {
            return snake(written);
        }

        @Override
        String linkTable(String relation, boolean named, List<String> tables) {
            return named
                    ? snake(relation)
                    : String.join("_", tables.stream().sorted().toList());
        }

        @Override
        String linkColumn(Side side, String reference, boolean compound) {
            return snake(side.self() ? side.field() : side.model()) + "_" + reference;
        }

        @Override
        String linkConstraint(String table, List<String> columns, boolean primary) {
            return primary ? table : table + "_" + String.join("_", columns);
        }

        @Override
        String linkIndexSuffix() {
            return "_idx";
        }

        @Override
        String shorten(String stem, String suffix) {
            return ConstraintNames.withHash(stem, suffix);
        }
    },

    /** As written, with Prisma's rules for link tables; for models of a {@code schema.prisma}. */
    AS_WRITTEN {
        @Override
        boolean derivesRelations() {
            return false;
        }

        @Override
        String name(String written) {
            return written;
        }

        @Override
        String linkTable(String relation, boolean named, List<String> tables) {
            return "_" + relation;
        }

        @Override
        String linkColumn(Side side, String reference, boolean compound) {
            String letter = side.first() ? "A" : "B";
            return compound ? letter + "_" + reference : letter;
        }

        @Override
        String linkConstraint(String table, List<String> columns, boolean primary) {
            return table + "_" + (primary ? "AB" : columns.get(0).substring(0, 1));
        }

        @Override
        String linkIndexSuffix() {
            return "_index";
        }

        /** Prisma cuts without a hash; its databases have such names. */
        @Override
        String shorten(String stem, String suffix) {
            return ConstraintNames.cut(stem, ConstraintNames.LIMIT - suffix.length()) + suffix;
        }
    };

    /**
     * One side of a link table.
     *
     * @param model the model pointed to
     * @param field the relation field that lists these rows
     * @param self whether both sides are the same model
     * @param first whether it comes first in the table
     */
    record Side(String model, String field, boolean self, boolean first) {}

    /** Whether keys and reverse relations that are not declared come by themselves. */
    abstract boolean derivesRelations();

    /** A table or column, from the name of a model or field. */
    abstract String name(String written);

    /** The table that holds the links of a many-to-many relation. */
    abstract String linkTable(String relation, boolean named, List<String> tables);

    /** A column of such a table. */
    abstract String linkColumn(Side side, String reference, boolean compound);

    /** What the name of a link table's constraint starts with. */
    abstract String linkConstraint(String table, List<String> columns, boolean primary);

    /** What the name of a link table's index ends with. */
    abstract String linkIndexSuffix();

    /** A name that is too long, cut. */
    abstract String shorten(String stem, String suffix);

    private static String snake(String written) {
        StringBuilder text = new StringBuilder(written.length() + 4);
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            if (Character.isUpperCase(letter) && startsWord(written, i)) {
                text.append('_');
            }
            text.append(letter);
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    /** {@code URLPath} is {@code url_path}: a capital starts a word after a small letter or before one. */
    private static boolean startsWord(String written, int at) {
        if (at == 0 || written.charAt(at - 1) == '_') {
            return false;
        }
        boolean afterSmall = !Character.isUpperCase(written.charAt(at - 1));
        boolean beforeSmall = at + 1 < written.length() && Character.isLowerCase(written.charAt(at + 1));
        return afterSmall || beforeSmall;
    }
}
