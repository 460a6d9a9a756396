package dev.iolite.writes;

import static dev.iolite.writes.LibraryDatabase.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.client.Iolite;
import dev.iolite.error.TransactionConflictException;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.Declarations;
import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.FieldDeclaration;
import dev.iolite.schema.ModelDeclaration;
import dev.iolite.schema.Naming;
import dev.iolite.schema.ScalarType;
import dev.iolite.schema.Schema;
import dev.iolite.schema.SchemaBuilder;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Optimistic locking: each write of a row counts its version up, and may ask for the version it knows. */
@EachDatabase
class VersionedWritesTest {

    private static final Schema SCHEMA = SchemaBuilder.build(new Declarations(
                    List.of(new ModelDeclaration(
                            "Account",
                            "test.Account",
                            null,
                            null,
                            false,
                            Naming.SNAKE_CASE,
                            List.of(
                                    field("id", ScalarType.INT, new DefaultValue.AutoIncrement(), false),
                                    field("owner", ScalarType.STRING, null, false),
                                    field("version", ScalarType.LONG, null, true)),
                            List.of(
                                    new ModelDeclaration.KeyDeclaration(null, List.of("id"), true, null, null),
                                    new ModelDeclaration.KeyDeclaration(null, List.of("owner"), false, null, null)),
                            List.of(),
                            null)),
                    List.of()))
            .orThrow();

    private final TestDatabase database;
    private Iolite iolite;

    VersionedWritesTest(TestDatabase database) {
        this.database = database;
    }

    private static FieldDeclaration field(String name, ScalarType type, DefaultValue standard, boolean version) {
        return new FieldDeclaration.Scalar(
                name, null, type, null, false, false, standard, false, version, false, false, null, null);
    }

    @BeforeEach
    void empty() {
        if (LibraryDatabase.isNew(database)) {
            database.execute(
                    Ddl.create(SCHEMA, Dialects.named(database.kind().folder()).orElseThrow()));
        }
        iolite = Iolite.builder()
                .dataSource(database.dataSource())
                .schema(SCHEMA)
                .types(List.of())
                .build();
        iolite.model("Account").deleteMany(Map.of());
    }

    @Test
    void everyWriteCountsUp() {
        Map<String, Object> made = iolite.model("Account").create(map("data", map("owner", "a")));
        assertThat(made).containsEntry("version", 0L);
        Map<String, Object> where = map("owner", "a");
        assertThat(iolite.model("Account").update(map("where", where, "data", map("owner", "a"))))
                .containsEntry("version", 1L);
        iolite.model("Account").updateMany(map("where", where, "data", map("owner", "a")));
        assertThat(iolite.model("Account").upsert(map("where", where, "create", where, "update", where)))
                .containsEntry("version", 3L);
        assertThat(iolite.model("Account").update(map("where", where, "data", map())))
                .containsEntry("version", 3L);
    }

    @Test
    void aStaleVersionIsAConflict() {
        iolite.model("Account").create(map("data", map("owner", "a")));
        iolite.model("Account").update(map("where", map("owner", "a", "version", 0L), "data", map("owner", "b")));
        assertThatThrownBy(() -> iolite.model("Account")
                        .update(map("where", map("owner", "b", "version", 0L), "data", map("owner", "c"))))
                .isInstanceOf(TransactionConflictException.class)
                .hasMessageContaining("P2034 Account.version");
        assertThatThrownBy(() -> iolite.model("Account").delete(map("where", map("owner", "b", "version", 0L))))
                .isInstanceOf(TransactionConflictException.class);
        iolite.model("Account").delete(map("where", map("owner", "b", "version", 1L)));
        assertThat(iolite.model("Account").count(Map.of())).isZero();
    }
}
