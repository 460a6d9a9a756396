package dev.iolite.random;

import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.Schema;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of all models in memory, each value as a column holds it. */
final class Store {

    private final Schema schema;
    private final Map<String, List<Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();
    private final Map<String, List<Pair>> links = new LinkedHashMap<>();

    /** Two rows tied by a link table: the one whose model declares the relation first, then the other. */
    record Pair(Map<String, @Nullable Object> first, Map<String, @Nullable Object> second) {}

    Store(Schema schema) {
        this.schema = schema;
        schema.models().forEach(model -> rows.put(model.name(), new ArrayList<>()));
    }

    Schema schema() {
        return schema;
    }

    List<Map<String, @Nullable Object>> rows(String model) {
        return Objects.requireNonNull(rows.get(model));
    }

    /** The pairs of a relation, by its name without what marks the other end. */
    List<Pair> links(String relation) {
        return links.computeIfAbsent(relation, name -> new ArrayList<>());
    }

    /** The rows at the other end of a relation, in no order. */
    List<Map<String, @Nullable Object>> related(Map<String, @Nullable Object> row, RelationField relation) {
        List<Map<String, @Nullable Object>> found = new ArrayList<>();
        if (relation.link() instanceof Link.ThroughTable) {
            boolean back = relation.name().endsWith(RandomSchema.BACK);
            for (Pair pair : links(relation.relation())) {
                if ((back ? pair.second() : pair.first()) == row) {
                    found.add(back ? pair.first() : pair.second());
                }
            }
            return found;
        }
        for (Map<String, @Nullable Object> other : rows(relation.target())) {
            boolean tied = relation.link() instanceof Link.OwnedByParent owned
                    ? tied(row, owned.keys(), other, owned.references())
                    : tied(other, ((Link.OwnedByChild) relation.link()).keys(), row, references(relation));
            if (tied) {
                found.add(other);
            }
        }
        return found;
    }

    private static List<String> references(RelationField relation) {
        return ((Link.OwnedByChild) relation.link()).references();
    }

    private static boolean tied(
            Map<String, @Nullable Object> owner,
            List<String> keys,
            Map<String, @Nullable Object> target,
            List<String> references) {
        for (int i = 0; i < keys.size(); i++) {
            Object key = owner.get(keys.get(i));
            Object reference = target.get(references.get(i));
            if (key == null || reference == null || !Values.equal(key, reference)) {
                return false;
            }
        }
        return true;
    }

    /** The same without one row and its links; rows that refer to it stay. */
    Store without(Map<String, @Nullable Object> row) {
        Store smaller = new Store(schema);
        rows.forEach((name, all) -> all.stream()
                .filter(candidate -> candidate != row)
                .forEach(candidate -> smaller.rows(name).add(candidate)));
        links.forEach((name, pairs) -> pairs.stream()
                .filter(pair -> pair.first() != row && pair.second() != row)
                .forEach(pair -> smaller.links(name).add(pair)));
        return smaller;
    }

    /** Takes rows out, with their links; rows that refer to them stay. */
    void remove(Set<Map<String, @Nullable Object>> gone) {
        rows.values().forEach(all -> all.removeIf(gone::contains));
        links.values()
                .forEach(pairs -> pairs.removeIf(pair -> gone.contains(pair.first()) || gone.contains(pair.second())));
    }

    /** The same rows once more, so that one store can change without the other. */
    Store copy() {
        Store copy = new Store(schema);
        Map<Map<String, @Nullable Object>, Map<String, @Nullable Object>> copies = new IdentityHashMap<>();
        rows.forEach((name, all) -> all.forEach(row -> {
            Map<String, @Nullable Object> same = new LinkedHashMap<>(row);
            copies.put(row, same);
            copy.rows(name).add(same);
        }));
        links.forEach((name, pairs) -> pairs.forEach(pair -> copy.links(name)
                .add(new Pair(
                        Objects.requireNonNull(copies.get(pair.first())),
                        Objects.requireNonNull(copies.get(pair.second()))))));
        return copy;
    }

    /** Whether every foreign key finds its row. */
    boolean consistent() {
        for (Model model : schema.models()) {
            for (RelationField relation : model.relations()) {
                if (relation.link() instanceof Link.OwnedByParent owned
                        && rows(model.name()).stream().anyMatch(row -> dangling(row, relation, owned))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean dangling(Map<String, @Nullable Object> row, RelationField relation, Link.OwnedByParent owned) {
        return owned.keys().stream().noneMatch(key -> row.get(key) == null)
                && related(row, relation).isEmpty();
    }
}
