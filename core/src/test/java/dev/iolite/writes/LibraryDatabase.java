package dev.iolite.writes;

import dev.iolite.client.DynamicModel;
import dev.iolite.client.Iolite;
import dev.iolite.client.IoliteBuilder;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.plan.write.Library;
import dev.iolite.sql.dialect.Dialect;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The library's tables on a test database, emptied for each test, and short words for calls through the door. */
final class LibraryDatabase {

    private static final Set<TestDatabase> CREATED = Collections.newSetFromMap(new WeakHashMap<>());
    private static final List<String> TABLES = List.of(
            "_PostToTag",
            "_twins",
            "Mark",
            "Shelf",
            "Tag",
            "Profile",
            "Passport",
            "Post",
            "User",
            "Trip",
            "City",
            "Person");

    private final TestDatabase database;
    private final Iolite iolite;

    LibraryDatabase(TestDatabase database) {
        this(database, database.dataSource());
    }

    LibraryDatabase(TestDatabase database, DataSource dataSource) {
        this(database, dataSource, builder -> {});
    }

    /** A client that is not like the others. */
    LibraryDatabase(TestDatabase database, DataSource dataSource, Consumer<IoliteBuilder> settings) {
        this.database = database;
        if (isNew(database)) {
            database.execute(Ddl.create(Library.SCHEMA, dialect()));
        }
        database.execute("update \"Person\" set \"bossId\" = null, \"mentorId\" = null");
        database.execute(
                TABLES.stream().map(table -> "delete from \"" + table + "\"").toArray(String[]::new));
        iolite = iolite(dataSource, settings);
    }

    private LibraryDatabase(TestDatabase database, Iolite iolite) {
        this.database = database;
        this.iolite = iolite;
    }

    /** Another client on the same rows. */
    LibraryDatabase like(DataSource dataSource, Consumer<IoliteBuilder> settings) {
        return new LibraryDatabase(database, iolite(dataSource, settings));
    }

    private static Iolite iolite(DataSource dataSource, Consumer<IoliteBuilder> settings) {
        IoliteBuilder builder =
                Iolite.builder().dataSource(dataSource).schema(Library.SCHEMA).types(List.of());
        settings.accept(builder);
        return builder.build();
    }

    /** Whether nobody has made tables in a database yet. */
    static boolean isNew(TestDatabase database) {
        return CREATED.add(database);
    }

    Dialect dialect() {
        return Dialects.named(database.kind().folder()).orElseThrow();
    }

    Iolite iolite() {
        return iolite;
    }

    DynamicModel model(String name) {
        return iolite.model(name);
    }

    /** Creates a row and gives its id. */
    Object id(String model, Object... data) {
        return model(model).create(map("data", map(data))).get("id");
    }

    Map<String, Object> create(String model, Map<String, ?> data, Object... more) {
        return model(model).create(with(map("data", data), more));
    }

    Map<String, Object> update(String model, Map<String, ?> where, Map<String, ?> data, Object... more) {
        return model(model).update(with(map("where", where, "data", data), more));
    }

    Map<String, Object> upsert(
            String model, Map<String, ?> where, Map<String, ?> create, Map<String, ?> update, Object... more) {
        return model(model).upsert(with(map("where", where, "create", create, "update", update), more));
    }

    Map<String, Object> find(String model, Map<String, ?> where, Object... more) {
        return new HashMap<>(model(model).findUniqueOrThrow(with(map("where", where), more)));
    }

    /** The values of a field in all rows, in order. */
    List<Object> values(String model, String field) {
        List<Object> values = new ArrayList<>();
        for (Map<String, Object> row :
                model(model).findMany(map("orderBy", map(field, "asc"), "select", map(field, true)))) {
            values.add(row.get(field));
        }
        return values;
    }

    long count(String model) {
        return model(model).count(Map.of());
    }

    private static Map<String, Object> with(Map<String, Object> arguments, Object... more) {
        arguments.putAll(map(more));
        return arguments;
    }

    /** {@code map("a", 1, "b", null)}. */
    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    static List<Object> list(Object... values) {
        return Arrays.asList(values);
    }
}
