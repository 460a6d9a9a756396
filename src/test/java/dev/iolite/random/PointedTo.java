package dev.iolite.random;

import dev.iolite.error.Code;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Operations on the row that another one points to: the key lies in the row that has the relation field. */
final class PointedTo {

    private final RowWrites writes;
    private final Model model;
    private final RelationField relation;
    private final Link.OwnedByParent owned;
    private final Model target;

    PointedTo(RowWrites writes, Model model, RelationField relation, Link.OwnedByParent owned) {
        this.writes = writes;
        this.model = model;
        this.relation = relation;
        this.owned = owned;
        this.target = writes.store().schema().target(relation);
    }

    /** Whether an operation gives the row its key, so that it comes before the row. */
    static boolean comesBefore(String operation, @Nullable Object given) {
        return switch (operation) {
            case "create", "connect", "connectOrCreate" -> true;
            case "disconnect" -> Boolean.TRUE.equals(given);
            default -> false;
        };
    }

    /** The keys that a row gets. */
    Map<String, @Nullable Object> keys(
            String operation, @Nullable Object given, @Nullable Map<String, @Nullable Object> row) {
        switch (operation) {
            case "create" -> {
                return pointer(writes.create(target, Where.object(given), Map.of()));
            }
            case "connect" -> {
                Map<String, @Nullable Object> found = writes.find(target, given);
                if (found == null) {
                    writes.refusals().miss(target, Where.object(given));
                    return Map.of();
                }
                writes.ties().takeFromOthers(model, owned, found, row);
                return pointer(found);
            }
            case "connectOrCreate" -> {
                Map<String, @Nullable Object> parts = Where.object(given);
                Map<String, @Nullable Object> found = writes.find(target, parts.get("where"));
                if (found == null) {
                    return pointer(writes.create(
                            target,
                            Where.object(parts.get("create")),
                            Map.of(),
                            () -> writes.find(target, parts.get("where"))));
                }
                writes.ties().takeFromOthers(model, owned, found, row);
                return pointer(found);
            }
            default -> {
                return Ties.nulls(owned.keys());
            }
        }
    }

    private Map<String, @Nullable Object> pointer(Map<String, @Nullable Object> row) {
        return Ties.keys(owned.keys(), owned.references(), row);
    }

    /** Operations on the row that is pointed to already. */
    void change(String operation, @Nullable Object given, Map<String, @Nullable Object> row) {
        if (Boolean.FALSE.equals(given)) {
            return;
        }
        Map<String, @Nullable Object> parts = given instanceof Map<?, ?> ? Where.object(given) : Map.of();
        boolean wrapped = operation.equals("update") || operation.equals("upsert");
        Object where = wrapped ? parts.get("where") : given instanceof Map<?, ?> ? given : null;
        List<Map<String, @Nullable Object>> related = related(row, where);
        RowWrites.Meant meant = () -> related(row, where).stream().findFirst().orElse(null);
        if (related.isEmpty()) {
            if (operation.equals("upsert")) {
                point(row, pointer(writes.create(target, Where.object(parts.get("create")), Map.of())));
            } else if (operation.equals("update")) {
                writes.updateMissing(target, RelatedWrites.data(parts), meant);
            } else if (operation.equals("delete")) {
                writes.refusals().refuse(Code.P2025);
            }
            return;
        }
        Map<String, @Nullable Object> other = related.get(0);
        switch (operation) {
            case "update" -> writes.update(target, other, RelatedWrites.data(parts), meant);
            case "upsert" -> writes.update(target, other, Where.object(parts.get("update")), meant);
            case "disconnect" -> point(row, Ties.nulls(owned.keys()));
            case "delete" -> {
                point(row, Ties.nulls(owned.keys()));
                writes.rows().delete(target, List.of(other));
            }
            default -> throw new IllegalArgumentException(operation);
        }
    }

    private List<Map<String, @Nullable Object>> related(Map<String, @Nullable Object> row, @Nullable Object where) {
        return writes.store().related(row, relation).stream()
                .filter(other -> writes.reads().where().holds(target, other, where))
                .toList();
    }

    private void point(Map<String, @Nullable Object> row, Map<String, @Nullable Object> keys) {
        writes.rows().update(model, List.of(row), changed -> changed.putAll(keys));
    }
}
