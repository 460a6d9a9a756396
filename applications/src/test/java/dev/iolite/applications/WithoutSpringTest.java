package dev.iolite.applications;

import static dev.iolite.applications.shop.CustomerFields.CUSTOMER;
import static dev.iolite.event.EventType.QUERY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.iolite.applications.own.Customers;
import dev.iolite.applications.shop.CustomerRepository;
import dev.iolite.client.Iolite;
import dev.iolite.client.IoliteBuilder;
import dev.iolite.client.NotFoundPolicy;
import dev.iolite.error.ConnectionException;
import dev.iolite.error.ErrorFormat;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.event.LogLevel;
import dev.iolite.jdbc.codec.Codec;
import dev.iolite.jdbc.codec.Codecs;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.ScalarType;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import dev.iolite.sql.dialect.Dialects;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A client in a program without Spring: every option of its builder. */
@ExtendWith(OutputCaptureExtension.class)
class WithoutSpringTest {

    @TempDir
    private Path folder;

    private String url() {
        return "file:" + folder.resolve("dev.db");
    }

    private static Iolite withTables(Iolite iolite) {
        Ddl.create(iolite.schema(), Dialects.named("sqlite").orElseThrow()).forEach(iolite::executeRaw);
        return iolite;
    }

    private Iolite client(IoliteBuilder builder) {
        return withTables(builder.url(url()).build());
    }

    @Test
    void fiveLinesAreEnough() {
        try (Iolite iolite = Iolite.open(url())) {
            withTables(iolite);
            CustomerRepository customers = new CustomerRepository(iolite);
            customers.create(c -> c.email("a@example.org").purchases(p -> p.create(x -> x.thing("Lamp"))));
            assertThat(customers.findMany(q -> q.include(CUSTOMER.purchases)))
                    .singleElement()
                    .satisfies(one -> assertThat(one.getPurchases()).hasSize(1));
        }
        try (Iolite again = Iolite.open(url())) {
            assertThat(new Customers(again).byEmail("a@example.org")).isPresent();
        }
    }

    @Test
    void connectOpensAConnectionAndCloseEndsThoseOfItsOwn() {
        Iolite iolite = Iolite.open(url());
        iolite.connect();
        iolite.close();
        assertThatThrownBy(iolite::connect).isInstanceOf(ConnectionException.class);
    }

    @Test
    void aDatabaseThatIsAwayIsReportedByConnect() {
        DriverManagerDataSource away =
                new DriverManagerDataSource("jdbc:postgresql://localhost:1/blog", "ann", "secret");
        try (Iolite iolite =
                Iolite.builder().dataSource(away).dialect("postgresql").build()) {
            assertThatThrownBy(iolite::connect)
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageNotContaining("secret");
        }
    }

    @Test
    void aDataSourceThatWasGivenStaysOpen() {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:h2:mem:given");
            Iolite iolite = Iolite.builder().dataSource(pool).build();
            iolite.connect();
            iolite.close();
            assertThat(pool.isClosed()).isFalse();
            iolite.connect();
        }
    }

    @Test
    void statementsAreLogged(CapturedOutput output) {
        List<String> heard = new ArrayList<>();
        try (Iolite iolite =
                client(Iolite.builder().log(LogLevel.QUERY, LogLevel.WARN).logParameters(true))) {
            iolite.on(QUERY, event -> heard.add(event.query()));
            new CustomerRepository(iolite).findUnique(CUSTOMER.email.eq("a@example.org"));
        }
        assertThat(heard).hasSize(1);
        assertThat(output).contains(heard.get(0) + " [a@example.org] (").contains("Customer.findUnique)");
    }

    @Test
    void errorsHaveTheFormAskedFor() {
        try (Iolite iolite = client(Iolite.builder().errorFormat(ErrorFormat.MINIMAL))) {
            CustomerRepository customers = new CustomerRepository(iolite);
            customers.create(c -> c.email("a@example.org"));
            assertThatThrownBy(() -> customers.create(c -> c.email("a@example.org")))
                    .isInstanceOf(UniqueConstraintException.class)
                    .satisfies(error -> assertThat(error.getMessage().lines()).hasSize(1));
        }
    }

    @Test
    void whatIsNotFoundIsRejected() {
        try (Iolite iolite = client(Iolite.builder().rejectOnNotFound(true))) {
            assertThatThrownBy(() -> new CustomerRepository(iolite).findUnique(CUSTOMER.id.eq("none")))
                    .isInstanceOf(RecordNotFoundException.class);
        }
        NotFoundPolicy first = (operation, model) ->
                operation == NotFoundPolicy.Operation.FIND_FIRST ? IllegalStateException::new : null;
        try (Iolite iolite = Iolite.builder().url(url()).rejectOnNotFound(first).build()) {
            assertThat(new CustomerRepository(iolite).findUnique(CUSTOMER.id.eq("none")))
                    .isEmpty();
            assertThatThrownBy(() -> new CustomerRepository(iolite).findFirst(CUSTOMER.id.eq("none")))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void interceptorsStandAroundCalls() {
        List<String> order = new ArrayList<>();
        try (Iolite iolite = client(Iolite.builder()
                .interceptor((call, next) -> {
                    order.add("first " + call.action());
                    return next.proceed(call);
                })
                .interceptor((call, next) -> {
                    order.add("second " + call.action());
                    return next.proceed(call);
                }))) {
            order.clear();
            new CustomerRepository(iolite).exists();
        }
        assertThat(order).containsExactly("first exists", "second exists");
    }

    @Test
    void codecsCarryValuesInAWayOfTheirOwn() {
        try (Iolite iolite = client(Iolite.builder().codecs(Backwards::new))) {
            CustomerRepository customers = new CustomerRepository(iolite);
            customers.create(c -> c.email("a@example.org").name("Ann"));

            assertThat(customers.findFirstOrThrow(CUSTOMER.name.eq("Ann")).getEmail())
                    .isEqualTo("a@example.org");
            assertThat(iolite.queryRaw("select name, email from customer"))
                    .singleElement()
                    .satisfies(row ->
                            assertThat(row).containsEntry("name", "nnA").containsEntry("email", "a@example.org"));
        }
    }

    /** Stores names backwards. */
    private record Backwards(Codecs standard) implements Codecs {

        @Override
        public Codec column(ColumnType type) {
            return isName(type) ? turning(standard.column(type)) : standard.column(type);
        }

        @Override
        public Codec parameter(Expression.Parameter parameter) {
            Codec codec = standard.parameter(parameter);
            return isName(parameter.type()) ? turning(codec) : codec;
        }

        private static boolean isName(ColumnType type) {
            return type.scalar() == ScalarType.STRING && "name".equals(type.field());
        }

        private static Codec turning(Codec codec) {
            return new Codec() {
                @Override
                public void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
                    codec.bind(statement, index, value == null ? null : turned(value));
                }

                @Override
                public @Nullable Object read(ResultSet rows, int column) throws SQLException {
                    Object value = codec.read(rows, column);
                    return value == null ? null : turned(value);
                }
            };
        }

        private static String turned(Object value) {
            return new StringBuilder(value.toString()).reverse().toString();
        }
    }
}
