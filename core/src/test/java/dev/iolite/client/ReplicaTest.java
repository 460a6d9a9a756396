package dev.iolite.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.iolite.error.Code;
import dev.iolite.error.ConnectionException;
import dev.iolite.event.EventType;
import dev.iolite.jdbc.ReplicatedDataSource;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Replicas without Spring. They are databases of their own here, so that rows tell where they were read. */
class ReplicaTest {

    private static final Schema SCHEMA = PrismaSchema.parse("""
            model Place {
              id   Int    @id
              name String
            }
            """);

    private final JdbcDataSource primary = database("primary");
    private final JdbcDataSource replica = database("replica");
    private final List<String> warnings = new ArrayList<>();

    private static JdbcDataSource database(String name) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        source.setUser("sa");
        source.setPassword("pw");
        JdbcTemplate jdbc = new JdbcTemplate(source);
        jdbc.execute("create table \"Place\" (\"id\" int primary key, \"name\" varchar(20) not null)");
        jdbc.update("insert into \"Place\" values (1, ?)", name);
        return source;
    }

    private Iolite client(IoliteBuilder builder) {
        Iolite iolite = builder.schema(SCHEMA).build();
        iolite.on(EventType.WARN, event -> warnings.add(event.message()));
        return iolite;
    }

    private static Object place(Iolite iolite) {
        return iolite.model("Place").findMany(Map.of()).get(0).get("name");
    }

    @Test
    void readsGoToTheReplicaAndWritesToThePrimary() {
        try (Iolite iolite = client(Iolite.builder().dataSource(primary).replica(replica))) {
            assertThat(place(iolite)).isEqualTo("replica");
            iolite.model("Place").create(Map.of("data", Map.of("id", 2, "name", "new")));
            assertThat(iolite.model("Place").count(Map.of())).isEqualTo(1);
            assertThat(iolite.<Long>onPrimary(() -> iolite.model("Place").count(Map.of())))
                    .isEqualTo(2);
            assertThat(iolite.<Object>transaction(() -> place(iolite))).isEqualTo("primary");
            assertThat(iolite.<Object>transaction(TransactionOptions.defaults().readOnly(), () -> place(iolite)))
                    .isEqualTo("replica");
        }
    }

    @Test
    void aTransactionIsPatientWithThePrimarysPoolAsItIsTold() throws SQLException {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(primary);
            pool.setMaximumPoolSize(1);
            try (Iolite iolite = client(
                            Iolite.builder().dataSource(pool).dialect("h2").replica(replica));
                    Connection taken = pool.getConnection()) {
                assertThat(taken.isClosed()).isFalse();
                assertThatThrownBy(() -> iolite.transaction(
                                TransactionOptions.defaults().maxWait(Duration.ofMillis(100)), () -> place(iolite)))
                        .isInstanceOfSatisfying(
                                ConnectionException.class,
                                error -> assertThat(error.code()).isEqualTo(Code.P2024));
                assertThat(place(iolite)).isEqualTo("replica");
            }
        }
    }

    @Test
    void addressesTakeTheUserOfThePrimary() {
        try (Iolite iolite = client(
                Iolite.builder().url(primary.getURL()).credentials("sa", "pw").replica(replica.getURL()))) {
            iolite.connect();
            assertThat(place(iolite)).isEqualTo("replica");
        }
    }

    @Test
    void aDataSourceAroundTheReplicatedOneStillLeadsToReplicas() {
        DelegatingDataSource wrapped = new DelegatingDataSource(new ReplicatedDataSource(primary, List.of(replica)));
        try (Iolite iolite = client(Iolite.builder().dataSource(wrapped))) {
            assertThat(place(iolite)).isEqualTo("replica");
            assertThat(iolite.<Object>transaction(() -> place(iolite))).isEqualTo("primary");
            assertThat(iolite.<Object>onPrimary(() -> place(iolite))).isEqualTo("primary");
        }
    }

    @Test
    void whatAReplicaRefusesIsNotAskedOfThePrimary() {
        new JdbcTemplate(replica).execute("create user guest password 'g'");
        replica.setURL(replica.getURL().replace(";DB_CLOSE_DELAY=-1", "")); // only administrators may say that
        replica.setUser("guest");
        replica.setPassword("g");
        try (Iolite iolite = client(Iolite.builder().dataSource(primary).replica(replica))) {
            assertThatThrownBy(() -> place(iolite))
                    .isInstanceOfSatisfying(
                            ConnectionException.class,
                            error -> assertThat(error.code()).isEqualTo(Code.P1010));
            assertThat(warnings).isEmpty();
        }
    }

    @Test
    void aReadThatIsLostOnAReplicaGoesToThePrimary() {
        try (Iolite iolite = client(Iolite.builder().dataSource(primary).replica(new Dying(replica)))) {
            assertThat(place(iolite)).isEqualTo("primary");
            assertThat(warnings).containsExactly("A read was lost on a replica (P1017) and goes to the primary.");
        }
    }

    @Test
    void aReplicaWithoutConnectionsIsLeftOut() {
        AbstractDataSource down = new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                throw new SQLException("down", "08001");
            }

            @Override
            public Connection getConnection(String username, String password) throws SQLException {
                return getConnection();
            }
        };
        try (Iolite iolite =
                client(Iolite.builder().dataSource(primary).replica(down).replica(replica))) {
            for (int i = 0; i < 5; i++) {
                assertThat(place(iolite)).isEqualTo("replica");
            }
            assertThat(warnings)
                    .containsExactly("The replica 1 of 2 gave no connection (SQLState 08001); for the next 10 seconds"
                            + " reads go to the others, or to the primary.");
        }
        try (Iolite iolite = client(Iolite.builder().dataSource(primary).replica(down))) {
            assertThat(place(iolite)).isEqualTo("primary");
        }
    }

    /** Its connections break when something is asked. */
    private static final class Dying extends DelegatingDataSource {

        Dying(JdbcDataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Dying.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            throw new SQLException("gone", "08006");
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
