package dev.iolite.migrate;

import static dev.iolite.migrate.Findings.listed;

import dev.iolite.migrate.Catalog.Index;
import dev.iolite.migrate.Catalog.Role;
import dev.iolite.migrate.Catalog.Trait;
import dev.iolite.migrate.Difference.Kind;
import dev.iolite.migrate.Difference.Remedy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the keys of one table. Their names do not matter, and keys do not mind the order of columns. */
final class KeyDiff {

    private final Findings findings;

    KeyDiff(Findings findings) {
        this.findings = findings;
    }

    /**
     * A key that the models declare.
     *
     * @param owner the field or the model
     * @param columns its columns
     * @param name its constraint's name
     * @param add the statement that adds it to a table
     */
    record Wanted(String owner, List<String> columns, String name, String add) {}

    /** What is too many comes first: it may have the name of what is missing. */
    void compare(String owner, @Nullable Wanted primary, List<Wanted> unique) {
        unknown(
                owner,
                Stream.concat(Stream.ofNullable(primary), unique.stream())
                        .map(Wanted::columns)
                        .toList());
        if (primary != null) {
            primary(primary);
        }
        unique.forEach(this::unique);
    }

    private void primary(Wanted wanted) {
        List<String> there = findings.table().primaryKey();
        if (same(wanted.columns(), there)) {
            return;
        }
        String found =
                there.isEmpty() ? " has no primary key, not " : " has the primary key " + listed(there) + ", not ";
        List<String> statements = new ArrayList<>();
        with(Role.PRIMARY)
                .ifPresent(index -> statements.add(findings.changes().dropConstraint(findings.name(), index.name())));
        statements.add(wanted.add());
        findings.add(
                Kind.PRIMARY_KEY,
                wanted.owner(),
                wanted.columns(),
                findings.place() + found + listed(wanted.columns()),
                findings.altering("", statements));
    }

    private Optional<Index> with(Role role) {
        return findings.table().indexes().stream()
                .filter(index -> index.role() == role)
                .findFirst();
    }

    /** Links are alike with a unique key instead of a primary one, as older versions of Prisma made it. */
    void links(Wanted wanted) {
        unknown(wanted.owner(), List.of(wanted.columns()));
        if (usable(wanted.columns()).isEmpty()) {
            primary(wanted);
        }
    }

    private void unique(Wanted wanted) {
        List<Index> usable = usable(wanted.columns());
        if (usable.isEmpty()) {
            missing(wanted);
        } else if (usable.stream().allMatch(index -> takesOneNull(index, wanted.columns()))) {
            other(wanted, usable.get(0), " takes null once only (NULLS NOT DISTINCT)");
        }
    }

    private void missing(Wanted wanted) {
        List<String> columns = wanted.columns();
        Index late = keys().filter(index -> index.isWhole() && same(columns, index.names()))
                .findFirst()
                .orElse(null);
        if (late != null) {
            other(wanted, late, " can be checked late (DEFERRABLE), so that no upsert can use it");
            return;
        }
        String partial = keys().filter(index -> !index.isWhole() && same(columns, index.names()))
                .findFirst()
                .map(index -> ": " + index.name() + " covers a part of the rows only")
                .orElse("");
        findings.add(
                Kind.UNIQUE_MISSING,
                wanted.owner(),
                columns,
                findings.place() + " has no unique key " + listed(columns) + partial,
                add(wanted, null));
    }

    private void other(Wanted wanted, Index found, String how) {
        findings.add(
                Kind.UNIQUE_OTHER,
                wanted.owner(),
                wanted.columns(),
                "the unique key " + listed(wanted.columns()) + " of " + findings.place() + how
                        + ", the model's does not",
                add(wanted, found));
    }

    private Remedy add(Wanted wanted, @Nullable Index instead) {
        List<String> statements = new ArrayList<>();
        if (instead != null) {
            statements.add(drop(instead));
        }
        boolean taken = !findings.isAlterable()
                && findings.table().indexes().stream()
                        .anyMatch(index -> index.name().equals(wanted.name()));
        if (taken) {
            statements.add(findings.changes().dropIndex(findings.name(), wanted.name()));
        }
        statements.add(
                findings.isAlterable()
                        ? wanted.add()
                        : findings.changes().uniqueIndex(findings.name(), wanted.name(), wanted.columns()));
        return new Remedy(statements, "");
    }

    private String drop(Index index) {
        return index.traits().contains(Trait.CONSTRAINT)
                ? findings.changes().dropConstraint(findings.name(), index.name())
                : findings.changes().dropIndex(findings.name(), index.name());
    }

    /** What lets no two rows have the same values, and can be named in an upsert. */
    private List<Index> usable(List<String> columns) {
        return keys().filter(index -> index.isWhole() && same(columns, index.names()))
                .filter(index -> index.role() == Role.PRIMARY || !index.traits().contains(Trait.DEFERRABLE))
                .toList();
    }

    private Stream<Index> keys() {
        return findings.table().indexes().stream().filter(index -> index.role() != Role.PLAIN);
    }

    private boolean takesOneNull(Index index, List<String> columns) {
        return index.traits().contains(Trait.NULLS_ALIKE)
                && columns.stream()
                        .anyMatch(column -> findings.table()
                                .column(column)
                                .map(Catalog.Column::nullable)
                                .orElse(false));
    }

    /** Keys that models cannot declare (of a part of the rows, of something computed) are the database's own business. */
    private void unknown(String owner, List<? extends List<String>> wanted) {
        List<String> primary = findings.table().primaryKey();
        keys().filter(index -> index.role() == Role.UNIQUE && index.isWhole())
                .filter(index -> primary.isEmpty() || !index.names().containsAll(primary))
                .filter(index -> wanted.stream().noneMatch(key -> index.names().containsAll(key)))
                .forEach(index -> findings.add(
                        Kind.UNIQUE_UNKNOWN,
                        owner,
                        index.names(),
                        findings.place() + " has a unique key " + listed(index.names())
                                + ", which the model does not know",
                        index.traits().contains(Trait.CONSTRAINT)
                                ? findings.altering(drop(index))
                                : Remedy.sql(drop(index))));
    }

    static boolean same(List<String> wanted, List<String> found) {
        return wanted.size() == found.size() && new HashSet<>(wanted).equals(new HashSet<>(found));
    }
}
