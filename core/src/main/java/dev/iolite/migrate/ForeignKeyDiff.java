package dev.iolite.migrate;

import static dev.iolite.migrate.Findings.listed;

import dev.iolite.migrate.Catalog.Reference;
import dev.iolite.migrate.Difference.Kind;
import dev.iolite.migrate.Difference.Remedy;
import dev.iolite.schema.ForeignKey.Action;
import dev.iolite.sql.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the foreign keys of one table. Their names and the order of their columns do not matter. */
final class ForeignKeyDiff {

    private final Findings findings;
    private final Set<Reference> known = new HashSet<>();

    ForeignKeyDiff(Findings findings) {
        this.findings = findings;
    }

    /**
     * A foreign key that the models declare.
     *
     * @param owner the relation
     * @param columns the columns that point
     * @param target the table they point to
     * @param references the columns they point to
     * @param onDelete what becomes of pointing rows when the other row goes
     * @param onUpdate what becomes of them when the other row's key changes
     * @param add the statement that adds it
     */
    record Wanted(
            String owner,
            List<String> columns,
            TableName target,
            List<String> references,
            Action onDelete,
            Action onUpdate,
            String add) {}

    /** What is too many comes first: it may have the name of what is missing. */
    void compare(String owner, List<Wanted> wanted, Set<TableName> tables) {
        List<Wanted> missing = new ArrayList<>();
        for (Wanted each : wanted) {
            List<Reference> fitting = findings.table().foreignKeys().stream()
                    .filter(key -> key.target().is(each.target()) && fits(key, each))
                    .toList();
            known.addAll(fitting);
            if (fitting.isEmpty()) {
                missing.add(each);
            }
            fitting.forEach(key -> {
                Remedy remedy = replaced(key, each);
                boolean deleting = action(each, "ON DELETE", key.onDelete(), each.onDelete(), remedy);
                Remedy done = Remedy.advice("What mends the line above mends this too.");
                action(each, "ON UPDATE", key.onUpdate(), each.onUpdate(), deleting ? done : remedy);
            });
        }
        Map<Wanted, Reference> elsewhere = new LinkedHashMap<>();
        missing.forEach(each -> pointingElsewhere(each).ifPresent(key -> elsewhere.put(each, key)));
        unknown(owner, tables);
        missing.forEach(each -> {
            Reference other = elsewhere.get(each);
            if (other == null) {
                missing(each);
            } else {
                elsewhere(each, other);
            }
        });
    }

    private Optional<Reference> pointingElsewhere(Wanted wanted) {
        Optional<Reference> other = findings.table().foreignKeys().stream()
                .filter(key -> !known.contains(key) && KeyDiff.same(key.columns(), wanted.columns()))
                .findFirst();
        other.ifPresent(known::add);
        return other;
    }

    private static String target(Wanted wanted) {
        return wanted.target().name() + " " + listed(wanted.references());
    }

    private void missing(Wanted wanted) {
        findings.add(
                Kind.FOREIGN_KEY_MISSING,
                wanted.owner(),
                wanted.columns(),
                findings.place() + " has no foreign key " + listed(wanted.columns()) + " to " + target(wanted),
                findings.altering(wanted.add()));
    }

    private void elsewhere(Wanted wanted, Reference other) {
        String references = other.references().contains("") ? "" : " " + listed(other.references());
        findings.add(
                Kind.FOREIGN_KEY_TARGET,
                wanted.owner(),
                wanted.columns(),
                "the foreign key " + listed(wanted.columns()) + " of " + findings.place() + " points to "
                        + place(other, wanted) + references + ", not to " + target(wanted),
                replaced(other, wanted));
    }

    /** Where two tables of the same name lie in two database schemas, these are named. */
    private static String place(Reference other, Wanted wanted) {
        boolean same = other.target().name().equals(wanted.target().name());
        return (same && !other.target().is(wanted.target()) ? other.target().namespace() + "." : "")
                + other.target().name();
    }

    private Remedy replaced(Reference found, Wanted wanted) {
        return findings.altering(findings.changes().dropConstraint(findings.name(), found.name()), wanted.add());
    }

    private static boolean fits(Reference found, Wanted wanted) {
        return found.references().contains("")
                ? KeyDiff.same(wanted.columns(), found.columns())
                : pairs(found.columns(), found.references()).equals(pairs(wanted.columns(), wanted.references()));
    }

    private static Set<List<String>> pairs(List<String> columns, List<String> references) {
        Set<List<String>> pairs = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            pairs.add(List.of(columns.get(i), references.get(i)));
        }
        return pairs;
    }

    /** RESTRICT and NO ACTION differ only where a transaction puts its checks off. */
    private boolean action(Wanted wanted, String event, Action found, Action declared, Remedy remedy) {
        if (refuses(found) && refuses(declared) || found == declared) {
            return false;
        }
        findings.add(
                Kind.FOREIGN_KEY_ACTION,
                wanted.owner(),
                wanted.columns(),
                "the foreign key " + listed(wanted.columns()) + " of " + findings.place() + " says " + event + " "
                        + words(found) + ", not " + words(declared),
                remedy);
        return true;
    }

    private static boolean refuses(Action action) {
        return action == Action.RESTRICT || action == Action.NO_ACTION;
    }

    private static String words(Action action) {
        return action.name().replace('_', ' ');
    }

    /** Those to tables of others cannot be declared, and are no difference. */
    private void unknown(String owner, Set<TableName> tables) {
        List<Reference> more = new ArrayList<>(findings.table().foreignKeys());
        more.removeAll(known);
        for (Reference key : more) {
            if (tables.stream().anyMatch(table -> key.target().is(table))) {
                findings.add(
                        Kind.FOREIGN_KEY_UNKNOWN,
                        owner,
                        key.columns(),
                        findings.place() + " has a foreign key " + listed(key.columns()) + " to "
                                + key.target().name() + ", which the model does not know",
                        findings.altering(findings.changes().dropConstraint(findings.name(), key.name())));
            }
        }
    }
}
