package dev.iolite.random;

import com.zaxxer.hikari.HikariDataSource;
import dev.iolite.client.DynamicModel;
import dev.iolite.client.Iolite;
import dev.iolite.dynamic.JsonNull;
import dev.iolite.error.Code;
import dev.iolite.error.IoliteFailure;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.ForeignKey;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarType;
import dev.iolite.schema.Schema;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One database that holds one schema and its rows after another. */
final class Loaded implements AutoCloseable {

    private final TestDatabase database;
    private @Nullable Iolite iolite;
    private @Nullable Schema schema;

    Loaded(DatabaseKind kind) {
        this.database = TestDatabase.open(kind);
    }

    String name() {
        return database.kind().toString();
    }

    /** Makes the tables of a schema in place of the last one's and fills them. */
    void load(Store store) {
        drop();
        Schema now = store.schema();
        String name = database.kind().name().toLowerCase(Locale.ROOT);
        database.execute(Ddl.create(now, Dialects.named(name).orElseThrow()));
        schema = now;
        iolite = Iolite.builder()
                .dataSource(database.unrecorded())
                .schema(now)
                .types(List.of())
                .build();
        for (Model model : now.models()) {
            fill(model, store.rows(model.name()));
        }
        now.models().forEach(model -> link(model, store));
    }

    /** Deletes all rows. */
    void clear() {
        Schema now = Objects.requireNonNull(schema, "load first");
        List<String> script = new ArrayList<>();
        now.linkTables().forEach(link -> script.add("delete from \"" + link.name() + "\""));
        List<Model> models = new ArrayList<>(now.models());
        // models refer to those before them and to themselves
        java.util.Collections.reverse(models);
        for (Model model : models) {
            for (ForeignKey key : model.definition().foreignKeys()) {
                if (key.target().equals(model.name())) {
                    script.add("update \"" + model.table() + "\" set "
                            + model.scalars(key.fields()).stream()
                                    .map(field -> "\"" + field.column() + "\" = null")
                                    .collect(java.util.stream.Collectors.joining(", ")));
                }
            }
            script.add("delete from \"" + model.table() + "\"");
        }
        database.execute(script);
    }

    private void drop() {
        evict();
        Schema last = schema;
        switch (database.kind()) {
            case POSTGRESQL ->
                database.execute(
                        "set client_min_messages = error", "drop schema public cascade", "create schema public");
            case H2 -> database.execute("drop all objects");
            case SQLITE -> {
                if (last != null) {
                    database.execute(tablesOff(last));
                }
            }
        }
    }

    private static List<String> tablesOff(Schema last) {
        List<String> script = new ArrayList<>(List.of("pragma foreign_keys = off"));
        last.linkTables().forEach(link -> script.add("drop table \"" + link.name() + "\""));
        last.models().forEach(model -> script.add("drop table \"" + model.table() + "\""));
        script.add("pragma foreign_keys = on");
        return script;
    }

    /** Server-side statements of the last schema live in the connections. */
    private void evict() {
        try {
            HikariDataSource pool = database.unrecorded().unwrap(HikariDataSource.class);
            if (pool.getHikariPoolMXBean() != null) {
                pool.getHikariPoolMXBean().softEvictConnections();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("not the pool of the test databases", e);
        }
    }

    private void fill(Model model, List<Map<String, @Nullable Object>> rows) {
        boolean self = model.relations().stream()
                .anyMatch(relation ->
                        relation.target().equals(model.name()) && relation.link() instanceof Link.OwnedByParent);
        DynamicModel door = door(model.name());
        if (self) {
            // Each refers to rows before it
            rows.forEach(row -> door.create(Map.of("data", given(model, row))));
        } else if (!rows.isEmpty()) {
            door.createMany(
                    Map.of("data", rows.stream().map(row -> given(model, row)).toList()));
        }
    }

    /** A row without the lists that stay unwritten; which null a JSON column has is said. */
    private static Map<String, @Nullable Object> given(Model model, Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> given = new LinkedHashMap<>(row);
        given.replaceAll((name, value) -> value == null
                        && model.scalar(name).type() == ScalarType.JSON
                        && !model.scalar(name).list()
                ? JsonNull.DB_NULL
                : value);
        given.entrySet()
                .removeIf(entry ->
                        entry.getValue() == null && model.scalar(entry.getKey()).list());
        return given;
    }

    private void link(Model model, Store store) {
        for (RelationField relation : model.relations()) {
            if (relation.link() instanceof Link.ThroughTable && !relation.name().endsWith(RandomSchema.BACK)) {
                for (Store.Pair pair : store.links(relation.relation())) {
                    Map<String, Object> connect =
                            Map.of("connect", key(store.schema().target(relation), pair.second()));
                    door(model.name())
                            .update(Map.of(
                                    "where", key(model, pair.first()), "data", Map.of(relation.name(), connect)));
                }
            }
        }
    }

    private static Map<String, Object> key(Model model, Map<String, @Nullable Object> row) {
        Map<String, Object> key = new LinkedHashMap<>();
        model.id().fields().forEach(field -> key.put(field, Objects.requireNonNull(row.get(field))));
        return key;
    }

    private DynamicModel door(String model) {
        return Objects.requireNonNull(iolite, "load first").model(model);
    }

    /** What the database answers; an exception counts as an answer, which is never right. */
    @Nullable
    Object answer(Call call) {
        try {
            DynamicModel door = door(call.model());
            return switch (call.operation()) {
                case "findMany" -> door.findMany(call.arguments());
                case "findFirst" -> door.findFirst(call.arguments()).orElse(null);
                case "findUnique" -> door.findUnique(call.arguments()).orElse(null);
                case "exists" -> door.exists(call.arguments());
                case "count" -> door.count(call.arguments());
                case "aggregate" -> door.aggregate(call.arguments());
                case "groupBy" -> door.groupBy(call.arguments());
                case "create" -> door.create(call.arguments());
                case "createMany" -> door.createMany(call.arguments());
                case "createManyAndReturn" -> door.createManyAndReturn(call.arguments());
                case "update" -> door.update(call.arguments());
                case "updateMany" -> door.updateMany(call.arguments());
                case "updateManyAndReturn" -> door.updateManyAndReturn(call.arguments());
                case "upsert" -> door.upsert(call.arguments());
                case "delete" -> door.delete(call.arguments());
                case "deleteMany" -> door.deleteMany(call.arguments());
                default -> throw new IllegalArgumentException(call.operation());
            };
        } catch (RuntimeException e) {
            return new Refused(e);
        }
    }

    /** A call that failed. */
    record Refused(RuntimeException exception) {
        /** Why; null for what is no refusal but a failure. */
        @Nullable
        Code code() {
            return exception instanceof IoliteFailure failure
                    ? failure.failure().code()
                    : null;
        }

        /** Whether the call itself was not understood. */
        boolean invalid() {
            return exception instanceof org.springframework.dao.InvalidDataAccessApiUsageException;
        }

        @Override
        public String toString() {
            Throwable cause = exception;
            StringBuilder text = new StringBuilder(exception.toString());
            while (cause.getCause() != null) {
                cause = cause.getCause();
                text.append(" <- ").append(cause);
            }
            StackTraceElement[] trace = exception.getStackTrace();
            return text + (trace.length > 0 ? " at " + trace[0] + trace[Math.min(1, trace.length - 1)] : "");
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
