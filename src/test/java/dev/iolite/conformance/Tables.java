package dev.iolite.conformance;

import dev.iolite.client.Iolite;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.TestDatabase;

/** The tables of all models of this suite on one database, and a client there. */
final class Tables implements AutoCloseable {

    private final Iolite iolite;

    private Tables(TestDatabase database) {
        this.iolite = Iolite.builder().dataSource(database.dataSource()).build();
        database.execute(Ddl.create(
                iolite.schema(), Dialects.named(database.kind().folder()).orElseThrow()));
    }

    /** A client on this database, where all tables exist. */
    static Iolite on(TestDatabase database) {
        return database.shared(Tables.class, Tables::new).iolite;
    }

    @Override
    public void close() {
        iolite.close();
    }
}
