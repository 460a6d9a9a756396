package dev.iolite.migrate;

import dev.iolite.migrate.Catalog.Index;
import dev.iolite.migrate.Catalog.IndexColumn;
import dev.iolite.migrate.Catalog.Reference;
import dev.iolite.migrate.Difference.Kind;
import dev.iolite.schema.ForeignKey.Action;
import dev.iolite.sql.TableName;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Compares the keys and indexes of one table. Their names do not matter, and keys do not mind the order of columns. */
final class KeyDiff {

    private final TableName name;
    private final Catalog.Table table;
    private final List<Difference> differences;

    KeyDiff(TableName name, Catalog.Table table, List<Difference> differences) {
        this.name = name;
        this.table = table;
        this.differences = differences;
    }

    void primary(String owner, List<String> columns) {
        if (!same(columns, table.primaryKey())) {
            String found = table.primaryKey().isEmpty()
                    ? " has no primary key, not "
                    : " has the primary key (" + joined(table.primaryKey()) + "), not ";
            add(Kind.PRIMARY_KEY, owner, columns, "the table " + name.name() + found + "(" + joined(columns) + ")");
        }
    }

    /** Links are alike with a unique key instead of a primary one, as older versions of Prisma made it. */
    void linkKey(String owner, List<String> columns) {
        if (!isUnique(columns)) {
            primary(owner, columns);
        }
    }

    void unique(String owner, Map<List<String>, String> wanted) {
        wanted.forEach((columns, fields) -> {
            if (!isUnique(columns)) {
                String what = "the table " + name.name() + " has no unique key (" + joined(columns) + ")";
                add(Kind.UNIQUE_MISSING, fields, columns, what);
            }
        });
        for (Index index : table.indexes()) {
            List<String> columns = index.names();
            boolean known = same(columns, table.primaryKey())
                    || wanted.keySet().stream().anyMatch(key -> new HashSet<>(columns).containsAll(key));
            if (index.unique() && !known) {
                String what = "the table " + name.name() + " has a unique key (" + joined(columns)
                        + "), which the model does not know";
                add(Kind.UNIQUE_UNKNOWN, owner, columns, what);
            }
        }
    }

    private boolean isUnique(List<String> columns) {
        return same(columns, table.primaryKey())
                || table.indexes().stream().anyMatch(index -> index.unique() && same(columns, index.names()));
    }

    /** A key's own index serves as well. */
    void index(String owner, List<IndexColumn> columns) {
        List<String> names = columns.stream().map(IndexColumn::name).toList();
        boolean there =
                names.equals(table.primaryKey()) || table.indexes().stream().anyMatch(index -> serves(index, columns));
        if (!there) {
            String what = "the table " + name.name() + " has no index (" + joined(names) + ")";
            add(Kind.INDEX_MISSING, owner, names, what);
        }
    }

    /** An index that is sorted the other way round in all columns is read from its end. */
    private static boolean serves(Index index, List<IndexColumn> wanted) {
        List<IndexColumn> found = index.columns();
        if (found.size() < wanted.size()) {
            return false;
        }
        boolean names = IntStream.range(0, wanted.size())
                .allMatch(i -> found.get(i).name().equals(wanted.get(i).name()));
        long turned = IntStream.range(0, wanted.size())
                .filter(i -> found.get(i).descending() != null
                        && !Objects.equals(
                                found.get(i).descending(), wanted.get(i).descending()))
                .count();
        return names && (turned == 0 || turned == wanted.size());
    }

    void foreignKey(String owner, Reference wanted) {
        Optional<Reference> found = table.foreignKeys().stream()
                .filter(key -> key.table().equals(wanted.table()) && fits(key, wanted))
                .findFirst();
        if (found.isEmpty()) {
            String what = "the table " + name.name() + " has no foreign key (" + joined(wanted.columns()) + ") to "
                    + wanted.table() + " (" + joined(wanted.references()) + ")";
            add(Kind.FOREIGN_KEY_MISSING, owner, wanted.columns(), what);
            return;
        }
        action(owner, wanted, "ON DELETE", found.get().onDelete(), wanted.onDelete());
        action(owner, wanted, "ON UPDATE", found.get().onUpdate(), wanted.onUpdate());
    }

    private static boolean fits(Reference found, Reference wanted) {
        return found.references().contains("")
                ? same(wanted.columns(), found.columns())
                : pairs(found).equals(pairs(wanted));
    }

    private static Set<List<String>> pairs(Reference key) {
        Set<List<String>> pairs = new HashSet<>();
        for (int i = 0; i < key.columns().size(); i++) {
            pairs.add(List.of(key.columns().get(i), key.references().get(i)));
        }
        return pairs;
    }

    /** RESTRICT and NO ACTION differ only where a transaction puts its checks off. */
    private void action(String owner, Reference key, String event, Action found, Action wanted) {
        if (refuses(found) && refuses(wanted) || found == wanted) {
            return;
        }
        String what = "the foreign key (" + joined(key.columns()) + ") of the table " + name.name() + " says " + event
                + " " + words(found) + ", not " + words(wanted);
        add(Kind.FOREIGN_KEY_ACTION, owner, key.columns(), what);
    }

    private static boolean refuses(Action action) {
        return action == Action.RESTRICT || action == Action.NO_ACTION;
    }

    private static String words(Action action) {
        return action.name().toUpperCase(Locale.ROOT).replace('_', ' ');
    }

    private static boolean same(List<String> wanted, List<String> found) {
        return wanted.size() == found.size() && new HashSet<>(wanted).equals(new HashSet<>(found));
    }

    private static String joined(List<String> columns) {
        return String.join(", ", columns);
    }

    private void add(Kind kind, String owner, List<String> columns, String text) {
        differences.add(new Difference(kind, owner, name, columns, text));
    }
}
