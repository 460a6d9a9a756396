package dev.iolite.random;

import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes writes of every kind for the rows that are there. */
final class RandomWrites {

    private static final int DEPTH = 2;

    private final RandomSource random;
    private final RandomData.Marks marks = new RandomData.Marks();

    RandomWrites(RandomSource random) {
        this.random = random;
    }

    /** The first rows of a model. */
    Call first(Store store, Model model) {
        RandomData data = new RandomData(store, random, marks);
        List<Object> rows = new ArrayList<>();
        int size = random.between(1, 4);
        boolean given = data.givesMade();
        for (int i = 0; i < size; i++) {
            rows.add(data.scalars(model, Set.of(), given));
        }
        return new Call("createMany", model.name(), object("data", rows));
    }

    Call make(Store store) {
        return new Making(store).make();
    }

    private static Map<String, @Nullable Object> object(String name, @Nullable Object value) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put(name, value);
        return object;
    }

    private final class Making {

        private final Store store;
        private final RandomData data;
        private final Model model;
        private final List<Map<String, @Nullable Object>> rows;

        Making(Store store) {
            this.store = store;
            this.data = new RandomData(store, random, marks);
            this.model = random.of(List.copyOf(store.schema().models()));
            this.rows = store.rows(model.name());
        }

        Call make() {
            int kind = random.below(100);
            return kind < 20
                    ? call("create", shown(object("data", data.create(model, Set.of(), DEPTH))))
                    : kind < 52
                            ? update()
                            : kind < 68 ? upsert() : kind < 75 ? delete() : kind < 84 ? createMany() : many();
        }

        private Call call(String operation, Map<String, @Nullable Object> arguments) {
            return new Call(operation, model.name(), arguments);
        }

        private @Nullable Map<String, @Nullable Object> row() {
            return rows.isEmpty() || random.percent(4) ? null : random.of(rows);
        }

        private Map<String, @Nullable Object> where(@Nullable Map<String, @Nullable Object> row) {
            Map<String, @Nullable Object> where =
                    row == null ? data.keys().missing(model) : data.keys().where(model, row);
            if (random.percent(7)) {
                data.nested().conditions().beside(model, where);
            }
            return where;
        }

        private Call update() {
            Map<String, @Nullable Object> row = row();
            Map<String, @Nullable Object> arguments = object("where", where(row));
            arguments.put("data", data.update(model, Set.of(), row, DEPTH));
            return call("update", shown(arguments));
        }

        private Call upsert() {
            int depth = random.percent(50) ? 0 : DEPTH;
            Map<String, @Nullable Object> create = data.create(model, Set.of(), depth);
            Map<String, @Nullable Object> row = random.percent(50) ? row() : null;
            Map<String, @Nullable Object> arguments =
                    object("where", row == null ? data.nested().whereOf(model, create) : where(row));
            arguments.put("create", create);
            arguments.put("update", data.update(model, Set.of(), row, depth));
            return call("upsert", shown(arguments));
        }

        private Call delete() {
            return call("delete", shown(object("where", where(row()))));
        }

        private Call createMany() {
            List<Object> many = new ArrayList<>();
            int size = random.below(5);
            boolean given = data.givesMade();
            for (int i = 0; i < size; i++) {
                many.add(data.scalars(model, Set.of(), given));
            }
            Map<String, @Nullable Object> arguments = object("data", many);
            if (random.percent(50)) {
                arguments.put("skipDuplicates", random.percent(80));
            }
            return random.percent(60) ? call("createMany", arguments) : call("createManyAndReturn", scalars(arguments));
        }

        private Call many() {
            Map<String, @Nullable Object> arguments =
                    object("where", data.nested().conditions().make(model, 1));
            if (random.percent(15)) {
                arguments.put("limit", random.below(4));
            }
            if (random.percent(35)) {
                return call("deleteMany", arguments);
            }
            arguments.put("data", data.updateMany(model, Set.of()));
            return random.percent(60) ? call("updateMany", arguments) : call("updateManyAndReturn", scalars(arguments));
        }

        private Map<String, @Nullable Object> scalars(Map<String, @Nullable Object> arguments) {
            if (random.percent(40)) {
                arguments.put("select", selected());
            }
            return arguments;
        }

        private Map<String, @Nullable Object> selected() {
            Map<String, @Nullable Object> select = new LinkedHashMap<>();
            random.some(model.scalars(), random.between(1, 3)).stream()
                    .map(ScalarField::name)
                    .forEach(name -> select.put(name, true));
            return select;
        }

        /** Adds what is answered of the row. */
        private Map<String, @Nullable Object> shown(Map<String, @Nullable Object> arguments) {
            int kind = random.below(10);
            if (kind < 2) {
                Map<String, @Nullable Object> select = selected();
                if (random.percent(40) && !model.relations().isEmpty()) {
                    select.put(random.of(model.relations()).name(), true);
                }
                arguments.put("select", select);
            } else if (kind < 5 && !model.relations().isEmpty()) {
                Map<String, @Nullable Object> include = new LinkedHashMap<>();
                for (RelationField relation : random.some(model.relations(), 2)) {
                    boolean conditional = relation.many() && random.percent(30);
                    Model target = store.schema().target(relation);
                    include.put(
                            relation.name(),
                            conditional
                                    ? object("where", data.nested().conditions().make(target, 1))
                                    : (Object) true);
                }
                if (random.percent(20) && model.relations().stream().anyMatch(RelationField::many)) {
                    include.put("_count", true);
                }
                arguments.put("include", include);
            }
            return arguments;
        }
    }
}
