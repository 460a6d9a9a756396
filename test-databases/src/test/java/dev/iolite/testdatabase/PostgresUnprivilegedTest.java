package dev.iolite.testdatabase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresUnprivilegedTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    @EnabledIfSystemProperty(named = "user.name", matches = "root")
    void rootCanRunTheServerAsNobody() throws Exception {
        // Unpacks the binaries: this way is taken after that one has failed.
        new PostgresEmbedded().access();

        PostgresAccess access = new PostgresUnprivileged().access().orElseThrow();

        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setUrl(access.url());
        server.setUser(access.username());
        assertThat(Sql.column(server, "select 'served'")).containsExactly("served");
    }
}
