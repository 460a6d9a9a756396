package dev.iolite.random;

import dev.iolite.error.Code;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Operations on rows that point to another one, or are tied to it by a table. */
final class RelatedWrites {

    private final RowWrites writes;

    RelatedWrites(RowWrites writes) {
        this.writes = writes;
    }

    /**
     * Runs one operation.
     *
     * @param parent the row that has the relation field
     * @param fresh whether it is new
     */
    void run(
            RelationField relation,
            String operation,
            @Nullable Object given,
            Map<String, @Nullable Object> parent,
            boolean fresh) {
        Work work = new Work(relation, parent);
        switch (operation) {
            case "create" -> work.create(objects(given));
            case "createMany" -> work.createMany(Where.object(given));
            case "connect" -> work.connect(objects(given));
            case "connectOrCreate" -> objects(given).forEach(work::connectOrCreate);
            case "set" -> work.set(objects(given));
            case "disconnect" -> work.disconnect(given);
            case "update" -> work.each(given, work::update);
            case "upsert" -> work.each(given, work::upsert);
            case "delete" -> work.delete(given);
            case "updateMany" -> objects(given).forEach(work::updateMany);
            case "deleteMany" -> objects(given).forEach(work::deleteMany);
            default -> throw new IllegalArgumentException(operation);
        }
    }

    private static List<Map<String, @Nullable Object>> objects(@Nullable Object given) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        Where.items(given).forEach(item -> objects.add(Where.object(item)));
        return objects;
    }

    /** What an update gives: beside a condition, or alone. */
    static Map<String, @Nullable Object> data(Map<String, @Nullable Object> item) {
        return item.containsKey("data") ? Where.object(item.get("data")) : item;
    }

    private interface Item {
        void run(Map<String, @Nullable Object> item);
    }

    /** The operations on the rows of one relation of one row. */
    private final class Work {

        private final RelationField relation;
        private final Map<String, @Nullable Object> parent;
        private final Model child;
        private final boolean table;

        Work(RelationField relation, Map<String, @Nullable Object> parent) {
            this.relation = relation;
            this.parent = parent;
            this.child = writes.store().schema().target(relation);
            this.table = relation.link() instanceof Link.ThroughTable;
        }

        void each(@Nullable Object given, Item item) {
            objects(given).forEach(item::run);
        }

        private Map<String, @Nullable Object> keys() {
            return Ties.keysOfChild(relation, parent);
        }

        private void link(Map<String, @Nullable Object> made) {
            if (table) {
                writes.ties().tie(relation, parent, List.of(made));
            }
        }

        void create(List<Map<String, @Nullable Object>> data) {
            writes.ties().makeRoom(relation, parent, List.of());
            writes.create(child, data, keys()).forEach(this::link);
        }

        void createMany(Map<String, @Nullable Object> given) {
            List<Map<String, @Nullable Object>> made = new ArrayList<>();
            objects(given.get("data")).forEach(data -> made.add(writes.row(child, data, keys())));
            writes.rows().insert(child, made, Boolean.TRUE.equals(given.get("skipDuplicates")));
        }

        /** Those of the rows named that are there. */
        private List<Map<String, @Nullable Object>> found(List<Map<String, @Nullable Object>> wheres) {
            List<Map<String, @Nullable Object>> found = new ArrayList<>();
            for (Map<String, @Nullable Object> where : wheres) {
                Map<String, @Nullable Object> row = writes.find(child, where);
                if (row != null) {
                    found.add(row);
                }
            }
            return found;
        }

        void connect(List<Map<String, @Nullable Object>> wheres) {
            List<Map<String, @Nullable Object>> found = found(wheres);
            long rows = found.stream()
                    .map(row -> row.get(HistorySchema.MARK))
                    .distinct()
                    .count();
            if ((table
                    ? found.size() < wheres.size()
                    : rows < Set.copyOf(wheres).size())) {
                refuseMissing(wheres);
            }
            writes.ties().makeRoom(relation, parent, found);
            writes.ties().tie(relation, parent, found);
        }

        private void refuseMissing(List<Map<String, @Nullable Object>> wheres) {
            if (!table) {
                writes.refusals().refuse(relation.many() ? Code.P2018 : Code.P2025);
                return;
            }
            wheres.stream()
                    .filter(where -> writes.find(child, where) == null)
                    .forEach(where -> writes.refusals().miss(child, where));
        }

        void connectOrCreate(Map<String, @Nullable Object> item) {
            Map<String, @Nullable Object> found = writes.find(child, item.get("where"));
            writes.ties().makeRoom(relation, parent, found == null ? List.of() : List.of(found));
            if (found == null) {
                link(writes.create(
                        child, Where.object(item.get("create")), keys(), () -> writes.find(child, item.get("where"))));
            } else {
                writes.ties().tie(relation, parent, List.of(found));
            }
        }

        void set(List<Map<String, @Nullable Object>> wheres) {
            List<Map<String, @Nullable Object>> wanted = found(wheres);
            if (table && wanted.size() < wheres.size()) {
                writes.refusals().refuse(Code.P2025);
            }
            List<Map<String, @Nullable Object>> leaving = tied().stream()
                    .filter(row -> wanted.stream().noneMatch(one -> one == row))
                    .toList();
            writes.ties().untie(relation, parent, leaving);
            writes.ties().tie(relation, parent, wanted);
        }

        private List<Map<String, @Nullable Object>> tied() {
            return writes.store().related(parent, relation);
        }

        private boolean isTied(Map<String, @Nullable Object> row) {
            return tied().stream().anyMatch(other -> other == row);
        }

        void disconnect(@Nullable Object given) {
            if (relation.many()) {
                writes.ties()
                        .untie(
                                relation,
                                parent,
                                found(objects(given)).stream()
                                        .filter(this::isTied)
                                        .toList());
            } else if (!Boolean.FALSE.equals(given)) {
                writes.ties().untie(relation, parent, one(Boolean.TRUE.equals(given) ? null : given));
            }
        }

        /** The child of a to-one relation if it meets a condition. */
        private List<Map<String, @Nullable Object>> one(@Nullable Object where) {
            return tied().stream()
                    .filter(row -> writes.reads().where().holds(child, row, where))
                    .toList();
        }

        private @Nullable Map<String, @Nullable Object> meant(Map<String, @Nullable Object> item) {
            Object where = item.get("where");
            if (!relation.many()) {
                List<Map<String, @Nullable Object>> one = one(where);
                return one.isEmpty() ? null : one.get(0);
            }
            Map<String, @Nullable Object> row = writes.find(child, where);
            return row != null && isTied(row) ? row : null;
        }

        void update(Map<String, @Nullable Object> item) {
            Map<String, @Nullable Object> row = meant(item);
            if (row == null) {
                writes.updateMissing(child, data(item), () -> meant(item));
                return;
            }
            writes.update(child, row, data(item), () -> meant(item));
        }

        void upsert(Map<String, @Nullable Object> item) {
            Map<String, @Nullable Object> row = meant(item);
            if (row == null) {
                link(writes.create(
                        child,
                        Where.object(item.get("create")),
                        keys(),
                        () -> relation.many() ? writes.find(child, item.get("where")) : null));
            } else {
                writes.update(child, row, Where.object(item.get("update")), () -> meant(item));
            }
        }

        void delete(@Nullable Object given) {
            if (!relation.many()) {
                List<Map<String, @Nullable Object>> one = one(Boolean.TRUE.equals(given) ? null : given);
                if (one.isEmpty()) {
                    writes.refusals().refuse(Code.P2025);
                }
                writes.rows().delete(child, one);
                return;
            }
            List<Map<String, @Nullable Object>> wheres = objects(given);
            List<Map<String, @Nullable Object>> rows =
                    found(wheres).stream().filter(this::isTied).toList();
            long different = rows.stream()
                    .map(row -> row.get(HistorySchema.MARK))
                    .distinct()
                    .count();
            if (different < Set.copyOf(wheres).size()) {
                writes.refusals().refuse(Code.P2017);
            }
            writes.rows().delete(child, rows);
        }

        private List<Map<String, @Nullable Object>> matching(@Nullable Object where) {
            return tied().stream()
                    .filter(row -> writes.reads().where().holds(child, row, where))
                    .toList();
        }

        void updateMany(Map<String, @Nullable Object> item) {
            Map<String, @Nullable Object> data = Where.object(item.get("data"));
            writes.rows().update(child, matching(item.get("where")), row -> RowWrites.change(child, row, data));
        }

        void deleteMany(Map<String, @Nullable Object> where) {
            writes.rows().delete(child, matching(where));
        }
    }
}
