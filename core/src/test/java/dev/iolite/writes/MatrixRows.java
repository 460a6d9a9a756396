package dev.iolite.writes;

import static dev.iolite.writes.LibraryDatabase.map;

import dev.iolite.schema.ScalarField;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rows that are there before an operation of the matrix, and what the tables hold. */
final class MatrixRows {

    /** Counted ids above this were made by the operation. */
    private static final int LAST_KNOWN_ID = 1000;

    private static final List<String> COUNTED = List.of("User", "Post", "Tag", "Profile", "Trip", "Person");

    /** Where the row is that an operation means. */
    enum Child {
        TIED,
        ELSEWHERE,
        MISSING
    }

    private final LibraryDatabase library;
    private final boolean parent;
    private final Child child;

    /**
     * Rows in empty tables.
     *
     * @param parent whether the row with the relation is there
     * @param child where the row at its other end is
     */
    MatrixRows(LibraryDatabase library, boolean parent, Child child) {
        this.library = library;
        this.parent = parent;
        this.child = child;
    }

    /** Makes the database count from a number that no row of the test has. */
    static void countFarAway(TestDatabase database) {
        for (String table : COUNTED) {
            if (database.kind() == DatabaseKind.SQLITE) {
                database.execute(
                        "delete from sqlite_sequence where name = '" + table + "'",
                        "insert into sqlite_sequence (name, seq) values ('" + table + "', " + LAST_KNOWN_ID + ")");
            } else {
                database.execute(
                        "alter table \"" + table + "\" alter column \"id\" restart with " + (LAST_KNOWN_ID + 1));
            }
        }
    }

    private boolean exists() {
        return child != Child.MISSING;
    }

    private boolean tied() {
        return child == Child.TIED;
    }

    private boolean elsewhere() {
        return child == Child.ELSEWHERE;
    }

    private void row(boolean wanted, String model, Object... data) {
        if (wanted) {
            library.create(model, map(data));
        }
    }

    void insert(String relation) {
        row(true, "User", "id", 2, "email", "two");
        switch (relation) {
            case "parent-optional", "parent-required", "parent-one-to-one" -> rowsWithKeys(relation);
            case "child-optional", "child-required", "child-one-to-one-optional", "child-one-to-one-required" -> {
                row(parent, "User", "id", 1, "email", "one");
                children(relation);
            }
            case "table" -> tags();
            case "compound-child", "compound-table-self" -> cities(relation);
            case "self-parent", "self-child" -> people(relation);
            default -> throw new IllegalArgumentException(relation);
        }
    }

    private void rowsWithKeys(String relation) {
        row(exists(), "User", "id", 7, "email", "x");
        switch (relation) {
            case "parent-optional" -> {
                Integer writer = tied() ? Integer.valueOf(7) : elsewhere() ? 2 : null;
                row(parent, "Post", "id", 1, "title", "P", "editorId", 2, "writerId", writer);
            }
            case "parent-required" -> row(parent, "Post", "id", 1, "title", "P", "editorId", tied() ? 7 : 2);
            default -> {
                row(parent, "Profile", "id", 1, "bio", "p", "userId", tied() ? 7 : null);
                row(elsewhere(), "Profile", "id", 2, "bio", "q", "userId", 7);
            }
        }
    }

    private void children(String relation) {
        int owner = tied() ? 1 : 2;
        boolean another = parent && elsewhere();
        switch (relation) {
            case "child-optional" -> {
                row(exists(), "Post", "id", 7, "title", "New", "editorId", 2, "writerId", owner);
                row(another, "Post", "id", 8, "title", "Mine", "editorId", 2, "writerId", 1);
            }
            case "child-required" -> {
                row(exists(), "Post", "id", 7, "title", "Old", "editorId", owner);
                row(another, "Post", "id", 8, "title", "Mine", "editorId", 1);
            }
            case "child-one-to-one-optional" -> {
                row(exists(), "Profile", "id", 7, "bio", "b", "userId", owner);
                row(another, "Profile", "id", 8, "bio", "mine", "userId", 1);
            }
            default -> {
                row(exists(), "Passport", "number", "n", "ownerId", owner);
                row(another, "Passport", "number", "mine", "ownerId", 1);
            }
        }
    }

    private void tags() {
        row(exists(), "Tag", "id", 7, "name", "x");
        row(parent, "Post", "id", 1, "title", "P", "editorId", 2);
        if (elsewhere()) {
            link("Post", 2, "title", "Q", "editorId", 2);
            row(parent, "Tag", "id", 8, "name", "mine", "posts", map("connect", map("id", 1)));
        } else if (tied() && parent) {
            library.update("Post", map("id", 1), map("tags", map("connect", map("id", 7))));
        }
    }

    private void link(String model, int id, Object... data) {
        Map<String, Object> row = map(data);
        row.put("id", id);
        row.put("tags", map("connect", map("id", 7)));
        library.create(model, row);
    }

    private void cities(String relation) {
        row(parent, "City", "country", "no", "name", "Oslo");
        if (relation.equals("compound-child")) {
            row(elsewhere(), "City", "country", "dk", "name", "Aarhus");
            row(
                    exists(),
                    "Trip",
                    "id",
                    7,
                    "note",
                    "n",
                    "country",
                    tied() ? "no" : null,
                    "name",
                    tied() ? "Oslo" : null);
            row(parent && elsewhere(), "Trip", "id", 8, "note", "mine", "country", "no", "name", "Oslo");
            return;
        }
        row(exists(), "City", "country", "se", "name", "Lund");
        Map<String, Object> twin = map("connect", map("country_name", map("country", "se", "name", "Lund")));
        row(elsewhere(), "City", "country", "dk", "name", "Aarhus", "twins", twin);
        if (tied() && parent) {
            library.update("City", map("country_name", map("country", "no", "name", "Oslo")), map("twins", twin));
        }
    }

    private void people(String relation) {
        row(elsewhere(), "Person", "id", 2, "name", "s");
        if (relation.equals("self-parent")) {
            row(exists(), "Person", "id", 7, "name", "q");
            row(parent, "Person", "id", 1, "name", "p", "bossId", tied() ? Integer.valueOf(7) : elsewhere() ? 2 : null);
            return;
        }
        row(parent, "Person", "id", 1, "name", "p");
        row(exists(), "Person", "id", 7, "name", "q", "bossId", tied() ? Integer.valueOf(1) : elsewhere() ? 2 : null);
        row(parent && elsewhere(), "Person", "id", 8, "name", "mine", "bossId", 1);
    }

    /** The rows of some models and of the tables of links, one line each, in an order that is the same everywhere. */
    static List<String> lines(LibraryDatabase library, List<String> models) {
        List<String> lines = new ArrayList<>();
        for (String model : models) {
            List<ScalarField> fields = library.iolite().schema().model(model).scalars().stream()
                    .filter(field -> !field.updatedAt() && !field.list() && field.defaultValue() == null
                            || field.name().equals("id"))
                    .toList();
            for (Map<String, Object> row : library.model(model).findMany(Map.of())) {
                lines.add(model
                        + fields.stream()
                                .filter(field -> row.get(field.name()) != null)
                                .map(field -> " " + field.name() + "=" + shown(row.get(field.name())))
                                .collect(Collectors.joining()));
            }
        }
        for (String table : List.of("_PostToTag", "_twins")) {
            for (Map<String, ?> row : library.iolite().queryRaw("select * from \"" + table + "\"")) {
                lines.add(table + " "
                        + new TreeMap<>(row)
                                .values().stream().map(MatrixRows::shown).toList());
            }
        }
        lines.sort(null);
        return lines;
    }

    private static String shown(Object value) {
        return value instanceof Number number && number.longValue() > LAST_KNOWN_ID ? "new" : String.valueOf(value);
    }
}
