package dev.iolite.jdbc.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.error.ConnectionException;
import org.junit.jupiter.api.Test;

class DatabaseUrlTest {

    private static final String SAFE =
            "?foreign_keys=on&transaction_mode=IMMEDIATE&journal_mode=WAL&synchronous=NORMAL&busy_timeout=10000";

    @Test
    void aJdbcUrlGoesThroughAsItStands() {
        assertThat(DatabaseUrl.parse("jdbc:h2:mem:blog;DB_CLOSE_DELAY=-1").jdbcUrl())
                .isEqualTo("jdbc:h2:mem:blog;DB_CLOSE_DELAY=-1");
    }

    @Test
    void aFileIsASqliteDatabaseWithSafeSettings() {
        assertThat(DatabaseUrl.parse("file:./dev.db").jdbcUrl()).isEqualTo("jdbc:sqlite:./dev.db" + SAFE);
        assertThat(DatabaseUrl.parse("file:///var/data/dev.db").jdbcUrl())
                .isEqualTo("jdbc:sqlite:///var/data/dev.db" + SAFE);
        assertThat(DatabaseUrl.parse("jdbc:sqlite:dev.db").jdbcUrl()).isEqualTo("jdbc:sqlite:dev.db" + SAFE);
    }

    @Test
    void whatASqliteUrlSaysItselfStands() {
        assertThat(DatabaseUrl.parse("file:dev.db?journal_mode=DELETE&socket_timeout=3&connection_limit=1"))
                .satisfies(url -> assertThat(url.connectionLimit()).isEqualTo(1))
                .extracting(DatabaseUrl::jdbcUrl)
                .isEqualTo("jdbc:sqlite:dev.db?foreign_keys=on&transaction_mode=IMMEDIATE&journal_mode=DELETE"
                        + "&synchronous=NORMAL&busy_timeout=3000");
    }

    @Test
    void prismasPostgresUrlBecomesAJdbcUrlUserAndPassword() {
        DatabaseUrl url = DatabaseUrl.parse("postgresql://ann:p%40ss+1@db:5433/blog?schema=app&sslmode=require"
                + "&connection_limit=5&pgbouncer=true&connect_timeout=7");

        assertThat(url.jdbcUrl())
                .isEqualTo("jdbc:postgresql://db:5433/blog?currentSchema=app&sslmode=require&connectTimeout=7"
                        + "&prepareThreshold=0");
        assertThat(url.username()).isEqualTo("ann");
        assertThat(url.password()).isEqualTo("p@ss+1");
        assertThat(url.connectionLimit()).isEqualTo(5);
    }

    @Test
    void prismasMysqlUrlBecomesAJdbcUrl() {
        assertThat(DatabaseUrl.parse("mysql://ann:s@db/blog?connect_timeout=7").jdbcUrl())
                .isEqualTo("jdbc:mysql://db/blog?connectTimeout=7000");
    }

    @Test
    void userAndPasswordGivenBesideTheUrlWin() {
        DatabaseUrl url = DatabaseUrl.parse("postgres://ann:old@db/blog").as("bob", "new");

        assertThat(url.username()).isEqualTo("bob");
        assertThat(url.password()).isEqualTo("new");
    }

    @Test
    void theTextHidesPasswords() {
        assertThat(DatabaseUrl.parse("postgresql://ann:secret@db/blog?password=secret"))
                .hasToString("jdbc:postgresql://db/blog");
        assertThat(DatabaseUrl.parse("jdbc:postgresql://db/blog?user=a&password=secret"))
                .hasToString("jdbc:postgresql://db/blog");
        assertThat(DatabaseUrl.parse("jdbc:h2:mem:x;PASSWORD=secret")).hasToString("jdbc:h2:mem:x");
        assertThat(DatabaseUrl.parse("jdbc:mysql://ann:secret@db/blog")).hasToString("jdbc:mysql://db/blog");
    }

    @Test
    void anUnknownProtocolIsRefusedWithWhatIsAllowed() {
        assertThatThrownBy(() -> DatabaseUrl.parse("mongodb://ann:secret@db/blog"))
                .isInstanceOf(ConnectionException.class)
                .hasMessage("P1013: The database URL begins with the protocol 'mongodb', which is not known."
                        + " Write jdbc:..., postgresql://user:password@host/database,"
                        + " mysql://user:password@host/database, mariadb://user:password@host/database"
                        + " or file:./dev.db.");
        assertThatThrownBy(() -> DatabaseUrl.parse(" ")).hasMessageContaining("The database URL is empty.");
        assertThatThrownBy(() -> DatabaseUrl.parse("dev.db")).hasMessageContaining("has no protocol");
        assertThatThrownBy(() -> DatabaseUrl.parse("postgresql:///blog")).hasMessageContaining("names no host");
        assertThatThrownBy(() -> DatabaseUrl.parse("postgresql://a:%zz@h/b")).hasMessageContaining("write %25");
        assertThatThrownBy(() -> DatabaseUrl.parse("file:")).hasMessageContaining("names no file");
    }

    @Test
    void aReplicaTakesItsUserFromThePrimaryUnlessItNamesOne() {
        DatabaseUrl replica = DatabaseUrl.parse("postgresql://replica/blog");

        assertThat(replica.orAs(DatabaseUrl.parse("postgresql://ann:a%20b@primary/blog")))
                .extracting(DatabaseUrl::username, DatabaseUrl::password)
                .containsExactly("ann", "a b");
        assertThat(replica.orAs(DatabaseUrl.parse("jdbc:postgresql://primary/blog?user=ann&password=a%20b")))
                .extracting(DatabaseUrl::username, DatabaseUrl::password)
                .containsExactly("ann", "a b");
        assertThat(replica.orAs(DatabaseUrl.parse("jdbc:h2:mem:x;USER=ann;PASSWORD=ab")))
                .extracting(DatabaseUrl::username, DatabaseUrl::password)
                .containsExactly("ann", "ab");
        DatabaseUrl named = DatabaseUrl.parse("jdbc:postgresql://replica/blog?user=bob");
        assertThat(named.orAs(DatabaseUrl.parse("postgresql://ann:secret@primary/blog")))
                .isEqualTo(named);
    }
}
