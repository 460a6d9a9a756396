package dev.iolite.benchmarks;

import dev.iolite.client.Iolite;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.sql.dialect.Dialects;
import java.util.List;

/** The filled database with a client on it, and what can be compared there. */
record Blog(BlogDatabase database, Iolite iolite, List<Item> items) implements AutoCloseable {

    static Blog open() {
        BlogDatabase database = new BlogDatabase();
        Iolite iolite = Iolite.builder().dataSource(database.dataSource()).build();
        database.fill(Ddl.create(iolite.schema(), Dialects.POSTGRESQL));
        return new Blog(database, iolite, new Items(database, new IoliteBlog(iolite)).all());
    }

    Item item(String name) {
        return items.stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no item " + name + "; choose among "
                        + items.stream().map(Item::name).toList()));
    }

    @Override
    public void close() {
        iolite.close();
        database.close();
    }
}
