package dev.iolite.migrate;

import static dev.iolite.migrate.Findings.listed;

import dev.iolite.migrate.Catalog.Index;
import dev.iolite.migrate.Catalog.IndexColumn;
import dev.iolite.migrate.Difference.Kind;
import dev.iolite.migrate.Difference.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/** Compares the indexes of one table that are no keys. What is there besides is the database's own business. */
final class IndexDiff {

    /** The method of an index that names none. */
    private static final String USUAL = "btree";

    private final Findings findings;

    IndexDiff(Findings findings) {
        this.findings = findings;
    }

    /**
     * An index that a model declares.
     *
     * @param owner the field or the model
     * @param name its name
     * @param kind its access method; empty for the usual one
     * @param columns its columns
     * @param add the statement that makes it
     */
    record Wanted(String owner, String name, String kind, List<IndexColumn> columns, String add) {

        /** Copies the columns. */
        Wanted {
            columns = List.copyOf(columns);
        }

        String method() {
            return kind.isEmpty() ? USUAL : kind.toLowerCase(Locale.ROOT);
        }

        List<String> names() {
            return columns.stream().map(column -> String.valueOf(column.name())).toList();
        }
    }

    void compare(Wanted wanted) {
        List<Index> indexes = findings.table().indexes();
        if (indexes.stream().anyMatch(index -> serves(index, wanted))) {
            return;
        }
        List<String> names = wanted.names();
        Index other = indexes.stream()
                .filter(index -> index.isWhole() && index.names().equals(names))
                .findFirst()
                .orElse(null);
        if (other != null) {
            findings.add(Kind.INDEX_OTHER, wanted.owner(), names, text(wanted, other), remedy(wanted));
            return;
        }
        String partial = indexes.stream()
                .filter(index -> !index.isWhole() && index.names().equals(names))
                .findFirst()
                .map(index -> ": " + index.name() + " covers a part of the rows only")
                .orElse("");
        findings.add(
                Kind.INDEX_MISSING,
                wanted.owner(),
                names,
                findings.place() + " has no index " + described(wanted.columns()) + partial,
                remedy(wanted));
    }

    private String text(Wanted wanted, Index other) {
        String what = "the index " + listed(wanted.names()) + " of " + findings.place();
        return hasMethod(other, wanted)
                ? what + " is sorted " + described(other.columns()) + ", not " + described(wanted.columns())
                : what + " is a " + other.method() + " index, not a " + wanted.method() + " index";
    }

    private static String described(List<IndexColumn> columns) {
        return listed(columns.stream()
                .map(column -> column.name() + (column.descending() ? " DESC" : ""))
                .toList());
    }

    /** The name may be taken by what serves for less. */
    private Remedy remedy(Wanted wanted) {
        List<String> statements = new ArrayList<>();
        if (findings.table().indexes().stream().anyMatch(index -> index.name().equals(wanted.name()))) {
            statements.add(findings.changes().dropIndex(findings.name(), wanted.name()));
        }
        statements.add(wanted.add());
        return new Remedy(statements, "");
    }

    /** A longer index serves as well, and one that is sorted the other way round in all columns is read from its end. */
    private static boolean serves(Index index, Wanted wanted) {
        List<IndexColumn> found = index.columns();
        int size = wanted.columns().size();
        if (!index.isWhole() || !hasMethod(index, wanted) || found.size() < size) {
            return false;
        }
        if (!wanted.method().equals(USUAL)) {
            return index.names().containsAll(wanted.names());
        }
        long turned = IntStream.range(0, size)
                .filter(i ->
                        found.get(i).descending() != wanted.columns().get(i).descending())
                .count();
        return IntStream.range(0, size)
                        .allMatch(i -> Objects.equals(
                                found.get(i).name(), wanted.columns().get(i).name()))
                && (turned == 0 || turned == size);
    }

    private static boolean hasMethod(Index index, Wanted wanted) {
        return index.method().isEmpty() || index.method().equals(wanted.method());
    }
}
