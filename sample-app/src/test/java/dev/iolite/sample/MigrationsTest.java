package dev.iolite.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.client.ClassPathModels;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.sql.dialect.Dialect;
import dev.iolite.sql.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first migration is what iolite makes of the models; with {@code -Dmigrations.write=true} it is written anew. */
class MigrationsTest {

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql", "h2"})
    void theFirstMigrationCreatesTheTablesOfTheModels(String database) throws IOException {
        Dialect dialect = Dialects.named(database).orElseThrow();
        String script = String.join(
                        ";\n\n", Ddl.create(ClassPathModels.schema(getClass().getClassLoader()), dialect))
                + ";\n";
        Path file = Path.of("src/main/resources/db/migration", database, "V1__init.sql");
        if (Boolean.getBoolean("migrations.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, script);
        }

        assertThat(file).hasContent(script);
    }
}
